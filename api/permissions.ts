import { OFFICES } from '../rules/pupil/offices';
import type { Office } from '../rules/case/people';
import { PARTNERSHIP_OFFICES } from '../rules/partnership/offices';
import { READS_CHANGES } from './calendar-changes/find-change';
import { ALL_OFFICES } from './words/offices';
import { PANEL_OFFICES } from '../rules/panel/decide';
import { CASE_COMMANDS, type CaseCommandName } from './commands/schemas/pupil-commands';

/** Who may call: anybody at all, or these offices. Which records each then finds is a matter of cases/scope.ts. */
export type Permission = 'anybody' | readonly Office[];

const SETS_UP = PARTNERSHIP_OFFICES['add-school'];

/** A file may hold pupils of every school: it is for those who see all of them, and may register one. */
const IMPORTS_PUPILS: readonly Office[] = OFFICES['register-pupil'].filter(
  (office) => office === 'inclusion-officer' || office === 'administrator',
);

/** Who runs the programme, at the school and for the authority, and who keeps the records. */
const RUN_IT = [
  'lead',
  'headteacher',
  'inclusion-officer',
  'administrator',
] as const satisfies readonly Office[];

/** Who works with a pupil: also the behaviour support worker whom the pupil is allocated to (B13). */
const WORK_WITH_THEM = [...RUN_IT, 'behaviour-support-worker'] as const satisfies readonly Office[];

/** Who reads how a pupil's programme goes: also the Chair, who says why each time, and the panel that hears the pupil (A3, L3). */
const READ_PROGRAMME = [...WORK_WITH_THEM, 'chair', 'panel-member'] as const satisfies readonly Office[];

/** Who reads of a decision that is before the governors: also their clerk, and of the rest nothing (A3). */
const READ_DECISION = [...RUN_IT, 'governors-clerk'] as const satisfies readonly Office[];

/** Who reads what a partnership is made of. */
const READ_PARTNERSHIP = ['inclusion-officer', 'chair', 'administrator'] as const satisfies readonly Office[];

/** What no route of the API does. */
export const PAGES_ONLY = {
  'own-account': ALL_OFFICES,
  'read-help': 'anybody',
  'report-exclusion': 'anybody',
  'read-concerns': [...PARTNERSHIP_OFFICES['answer-report'], 'chair'],
  'answer-report': PARTNERSHIP_OFFICES['answer-report'],
  'place-report': PARTNERSHIP_OFFICES['place-report'],
  'draft-suspension': ['lead'],
  'discard-draft': ['lead', ...OFFICES.suspend],
  'read-board': ['lead', 'headteacher', 'inclusion-officer', 'behaviour-support-worker', 'chair'],
  'read-details': RUN_IT,
  'read-decision': READ_DECISION,
  'read-form': RUN_IT,
  'read-governors-form': READ_DECISION,
  'read-governors': ['headteacher', 'governors-clerk', 'inclusion-officer'],
  'read-letter': READ_DECISION,
  'read-why': [...READ_PROGRAMME, 'governors-clerk'],
  'read-support-form': WORK_WITH_THEM,
  'say-why': ['chair', 'administrator'],
  'read-history': ['administrator'],
  'read-operations': ['administrator'],
  'try-step-now': ['administrator'],
  'reset-case': ['administrator'],
  'stop-case': ['administrator'],
  'start-case-again': ['administrator'],
  'approve-own-stop': [],
  'read-partnership': [...SETS_UP, 'chair'],
  'read-checklist': SETS_UP,
  'end-office': PARTNERSHIP_OFFICES['end-office'],
  'go-live': PARTNERSHIP_OFFICES['go-live'],
  'read-imports': IMPORTS_PUPILS,
  'import-schools': PARTNERSHIP_OFFICES['import-schools'],
  'import-people': PARTNERSHIP_OFFICES['import-people'],
  'import-pupils': IMPORTS_PUPILS,
  'read-rules': ALL_OFFICES,
  'keep-translations': ['inclusion-officer', 'administrator'],
  'read-undelivered': ['inclusion-officer', 'administrator'],
  'reset-second-factor': SETS_UP,
  'give-password': SETS_UP,
  'remove-sign-in-link': SETS_UP,
  'withdraw-links': OFFICES['record-letter-given'],
} as const satisfies Record<string, Permission>;

/**
 * Which office may do what: one line for each route of the API, and for what only a page does. Pages name their line in
 * pages/page-permissions.ts. Commands take theirs from the rules, so that a page, the API and the workflow cannot disagree.
 */
