import type { Answers } from '../../form/answers';
import { contactIn } from '../../form/contact';

/** Parents and carers a form has room for. */
const CONTACTS = 2;

/** What registering takes, in the shape of its schema. */
export const readRegistration = (a: Answers): Record<string, unknown> => ({
  school: a.text('school'),
  registration: {
    firstName: a.text('registration-firstName'),
    lastName: a.text('registration-lastName'),
    ...(a.text('registration-upn') && { upn: a.text('registration-upn') }),
    contacts: contactsFrom(a),
  },
  ...needIn(a),
  pupil: {
    dateOfBirth: a.date('pupil-dateOfBirth'),
    yearGroup: a.whole('pupil-yearGroup') ?? NaN,
    homeAuthority: a.text('pupil-homeAuthority'),
    lookedAfter: a.all('about').includes('lookedAfter'),
    socialWorker: a.all('about').includes('socialWorker'),
    plan: a.all('about').includes('plan'),
    earlierSessionsThisYear: (a.whole('days') ?? 0) * 2,
  },
});

/** A contact of whom nothing is filled in is none. */
const contactsFrom = (a: Answers): Record<string, unknown>[] =>
  Array.from({ length: CONTACTS }, (_, at) =>
    contactIn(a, `registration-contacts-${at}-`, `contact-${at}-pr`),
  ).filter((contact) => contact !== null);

/** The need, where something is known of it already. */
function needIn(a: Answers): { need?: Record<string, string> } {
  const [tier, earlyHelp] = [a.text('need-tier'), a.text('need-earlyHelp')];
  if (tier === '' && earlyHelp === '') return {};
  return { need: { ...(tier && { tier }), ...(earlyHelp && { earlyHelp }) } };
}
