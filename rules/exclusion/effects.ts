import type { Effect, NoticeFacts } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { PupilCase } from '../pupil/state';
import type { FactName } from './correction-commands';
import type { ExclusionEvent } from './events';
import type { DecisionMade } from './state';
import { owesSection104, whomToTell } from './whom-to-tell';

const letters = (notice: NoticeName, to: Role[], about: NoticeFacts): Effect[] =>
  [...new Set(to)].map((role) => ({ kind: 'notice', notice, to: role, about }));

/** Who is told what because of a suspension or permanent exclusion, without delay. @source law.md rows 2 to 9, 13, 32 to 38 */
export function exclusionEffects(event: ExclusionEvent, state: PupilCase): Effect[] {
  switch (event.type) {
    case 'suspended':
    case 'permanently-excluded': {
      const notice = event.type === 'suspended' ? 'suspension' : 'permanent-exclusion';
      const { decision } = event;
      return [
        ...letters(notice, whomToTell(state, decision), { decision: decision.id }),
        ...section104(state, decision),
      ];
    }
    case 'exclusion-corrected':
      return [
        ...letters(
          'exclusion-corrected',
          [...whomToTell(state, event.was), ...whomToTell(state, event.decision)],
          { decision: event.decision.id },
        ),
        ...section104(state, event.decision),
      ];
    default:
      return aboutDecision(event, state);
  }
}

const section104 = (state: PupilCase, decision: DecisionMade): Effect[] =>
  owesSection104(state, decision)
    ? letters('section-104-notice', ['parents'], { decision: decision.id })
    : [];

type Later = Exclude<ExclusionEvent, { type: 'suspended' | 'permanently-excluded' | 'exclusion-corrected' }>;

function aboutDecision(event: Later, state: PupilCase): Effect[] {
  if (event.type === 'attended-school') return [];
  const { decisions, struckOut = [] } = state.exclusions;
  const found = [...decisions, ...struckOut].find((d) => d.id === event.decision);
  if (!found) return [];
  const told = whomToTell(state, found);
  const about = { decision: found.id };
  const { meeting } = found;
  const appointment = meeting && {
    appointment: { ...meeting, meetingId: `governors:${found.id}`, revision: 0 },
  };
  switch (event.type) {
    case 'exclusion-cancelled':
      return letters('exclusion-cancelled', told, { ...about, ...(found.governors ? {} : appointment) });
    case 'exclusion-struck-out':
      return letters('exclusion-corrected', told, { ...about, ...(found.governors ? {} : appointment) });
    case 'provision-arranged':
      return letters('provision-details', ['parents'], about);
    case 'governors-meeting-arranged':
      return letters('governors-invitation', invited(state, told), { ...about, ...appointment });
    case 'governors-decided':
    case 'review-decided':
    case 'reconsidered':
    case 'review-applied':
      return letters(event.type, AFTER_MEETING[event.type](told), about);
    case 'fact-taken-back':
      return letters('exclusion-corrected', toldOfFact(event.fact, state, told), about);
    default:
      return [];
  }
}

/** Who comes to the governors' meeting: of an academy the authority comes only if the parents ask. @source law.md row 32 */
const invited = ({ school }: PupilCase, told: Role[]): Role[] => [
  ...told.filter((role) => role !== 'home-authority' && (role !== 'authority' || school.kind !== 'academy')),
  'headteacher',
];

const without =
  (...not: Role[]) =>
  (told: Role[]): Role[] =>
    told.filter((role) => !not.includes(role));
const ofBodies = without('social-worker', 'virtual-school-head');

/** Who hears what the governors and the review decide. @source law.md rows 34, 37, 38 */
const AFTER_MEETING: Record<
  'governors-decided' | 'review-applied' | 'review-decided' | 'reconsidered',
  (told: Role[]) => Role[]
> = {
  'governors-decided': (told) => [...without('governing-body')(told), 'headteacher'],
  'review-applied': () => ['review-body', 'governing-body', 'headteacher'],
  'review-decided': (told) => [...ofBodies(told), 'headteacher'],
  reconsidered: (told) => [...without('governing-body')(ofBodies(told)), 'headteacher'],
};

/** Who was told of a fact that is taken back: nobody, of one that no letter tells. */
function toldOfFact(fact: FactName, state: PupilCase, told: Role[]): Role[] {
  switch (fact) {
    case 'cancelling':
      return told;
    case 'provision':
      return ['parents'];
    case 'governors-meeting':
      return invited(state, told);
    case 'governors-decision':
      return AFTER_MEETING['governors-decided'](told);
    case 'review-application':
      return AFTER_MEETING['review-applied'](told);
    case 'review-decision':
      return AFTER_MEETING['review-decided'](told);
    case 'reconsideration':
      return AFTER_MEETING.reconsidered(told);
    default:
      return [];
  }
}
