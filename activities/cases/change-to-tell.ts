import { ApplicationFailure } from '@temporalio/activity';
import { calendarOfChange, changeById, type CalendarChange } from '../../database/calendar-changes';
import type { CalendarChanged } from '../../rules/pupil/commands';
import type { AboutChange } from '../types';
import type { World } from '../world';

/** A change as the record has it, with what each case is told of it and under which message id. */
export interface ChangeToTell {
  change: CalendarChange;
  fact: CalendarChanged;
  messageId: string;
}

/** @throws ApplicationFailure for good, when the record does not know the change: it is older than the engine */
export async function changeToTell({ db }: World, about: AboutChange): Promise<ChangeToTell> {
  const change = await changeById(db, { partnershipId: about.partnership, id: about.change });
  if (!change)
    throw ApplicationFailure.nonRetryable('The record does not know this change', 'unknown-change');
  const { id, schoolId: school, number: revision } = change;
  const calendar = await calendarOfChange(db, change);
  const fact: CalendarChanged = { type: 'calendar-changed', calendar, school, change: id, revision };
  return { change, fact, messageId: `calendar-change:${id}` };
}
