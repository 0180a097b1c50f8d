import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { lackingOf } from '../notices/parts/part';
import { provisionDetails } from '../notices/parts/provision';
import { refuseLacking } from '../notices/refuse-lacking';
import { badDay } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse } from '../refusal';
import { isSame } from '../same';
import { arrangedIn } from './arranged-in';
import type {
  ArrangeProvision,
  ConfirmAttendance,
  HoldReintegrationMeeting,
  MarkWork,
  RecordMissedProvision,
  SetWork,
} from './commands';
import type { About } from './decide';
import { educationOwed } from './education-going-on';
import type { ExclusionEvent } from './events';
import { runOf } from './in-run';
import { CAN_BE_MISSED } from './kept-duties';
import { since } from './standing';
import type { Exclusion } from './state';

type ProvisionCommand =
  | ArrangeProvision
  | ConfirmAttendance
  | RecordMissedProvision
  | SetWork
  | MarkWork
  | HoldReintegrationMeeting;

/** What the pupil gets meanwhile: work, provision arranged and attended, and a meeting on return (C3, C11; law 5, 16, 17, 41). */
export function decideProvision(about: About<ProvisionCommand>): Decision<ExclusionEvent> {
  const { command, found, now } = about;
  const { decision } = command;
  const bad = (on: string, rule: string, from = since(found)) => badDay(on, from, dateOf(now), rule);
  switch (command.type) {
    case 'arrange-provision':
      return arrange({ ...about, command });
    case 'confirm-attendance':
      return (
        bad(command.on, 'C3', attendableSince(about.state, found)) ?? {
          events: [{ type: 'provision-attended', decision, on: command.on }],
        }
      );
    case 'record-missed-provision':
      return missed({ ...about, command });
    case 'set-work': {
      const { on, what } = command;
      if (what.trim() === '') return refuse('missing-work', 'law 16');
      return bad(on, 'law 16') ?? { events: [{ type: 'work-set', decision, on, what }] };
    }
    case 'mark-work': {
      const { on } = command;
      return bad(on, 'law 16', found.workSetOn) ?? { events: [{ type: 'work-marked', decision, on }] };
    }
    case 'hold-reintegration-meeting': {
      const { on, record } = command;
      if (record.trim() === '') return refuse('missing-record', 'law 41');
      return bad(on, 'law 41') ?? { events: [{ type: 'reintegration-meeting-held', decision, on, record }] };
    }
  }
}

/** What was attended before a day in school stands on the record until the new run brings its own (law 21). */
const attendableSince = (state: PupilCase, found: Exclusion): LocalDate =>
  (found.attendedOn === null ? null : runOf(state, found.id)?.from) ?? since(found);

/** The parents can give up their 48 hours only where provision starts before day six. @source law.md row 5 */
function arrange({ state, command, found }: About<ArrangeProvision>): Decision<ExclusionEvent> {
  const { decision, provider, startsAt, waived } = command;
  if (provider.trim() === '') return refuse('missing-provider', 'law 17');
  const on = dateOf(startsAt);
  if (on < since(found)) return refuse('date-too-early', 'law 17', { on, since: since(found) });
  const six = educationOwed(state, found)?.due;
  if (waived && six && on >= six) return refuse('cannot-waive-notice', 'law 5', { due: six });
  const arranged = arrangedIn(command);
  const lacking = lackingOf(provisionDetails, { name: '', decision: { arranged } })[0];
  if (lacking) return refuseLacking(lacking);
  if (isSame(arranged, found.arranged)) return refuse('nothing-changes', 'law 5');
  return { events: [{ type: 'provision-arranged', decision, ...arranged }] };
}

/** Only what is still owed, and only after the last day of it: until then it can be met. @source C3, C11 */
function missed({ state, command, found, now }: About<RecordMissedProvision>): Decision<ExclusionEvent> {
  const { decision, on, reason } = command;
  const bad = badDay(on, since(found), dateOf(now), 'C3');
  if (bad) return bad;
  if (reason.trim() === '') return refuse('missing-reason', 'C3');
  const owed = state.owed.filter(
    ({ duty, arisesFrom, status }) =>
      arisesFrom === decision && status === 'running' && CAN_BE_MISSED.some((kept) => kept === duty),
  );
  const days = owed.map(({ due }) => due).filter((due) => due !== null);
  const last = days.sort().at(-1);
  if (last === undefined || days.length < owed.length) return refuse('nothing-can-be-missed', 'C3');
  if (on <= last) return refuse('not-missed-yet', 'C3', { on: last });
  return { events: [{ type: 'provision-missed', decision, on, reason }] };
}
