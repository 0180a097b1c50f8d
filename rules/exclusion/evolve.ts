import { arrangedIn } from './arranged-in';
import type { ExclusionEvent } from './events';
import { NOTHING_YET, type DecisionFacts, type DecisionMade, type Exclusion, type Exclusions } from './state';
import { withoutFact } from './without-fact';

/** What follows. Total: a fact about an unknown decision changes nothing. */
export function evolveExclusions(state: Exclusions, event: ExclusionEvent): Exclusions {
  switch (event.type) {
    case 'suspended':
    case 'permanently-excluded':
      return { ...state, decisions: [...state.decisions, { ...event.decision, ...NOTHING_YET }] };
    case 'attended-school': {
      const { school, on: date } = event;
      return { ...state, inSchool: [...(state.inSchool ?? []), { school, date }] };
    }
    case 'day-in-school-taken-back': {
      const isOther = (day: { school: string; date: string }): boolean =>
        day.date !== event.on || day.school !== event.school;
      return { ...state, inSchool: (state.inSchool ?? []).filter(isOther) };
    }
    case 'exclusion-corrected':
      return corrected(state, event.decision);
    case 'exclusion-struck-out': {
      const out = state.decisions.filter((d) => d.id === event.decision);
      return {
        ...state,
        decisions: state.decisions.filter((d) => d.id !== event.decision),
        struckOut: [...(state.struckOut ?? []), ...out],
      };
    }
    case 'fact-taken-back':
      return change(state, event.decision, (d) => withoutFact(d, event.fact));
    default:
      return change(state, event.decision, (d) => ({ ...d, ...learned(event) }));
  }
}

/** Facts stay with the decision that is put right; its kind and its school are not what a correction changes. */
function corrected(state: Exclusions, { id, ...right }: DecisionMade): Exclusions {
  return change(state, id, (d) => ({ ...d, ...right }));
}

const change = (state: Exclusions, id: string, to: (d: Exclusion) => Exclusion): Exclusions => ({
  ...state,
  decisions: state.decisions.map((d) => (d.id === id ? to(d) : d)),
});

type Fact = Exclude<
  ExclusionEvent,
  {
    type:
      | 'suspended'
      | 'permanently-excluded'
      | 'attended-school'
      | 'day-in-school-taken-back'
      | 'exclusion-corrected'
      | 'exclusion-struck-out'
      | 'fact-taken-back';
  }
>;

/** What one event adds to what is known of its decision. */
function learned(event: Fact): Partial<DecisionFacts> {
  switch (event.type) {
    case 'exclusion-cancelled':
      return { cancelledOn: event.on };
    case 'provision-arranged':
      return { arranged: arrangedIn(event) };
    case 'provision-attended':
      return { attendedOn: event.on };
    case 'provision-missed':
      return { missedOn: event.on };
    case 'work-set':
      return { workSetOn: event.on };
    case 'work-marked':
      return { workMarkedOn: event.on };
    case 'reintegration-meeting-held':
      return { reintegrationOn: event.on };
    case 'representations-made':
      return {
        representationsOn: event.on,
        ...(isSaid(event.words) && { representedInWordsOn: event.on }),
      };
    case 'remote-meeting-asked':
      return { remoteAskedOn: event.on };
    case 'governors-meeting-arranged': {
      const { startsAt, minutes, place, remote } = event;
      return { meeting: { startsAt, minutes, place, remote } };
    }
    case 'governors-meeting-began':
      return { meetingBeganOn: event.on };
    case 'governors-decided': {
      const { metOn, outcome, given, backOn } = event;
      return { governors: { metOn, outcome, ...(given && { given }), ...(backOn && { backOn }) } };
    }
    case 'review-waived':
      return { waivedOn: event.on };
    case 'review-applied':
      return { applied: event.given, ...(isSaid(event.grounds) && { groundsGivenOn: event.given.on }) };
    case 'review-window-closed':
      return { windowClosedOn: event.on };
    case 'review-decided': {
      const { outcome, heardOn, given } = event;
      return { review: { outcome, heardOn, given } };
    }
    case 'reconsidered':
      return { reconsidered: { on: event.on, outcome: event.outcome } };
    case 'removed-from-roll':
      return { offRollOn: event.on };
  }
}

const isSaid = (words: string): boolean => words.trim() !== '';
