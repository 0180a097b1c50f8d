import { countInWords, dateInWords, lengthInWords, timeInWords } from '../../rules/calendar/words';
import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import { reasonLabel } from '../../rules/exclusion/reasons';
import { dutyWords } from '../../rules/notices/duty-words';
import { keptInWords } from '../../rules/notices/kept-words';
import { capital, roleInWords } from '../../rules/notices/naming';
import { trialInWords } from '../../rules/notices/trial';
import type { PupilEvent } from '../../rules/pupil/events';
import { eventTitle } from './events';
import {
  DIRECTION_OUTCOMES,
  ENDS,
  FACTS,
  FINDINGS,
  GIVEN_HOW,
  GOVERNORS_OUTCOMES,
  LOOKS_LIKE,
  PANEL_OUTCOMES,
  RAISED_BY,
  REVIEW_OUTCOMES,
  STAGE_3_OUTCOMES,
  WHOSE_WORDS,
} from './choices';
import { NOTICE_NAMES } from './notices';

type Told = PupilEvent | ObligationEvent;

/** An event in plain English: what happened, and the facts of it that a reader wants first. */
export interface EventWords {
  title: string;
  sentences: string[];
}

/**
 * @param dutyOf the duty an event is about, by its id: an event of a date that moved does not repeat its name
 */
export function eventWords(event: Told, dutyOf: (id: string) => Obligation | undefined): EventWords {
  const title = eventTitle(event.type);
  const duty = 'id' in event ? dutyOf(event.id) : undefined;
  const name = duty ? dutyWords[duty.duty].title : 'A duty';
  switch (event.type) {
    case 'obligation-arose': {
      const { duty: kind, due, owedBy } = event.obligation;
      return {
        title: `${title}: ${dutyWords[kind].title}`,
        sentences: [`${capital(roleInWords(owedBy))}, ${by(due, event.obligation.missing)}.`],
      };
    }
    case 'obligation-moved':
      return movedWords(event, title, name);
    case 'obligation-met':
      return {
        title: `${title}: ${name}`,
        sentences: [`On ${dateInWords(event.on)}, ${event.late ? 'late' : 'in time'}.`],
      };
    case 'obligation-missed':
      return { title: `${title}: ${name}`, sentences: [`Recorded on ${dateInWords(event.on)}.`] };
    case 'obligation-lapsed':
      return {
        title: `${title}: ${name}`,
        sentences: [`Because of: ${eventTitle(event.why).toLowerCase()}.`],
      };
    case 'rung-climbed': {
      const rung = duty?.ladder.find((r) => r.id === event.rung);
      const told = rung?.tell.map(roleInWords).join(' and ');
      return {
        title: `${rung ? NOTICE_NAMES[rung.notice] : title}: ${name}`,
        sentences: told ? [`Told ${told}.`] : [],
      };
    }
    default:
      return { title, sentences: caseSentences(event) };
  }
}

type Moved = Extract<ObligationEvent, { type: 'obligation-moved' }>;

/** From when to when and why; and what stands, where a change of the calendar would make it earlier. */
function movedWords({ from, due, why, kept }: Moved, title: string, name: string): EventWords {
  const stands = kept ? [keptInWords(kept)] : [];
  if (kept && from === due) return { title: `Date kept: ${name}`, sentences: stands };
  const moved = `From ${day(from)} to ${day(due)}: ${eventTitle(why).toLowerCase()}.`;
  return { title: `${title}: ${name}`, sentences: [moved, ...stands] };
}

const day = (date: string | null): string => (date === null ? 'no date' : dateInWords(date));
const by = (date: string | null, missing: Obligation['missing']): string => {
  if (date !== null) return `by ${dateInWords(date)}`;
  return missing ? 'no date: a calendar is missing' : 'by no set day';
};
const joined = (items: string[]): string => items.join(', ');

