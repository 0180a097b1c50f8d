import { dateOf } from '../calendar/london-time';
import type { Decision } from '../case/verbs';
import { answer } from '../deadlines';
import { meetingDetails } from '../notices/parts/meeting';
import { lackingOf } from '../notices/parts/part';
import { refuseLacking } from '../notices/refuse-lacking';
import { badDay, heardBefore } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse } from '../refusal';
import { isSame } from '../same';
import type { About } from './decide';
import type { ExclusionEvent } from './events';
import { badGiven } from './given';
import { isInWriting } from './in-writing';
import type {
  ArrangeGovernorsMeeting,
  GovernorsCommand,
  RecordGovernorsDecision,
} from './governors-commands';
import { questionOf } from './question';
import { since } from './standing';

/** The governors' part: representations, the meeting and its decision (C5; law 25 to 34). */
export function decideGovernors(about: About<GovernorsCommand>): Decision<ExclusionEvent> {
  const { command, found, now } = about;
  const { decision } = command;
  const bad = (on: string, rule: string) => badDay(on, since(found), dateOf(now), rule);
  switch (command.type) {
    case 'record-representations': {
      const { on, words } = command;
      return bad(on, 'law 26') ?? { events: [{ type: 'representations-made', decision, on, words }] };
    }
    case 'ask-for-remote-meeting': {
      const { on } = command;
      return bad(on, 'law 33') ?? { events: [{ type: 'remote-meeting-asked', decision, on }] };
    }
    case 'arrange-governors-meeting':
      return arrange({ ...about, command });
    case 'begin-governors-meeting': {
      const { on } = command;
      return bad(on, 'law 13') ?? { events: [{ type: 'governors-meeting-began', decision, on }] };
    }
    case 'record-governors-decision':
      return decided({ ...about, command });
  }
}

/** Where the parents asked for a remote meeting it is held so, or the record says which condition is not met. */
function arrange({ command, found, now }: About<ArrangeGovernorsMeeting>): Decision<ExclusionEvent> {
  const { decision, startsAt, minutes, place, remote, inPersonBecause } = command;
  const meeting = { startsAt, minutes, place, remote };
  const lacking = lackingOf(meetingDetails, { decision: { meeting } })[0];
  if (lacking) return refuseLacking(lacking);
  if (startsAt < now) return refuse('meeting-in-the-past', 'law 32', { startsAt });
  const why = inPersonBecause?.trim() ?? '';
  if (found.remoteAskedOn !== undefined && !remote && why === '')
    return refuse('remote-meeting-asked', 'law 33', { on: found.remoteAskedOn });
  if (isSame(found.meeting, meeting)) return refuse('nothing-changes', 'law 32');
  const because = why === '' ? null : why;
  return {
    events: [
      {
        type: 'governors-meeting-arranged',
        decision,
        startsAt,
        minutes,
        place,
        remote,
        inPersonBecause: because,
      },
    ],
  };
}

/** Governors can reinstate only where the law has them meet: not after five days or fewer, nor unasked up to fifteen. */
function decided({ state, command, found, now }: About<RecordGovernorsDecision>): Decision<ExclusionEvent> {
  const { decision, metOn, outcome, reasons, given, backOn, voices } = command;
  const today = dateOf(now);
  const bad = badDay(metOn, since(found), today, 'law 26') ?? (given && badGiven(given, metOn, today));
  if (bad) return bad;
  if (reasons.trim() === '') return refuse('missing-reasons', 'law 34');
  if (outcome === 'reinstated' && !mustMeet(state, decision)) return refuse('cannot-reinstate', 'law 25, 27');
  if (backOn && outcome === 'upheld') return refuse('upheld-has-no-return', 'law 34');
  if (backOn && backOn < metOn) return refuse('date-too-early', 'law 34', { on: backOn, since: metOn });
  const heard = heardBefore(voices, isInWriting(found));
  if ('refused' in heard) return heard;
  const more = { ...(given && { given }), ...(backOn && { backOn }), ...heard };
  return { events: [{ type: 'governors-decided', decision, metOn, outcome, reasons, ...more }] };
}

/** Whether the governors owe a meeting about a decision, with its date or still without. */
function mustMeet(state: PupilCase, decision: string): boolean {
  const { duties, problems } = answer(questionOf(state));
  return [...duties, ...problems].some((d) => d.duty === 'governors-meeting' && d.decision === decision);
}
