import {
  condition,
  continueAsNew,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CalendarChangeActivities } from '../activities/types';
import {
  calendarChangeProgress,
  tryAgain,
  type CarriedCalendarChange,
  type ChangeProgress,
} from '../messages/calendar-change';

/** A page of cases, or the wait for the last answers: minutes at most, and soon taken up again when a worker dies. */
const cases = proxyActivities<CalendarChangeActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** How long those that failed are left alone before they are told again by themselves: the last wait is for ever after. */
const WAITS = ['10 seconds', '1 minute', '10 minutes', '1 hour', '1 day'] as const;
const LONGEST_HISTORY = 1_000;

/**
 * A school's calendar has changed: every open case that it touches works its dates out anew, so many at a time, and
 * writes what moved and what stood. The record holds who has been told and who has answered; this story only remembers
 * its place in the list, so it can be begun again at any time and tells nobody twice.
 */
export async function calendarChange(carried: CarriedCalendarChange): Promise<void> {
  const { partnership, change } = carried;
  const about = { partnership, change };
  let { after, isTold, tries } = carried;
  let progress: ChangeProgress | null = null;
  let isAsked = false;
  setHandler(calendarChangeProgress, () => progress);
  setHandler(tryAgain, () => {
    isAsked = true;
    return { case: change, number: progress?.failed ?? 0 };
  });
  const isLong = (): boolean => workflowInfo().historyLength > LONGEST_HISTORY;
  const rollOver = () => continueAsNew<typeof calendarChange>({ ...about, after, isTold, tries });

  while (!isTold) {
    const page = await cases.tellCases({ ...about, after });
    // Once more from the beginning, for a case that was registered meanwhile with the calendar as it was.
    isTold = after === null && page.noneLeft;
    after = page.next;
    if (!isTold && isLong()) return rollOver();
  }
  for (;;) {
    progress = await cases.awaitAnswers(about);
    setCurrentDetails(inWords(progress));
    if (progress.failed === 0) return;
    if (isLong()) return rollOver();
    await condition(() => isAsked, WAITS[Math.min(tries, WAITS.length - 1)]);
    const byHand = isAsked;
    isAsked = false;
    tries += 1;
    await cases.tellCasesAgain({ ...about, byHand });
  }
}

/** For the engine's own page: numbers only. */
const inWords = (p: ChangeProgress): string =>
  `${p.answered + p.closed} of ${p.cases} cases looked at: dates moved in ${p.moved}, stood in ${p.stood}. ${p.failed} have not answered.`;
