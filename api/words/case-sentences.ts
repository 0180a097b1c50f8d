import { countInWords, dateInWords, timeInWords } from '../../rules/calendar/words';
import { capital, roleInWords } from '../../rules/notices/naming';
import { trialInWords } from '../../rules/notices/trial';
import type { PupilEvent } from '../../rules/pupil/events';
import {
  ADDRESS_KIND_NAMES,
  CONTACT_MARKS,
  ENDS,
  GIVEN_HOW,
  PANEL_OUTCOMES,
  RAISED_BY,
  SUPPORT_PRIORITY_NAMES,
  STAGE_3_OUTCOMES,
  WHOSE_WORDS,
} from './choices';
import { LANGUAGES_IN_ENGLISH, PRINT_SIZE_NAMES } from './languages';
import { needInWords } from './need';
import { dateAndTime } from './dates';
import { NOTICE_NAMES } from './notices';
import { outOfSchoolSentences } from './out-of-school-sentences';
import { joined, said } from './said';

/** The facts of what happened to a pupil's case that a reader wants first. */
export function caseSentences(event: PupilEvent): string[] {
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
    case 'clock-moved':
      return [`The clock of this case went to ${dateAndTime(event.to)}.`];
    case 'own-words-said':
      return [`${WHOSE_WORDS[event.whose]}: ${event.words}`];
    case 'programme-ended':
      return [`${ENDS[event.outcome]}.`, event.reason];
    case 'contact-marked':
      return [`${CONTACT_MARKS[event.mark]}: ${event.change === 'set' ? 'set' : 'lifted'}.`, event.reason];
    case 'address-corrected':
      return [`${ADDRESS_KIND_NAMES[event.correction.kind]}. It waits for a second look.`];
    case 'address-checked':
      return [
        `${ADDRESS_KIND_NAMES[event.correction.kind]}. ${event.outcome === 'right' ? 'It is used from now on.' : 'It is not used.'}`,
        ...said(event.reason),
      ];
    case 'language-chosen':
      return [`${LANGUAGES_IN_ENGLISH[event.language]}. ${PRINT_SIZE_NAMES[event.size]}.`];
    case 'need-recorded':
      return [needInWords(event.need), event.reason];
    case 'support-allocated':
      return [`Priority: ${SUPPORT_PRIORITY_NAMES[event.priority].toLowerCase()}.`, event.reason];
    case 'policy-changed':
      return [`${event.policy.name}.`, event.reason];
    case 'lead-changed':
    case 'support-ended':
    case 'case-closed':
    case 'referral-withdrawn':
    case 'transfer-referred':
      return said(event.reason);
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
    case 'pupil-updated':
    case 'school-changed':
      return [event.reason];
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
    case 'letter-sent-again': {
      const { letter, by, reason } = event;
      return [`${NOTICE_NAMES[letter.notice]} to ${roleInWords(letter.to)}. ${GIVEN_HOW[by]}.`, reason];
    }
    case 'pupil-registered':
      return event.need ? [needInWords(event.need)] : [];
    case 'calendar-changed':
    case 'school-details-changed':
    case 'place-offered':
      return [];
    default:
      return outOfSchoolSentences(event);
  }
}