export const PERMISSIONS = {
  'sign-in': 'anybody',
  'sign-out': 'anybody',
  'read-session': ALL_OFFICES,
  'act-as': ALL_OFFICES,
  'read-today': ALL_OFFICES,
  'read-monitoring': OFFICES['record-review'],
  'record-monitoring': OFFICES['record-review'],
  'list-pupils': RUN_IT,
  'search-pupils': RUN_IT,
  'register-pupil': OFFICES['register-pupil'],
  'read-pupil': READ_PROGRAMME,
  'move-school': OFFICES['move-school'],
  'record-letter-given': OFFICES['record-letter-given'],
  'send-letter-again': OFFICES['send-letter-again'],
  'read-events': READ_PROGRAMME,
  'read-notices': RUN_IT,
  'read-told': RUN_IT,
  'read-access-log': ['headteacher', 'inclusion-officer', 'administrator'],
  'export-history': ['administrator'],
  'read-obligations': READ_PROGRAMME,
  'read-notice': RUN_IT,
  'list-meetings': [...RUN_IT, 'chair', 'panel-member'],
  'plan-meeting': PANEL_OFFICES['plan-meeting'],
  'move-meeting': PANEL_OFFICES['move-meeting'],
  'call-off-meeting': PANEL_OFFICES['call-off-meeting'],
  'found-partnership': 'anybody',
  'read-policy': PARTNERSHIP_OFFICES['choose-policy'],
  'choose-policy': PARTNERSHIP_OFFICES['choose-policy'],
  'try-policy': PARTNERSHIP_OFFICES['adjust-policy'],
  'adjust-policy': PARTNERSHIP_OFFICES['adjust-policy'],
  'list-schools': RUN_IT,
  'add-school': SETS_UP,
  'read-calendar': RUN_IT,
  'check-calendar': RUN_IT,
  'preview-calendar': PARTNERSHIP_OFFICES['set-calendar'],
  'set-calendar': PARTNERSHIP_OFFICES['set-calendar'],
  'set-school-details': PARTNERSHIP_OFFICES['set-school-details'],
  'read-calendar-change': READS_CHANGES,
  'try-calendar-change-again': PARTNERSHIP_OFFICES['set-calendar'],
  'read-members': READ_PARTNERSHIP,
  'admit-member': PARTNERSHIP_OFFICES['admit-member'],
  'end-membership': PARTNERSHIP_OFFICES['end-membership'],
  'sign-memorandum': PARTNERSHIP_OFFICES['sign-memorandum'],
  'record-commissioning-agreement': PARTNERSHIP_OFFICES['record-commissioning-agreement'],
  'read-review-group': READ_PARTNERSHIP,
  'nominate-to-review-group': PARTNERSHIP_OFFICES['nominate-to-review-group'],
  'end-nomination': PARTNERSHIP_OFFICES['end-nomination'],
  'set-review-group-seats': PARTNERSHIP_OFFICES['set-review-group-seats'],
  'read-localities': READ_PARTNERSHIP,
  'add-locality': PARTNERSHIP_OFFICES['add-locality'],
  'change-locality': PARTNERSHIP_OFFICES['change-locality'],
  'remove-locality': PARTNERSHIP_OFFICES['remove-locality'],
  'add-family': PARTNERSHIP_OFFICES['add-family'],
  'change-family': PARTNERSHIP_OFFICES['change-family'],
  'remove-family': PARTNERSHIP_OFFICES['remove-family'],
  'take-back-entry': PARTNERSHIP_OFFICES['take-back-entry'],
  'list-people': SETS_UP,
  'add-person': SETS_UP,
  'add-office': SETS_UP,
  'list-policies': ALL_OFFICES,
  'list-permissions': ALL_OFFICES,
  'answer-deadlines': ALL_OFFICES,
  'read-openapi': 'anybody',
  ...PAGES_ONLY,
  ...commandPermissions(),
} as const satisfies Record<string, Permission>;

/** Where the table asks for a second person, and when. */
export const FOUR_EYES: Partial<Record<Right, string>> = {
  'check-address': 'Who entered an address cannot look at it the second time',
  'keep-translations': 'Who wrote the words cannot mark them as reviewed',
  'stop-case': 'While a duty runs: a second administrator confirms within a day',
};

/** A line of the table. */
export type Right = keyof typeof PERMISSIONS;

/** Whether the table lets this office through. */
export const may = (office: Office, right: Right): boolean => {
  const permission: Permission = PERMISSIONS[right];
  return permission === 'anybody' || permission.includes(office);
};

/** Whether this office opens the form of a command: who runs the programme every one, to read who may send it, and others those of their own deeds. */
export const mayOpenForm = (office: Office, command: keyof typeof OFFICES): boolean =>
  may(office, 'read-form') || OFFICES[command].includes(office);

/** For each command: to give it, and to see beforehand what it would start. */
function commandPermissions() {
  const pairs = CASE_COMMANDS.flatMap((name) => [
    [name, OFFICES[name]],
    [`preview-${name}`, OFFICES[name]],
  ]);
  return Object.fromEntries(pairs) as Record<
    CaseCommandName | `preview-${CaseCommandName}`,
    readonly Office[]
  >;
}
