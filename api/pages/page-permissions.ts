import type { Right } from '../permissions';
import { COMMAND_WORDS } from '../words/commands';
import { CHANGE_FORMS } from './calendars/change/forms';
import { FORMS } from './pupil/forms';

/** What a browser asks of an address, and the line of the table of permissions that says who may. */
type PagePermission = [method: 'get' | 'post', path: string, right: Right];

/** A form about a pupil is read by all who read the pupil, for it says who may send it; it is sent by these alone. */
const ofForms: PagePermission[] = FORMS.flatMap(({ command }): PagePermission[] => {
  const path = `/pupils/:pupil/${COMMAND_WORDS[command].path}`;
  return [
    ['get', path, 'read-pupil'],
    ['post', path, command],
  ];
});

const ofCalendarForms: PagePermission[] = CHANGE_FORMS.flatMap(({ path }): PagePermission[] => [
  ['get', `/calendars/:school/change/${path}`, 'read-calendar'],
  ['post', `/calendars/:school/change/${path}`, 'set-calendar'],
]);

/** Every page. The first line that fits an address holds for it: `/pupils/new` stands before `/pupils/:pupil`. */
export const PAGE_PERMISSIONS: PagePermission[] = [
  ['get', '/', 'read-help'],
  ['get', '/help', 'read-help'],
  ['get', '/privacy', 'read-help'],
  ['get', '/accessibility', 'read-help'],
  ['get', '/sign-in', 'sign-in'],
  ['post', '/sign-in', 'sign-in'],
  ['get', '/sign-in/code', 'sign-in'],
  ['post', '/sign-in/code', 'sign-in'],
  ['get', '/sign-in/set-up', 'sign-in'],
  ['post', '/sign-in/set-up', 'sign-in'],
  ['post', '/sign-in/oidc', 'sign-in'],
  ['get', '/sign-in/oidc/callback', 'sign-in'],
  ['get', '/sign-in/oidc/problem/:problem', 'sign-in'],
  ['post', '/sign-out', 'sign-out'],
  ['get', '/account', 'own-account'],
  ['get', '/account/second-factor', 'own-account'],
  ['post', '/account/second-factor', 'own-account'],
  ['get', '/account/sign-in-link', 'own-account'],
  ['post', '/account/sign-in-link', 'own-account'],
  ['get', '/account/password', 'own-account'],
  ['post', '/account/password', 'own-account'],
  ['post', '/account/sessions/:session/end', 'own-account'],
  ['get', '/offices', 'act-as'],
  ['post', '/offices', 'act-as'],
  ['get', '/today', 'read-today'],
  ['get', '/calculator', 'answer-deadlines'],
  ['get', '/rules', 'read-rules'],
  ['get', '/permissions', 'list-permissions'],

  ['get', '/pupils', 'list-pupils'],
  ['get', '/pupils/new', 'register-pupil'],
  ['post', '/pupils/new', 'register-pupil'],
  ['get', '/pupils/:pupil', 'read-pupil'],
  ['get', '/pupils/:pupil/access-log', 'read-access-log'],
  ['get', '/pupils/:pupil/reason', 'say-why'],
  ['post', '/pupils/:pupil/reason', 'say-why'],
  ['get', '/pupils/:pupil/timeline', 'read-events'],
  ['get', '/pupils/:pupil/why/:duty', 'read-obligations'],
  ['get', '/pupils/:pupil/notices', 'read-notices'],
  ['get', '/pupils/:pupil/notices/:notice', 'read-notice'],
  ['get', '/pupils/:pupil/notices/:notice/letter', 'read-notice'],
  ['get', '/pupils/:pupil/notices/:notice/letter.pdf', 'read-notice'],
  ['get', '/pupils/:pupil/exclusions/:decision', 'read-pupil'],
  ['get', '/pupils/:pupil/exclusions/:decision/:deed', 'read-pupil'],
  ['get', '/pupils/:pupil/history', 'read-history'],
  ['get', '/pupils/:pupil/history/engine', 'read-history'],
  ['get', '/pupils/:pupil/history/export.json', 'export-history'],
  ['get', '/pupils/:pupil/history/export.pdf', 'export-history'],
  ['get', '/pupils/:pupil/suspend', 'read-pupil'],
  ['post', '/pupils/:pupil/suspend', 'preview-suspend'],
  ['get', '/pupils/:pupil/suspend/check', 'read-pupil'],
  ['post', '/pupils/:pupil/suspend/check', 'preview-suspend'],
  ['get', '/pupils/:pupil/suspend/done', 'read-pupil'],
  ['post', '/pupils/:pupil/suspend/done', 'suspend'],
  ['get', '/pupils/:pupil/move-school', 'read-pupil'],
  ['post', '/pupils/:pupil/move-school', 'move-school'],
  ['get', `/pupils/:pupil/${COMMAND_WORDS['record-letter-given'].path}`, 'read-notices'],
  ['post', `/pupils/:pupil/${COMMAND_WORDS['record-letter-given'].path}`, 'record-letter-given'],
  ['post', '/pupils/:pupil/links/:contact/withdraw', 'withdraw-links'],
  ...ofForms,

  ['get', '/panels', 'list-meetings'],
  ['get', '/panels/new', 'plan-meeting'],
  ['post', '/panels/new', 'plan-meeting'],
  ['get', '/panels/:meeting', 'list-meetings'],
  ['get', '/panels/:meeting/move', 'move-meeting'],
  ['post', '/panels/:meeting/move', 'move-meeting'],
  ['get', '/panels/:meeting/call-off', 'call-off-meeting'],
  ['post', '/panels/:meeting/call-off', 'call-off-meeting'],

  ['get', '/calendars', 'list-schools'],
  ['get', '/calendars/changes/:change', 'read-calendar-change'],
  ['post', '/calendars/changes/:change/try-again', 'try-calendar-change-again'],
  ['get', '/calendars/:school', 'read-calendar'],
  ['get', '/calendars/:school/change', 'read-calendar'],
  ...ofCalendarForms,

  ['get', '/imports', 'read-imports'],
  ['get', '/imports/schools', 'import-schools'],
  ['post', '/imports/schools', 'import-schools'],
  ['get', '/imports/people', 'import-people'],
  ['post', '/imports/people', 'import-people'],
  ['get', '/imports/people/template.csv', 'import-people'],
  ['get', '/imports/pupils', 'import-pupils'],
  ['post', '/imports/pupils', 'import-pupils'],
  ['get', '/imports/pupils/template.csv', 'import-pupils'],
  ['get', '/imports/:import', 'read-imports'],
  ['post', '/imports/:import', 'read-imports'],
  ['get', '/imports/:import/table.csv', 'read-imports'],
  ['post', '/imports/:import/discard', 'read-imports'],

  ['get', '/partnership', 'read-partnership'],
  ['get', '/partnership/checklist', 'read-partnership'],
  ['get', '/partnership/schools/new', 'add-school'],
  ['post', '/partnership/schools/new', 'add-school'],
  ['get', '/partnership/people/new', 'add-person'],
  ['post', '/partnership/people/new', 'add-person'],
  ['get', '/partnership/people/:person/give', 'add-office'],
  ['post', '/partnership/people/:person/give', 'add-office'],
  ['get', '/partnership/people/:person/end', 'end-office'],
  ['post', '/partnership/people/:person/end', 'end-office'],
  ['get', '/partnership/policy', 'choose-policy'],
  ['post', '/partnership/policy', 'choose-policy'],
  ['get', '/partnership/schools/:school/details', 'set-school-details'],
  ['post', '/partnership/schools/:school/details', 'set-school-details'],
  ['get', '/partnership/people/:person/sign-in-link', 'remove-sign-in-link'],
  ['post', '/partnership/people/:person/sign-in-link', 'remove-sign-in-link'],
  ['get', '/partnership/people/:person/second-factor', 'reset-second-factor'],
  ['post', '/partnership/people/:person/second-factor', 'reset-second-factor'],
];
