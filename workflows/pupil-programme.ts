import { continueAsNew, setHandler } from '@temporalio/workflow';
import { learn, PUPIL_COMMANDS, pupilState, pupilUpdate, takeFromRecord } from '../messages/pupil';
import type { Carried } from '../messages/start';
import { dateOf } from '../rules/calendar/london-time';
import { compileCalendar, isMissing, type CompiledCalendar } from '../rules/calendar/school-days';
import { termOf } from '../rules/calendar/terms';
import { goesOn } from '../rules/case/forward';
import type { LocalDateTime, SchoolCalendar } from '../rules/calendar/types';
import { learnPupil } from '../rules/pupil/learn';
import { NOT_YET, type PupilState } from '../rules/pupil/state';
import { pupilVerbs } from '../rules/pupil/verbs';
import { durableCase } from './durable-case';
import { listen } from './listen';

/** One pupil's programme: its stages, exclusions, transfer and escalations, for as long as the pupil is with us. */
export async function pupilProgramme(carried: Carried<PupilState>): Promise<void> {
  const programme = durableCase('pupil', pupilVerbs, NOT_YET, carried, {
    termOf: termBy(),
    learn: learnPupil,
    goesOn,
  });
  listen(PUPIL_COMMANDS.map(pupilUpdate), programme);
  setHandler(learn, programme.hear);
  setHandler(takeFromRecord, programme.takeFromRecord);
  setHandler(pupilState, programme.stands);
  const isOver = (): boolean => programme.stands().state.status === 'closed';

  while (!isOver()) {
    await programme.untilSomethingIsDue(isOver);
    programme.climbWhatIsDue();
    programme.goOn();
    if (programme.shouldRollOver()) return continueAsNew<typeof pupilProgramme>(await programme.carry());
  }
  await programme.finish();
}

/**
 * The term of a moment at this pupil's school; null in the holidays or where the calendar is missing. It is asked for
 * with every message, so the calendar is laid out once and again only when it changes.
 */
function termBy(): (state: PupilState, at: LocalDateTime) => string | null {
  let known: { of: SchoolCalendar; laidOut: CompiledCalendar } | null = null;
  return (state, at) => {
    if (state.status === 'new') return null;
    const { school, calendar } = state;
    if (known?.of !== calendar) known = { of: calendar, laidOut: compileCalendar(school.id, calendar) };
    const found = termOf(known.laidOut, dateOf(at));
    return !found || isMissing(found) ? null : `${found.name} ${found.from}`;
  };
}