function caseSentences(event: PupilEvent): string[] {
  switch (event.type) {
    case 'stage-1-opened':
    case 'moved-to-stage-2':
    case 'moved-to-stage-3':
    case 'opened-after-incident': {
      const targets = `${countInWords(event.targets.length, 'target')} for ${countInWords(event.timescale, 'school day')}.`;
      return 'reason' in event
        ? [event.reason, targets]
        : 'incident' in event
          ? [event.incident.what, targets]
          : [targets];
    }
    case 'programme-explained':
      return [`By ${event.representative}, on ${dateInWords(event.on)}.`];
    case 'targets-set':
      return [joined(event.targets.map((t) => t.text))];
    case 'review-held': {
      const met = event.marks.filter((m) => m.mark === 'met').length;
      return [
        `${met} of ${countInWords(event.marks.length, 'target')} met.`,
        `To the family: ${event.toFamily}`,
      ];
    }
    case 'stage-3-review-held':
      return [`Agreed on: ${joined(event.outcomes.map((o) => STAGE_3_OUTCOMES[o]))}.`];
    case 'agreement-recorded':
      return [event.agreed ? 'The parents agree.' : 'The parents do not agree.', ...said(event.words)];
    case 'parent-agreed':
      return ['The others with parental responsibility have not answered yet.', ...said(event.words)];
    case 'own-words-said':
      return [`${WHOSE_WORDS[event.whose]}: ${event.words}`];
    case 'programme-ended':
      return [`${ENDS[event.outcome]}.`, event.reason];
    case 'policy-changed':
      return [`${event.policy.name}.`, event.reason];
    case 'lead-changed':
    case 'case-closed':
    case 'referral-withdrawn':
    case 'transfer-referred':
      return said(event.reason);
    case 'suspended':
    case 'permanently-excluded': {
      const { sessions, reasons } = event.decision;
      return [
        ...(sessions === null ? [] : [`For ${lengthInWords(sessions)}.`]),
        `${joined(reasons.map(reasonLabel))}.`,
      ];
    }
    case 'provision-arranged':
      return [`At ${event.provider}, from ${timeInWords(event.startsAt)}.`];
    case 'provision-attended':
      return [`On ${dateInWords(event.on)}.`];
    case 'representations-made':
      return [`On ${dateInWords(event.on)}.`, ...said(event.words)];
    case 'governors-decided':
      return [
        `${GOVERNORS_OUTCOMES[event.outcome]}. They met on ${dateInWords(event.metOn)}.`,
        event.reasons,
      ];
    case 'panel-booked':
    case 'panel-moved':
    case 'panel-called-off':
      return [`${capital(timeInWords(event.appointment.startsAt))}, ${event.appointment.place}.`];
    case 'panel-decided':
      return [
        `${PANEL_OUTCOMES[event.outcome]}${event.school ? `: ${event.school}` : ''}.`,
        ...(event.trial ? [`${capital(trialInWords(event.trial))}.`] : []),
        event.reasons,
      ];
    case 'incident-recorded':
      return [`On ${dateInWords(event.on)}: ${event.what}`];
    case 'escalation-raised':
      return [`Raised ${RAISED_BY[event.by]}.`, ...said(event.concern)];
    case 'escalation-answered':
      return said(event.answer);
    case 'exclusion-cancelled':
      return [`On ${dateInWords(event.on)}.`, event.reasons];
    case 'provision-missed':
      return [`On ${dateInWords(event.on)}.`, event.reason];
    case 'work-set':
      return [`On ${dateInWords(event.on)}.`, event.what];
    case 'work-marked':
    case 'attended-school':
    case 'remote-meeting-asked':
    case 'governors-meeting-began':
    case 'review-waived':
    case 'review-window-closed':
    case 'removed-from-roll':
      return [`On ${dateInWords(event.on)}.`];
    case 'reintegration-meeting-held':
      return [`On ${dateInWords(event.on)}.`, event.record];
    case 'governors-meeting-arranged':
      return [
        `${capital(timeInWords(event.startsAt))}, ${event.place}${event.remote ? ' (remote)' : ''}.`,
        ...(event.inPersonBecause === null ? [] : [`In person because: ${event.inPersonBecause}`]),
      ];
    case 'review-applied':
      return [`Given on ${dateInWords(event.given.on)}.`, ...said(event.grounds)];
    case 'review-decided':
      return [`${REVIEW_OUTCOMES[event.outcome]}. Heard on ${dateInWords(event.heardOn)}.`, event.reasons];
    case 'reconsidered':
      return [`${GOVERNORS_OUTCOMES[event.outcome]}. They met on ${dateInWords(event.on)}.`, event.reasons];
    case 'exclusion-corrected':
    case 'exclusion-struck-out':
    case 'pupil-updated':
    case 'school-changed':
      return [event.reason];
    case 'fact-taken-back':
      return [`${FACTS[event.fact]}.`, event.reason];
    case 'duty-extended': {
      const { from, until, approver, reason } = event.extension;
      return [`From ${dateInWords(from)} to ${dateInWords(until)}, approved by ${approver}.`, reason];
    }
    case 'letter-given': {
      const { letter, given } = event;
      return [
        `${NOTICE_NAMES[letter.notice]} to ${roleInWords(letter.to)}. ${GIVEN_HOW[given.how]}, on ${dateInWords(given.on)}.`,
      ];
    }
    case 'directed-off-site': {
      const { provider, firstDay, days } = event.direction;
      return [`To ${provider} from ${dateInWords(firstDay)}, for ${countInWords(days, 'school day')}.`];
    }
    case 'off-site-notice-given':
      return [`On ${dateInWords(event.on)}.`];
    case 'off-site-review-asked':
      return [`By ${roleInWords(event.by)}, in writing, on ${dateInWords(event.on)}.`];
    case 'off-site-reviewed':
      return [`${DIRECTION_OUTCOMES[event.outcome]}. Held on ${dateInWords(event.on)}.`, event.record];
    // The words of a concern are for the authority: they stand on its form, not on a timeline that the school reads.
    case 'concern-raised':
      return [`${LOOKS_LIKE[event.looksLike]}.`];
    case 'concern-answered':
      return [`${FINDINGS[event.finding]}.`, event.reasons];
    case 'separation-began':
      return [
        `From ${dateInWords(event.firstDay)}, led by ${event.ledBy}. Looked at again on ${dateInWords(event.reviewOn)}.`,
        event.reason,
      ];
    case 'separation-reviewed':
      return [
        `On ${dateInWords(event.on)}. Looked at again on ${dateInWords(event.nextReviewOn)}.`,
        event.record,
      ];
    case 'separation-provided-for':
      return [`At ${event.provider}, since ${dateInWords(event.on)}.`];
    case 'separation-ended':
    case 'off-site-ended':
      return [`On ${dateInWords(event.on)}.`, event.reason];
    case 'pupil-registered':
    case 'calendar-changed':
    case 'school-details-changed':
    case 'place-offered':
      return [];
  }
}

const said = (text: string): string[] => (text.trim() === '' ? [] : [text]);
