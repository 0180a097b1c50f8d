import { noticesOf } from '../../../../database/notices';
import { pupilWorkflowId } from '../../../../messages/ids';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { dateAndTime } from '../../../words/dates';
import { NOTICE_NAMES } from '../../../words/notices';
import type { PupilPage } from '../pupil-page';

/** Something that is under way, or failed: failed ones first. */
export interface Running {
  title: string;
  words: string;
  error: string | null;
  href: string | null;
  failed: boolean;
}

/** What is being done now and what is being tried again: letters by the record, steps by the engine. */
export async function running(page: PupilPage): Promise<{ items: Running[]; engineAnswers: boolean }> {
  const letters = await unsentLetters(page);
  const story = await page.house.engine.story(pupilWorkflowId(page.caseId));
  const steps = (story?.pending ?? []).map((step): Running => ({
    title: STEPS[step.name] ?? step.name,
    words:
      step.attempt > 1
        ? `Try ${step.attempt}${step.nextTryAt ? `, next at ${at(step.nextTryAt)}` : ''}`
        : 'Under way',
    error: step.lastError,
    href: null,
    failed: step.attempt > 1,
  }));
  const items = [...letters, ...steps].sort((a, b) => Number(b.failed) - Number(a.failed));
  return { items, engineAnswers: story !== null };
}

/** The steps of the engine as people would say them. */
const STEPS: Record<string, string> = {
  deliverNotices: 'Sending letters',
  bookPanel: 'Booking a panel meeting',
  releasePanel: 'Giving a panel place back',
  tellCase: 'Telling another case',
  offerPlaces: 'Offering panel places',
  startCalendarChange: 'Telling the cases of a school',
  recordCase: 'Writing the record',
};

const at = (iso: string): string => dateAndTime(localDateTimeOf(Date.parse(iso)));

async function unsentLetters({ house, caseId, url }: PupilPage): Promise<Running[]> {
  const notices = (await noticesOf(house.db, caseId)).filter(
    (n) => n.againBy === null && !['sent', 'given', 'stopped', 'rehearsed'].includes(n.status),
  );
  return notices.map((n) => ({
    title: `${NOTICE_NAMES[n.notice]} to ${n.recipientName}`,
    words: lettersWords(n),
    error: n.lastError,
    href: `${url}/notices/${n.id}`,
    failed: n.status === 'failed' || n.status === 'bounced' || n.attempts > 0,
  }));
}

function lettersWords(n: { status: string; attempts: number; nextAttemptAt: string | null }): string {
  if (n.status === 'no-address') return 'No address: send it by post';
  if (n.status === 'bounced') return 'Came back: send it by post';
  if (n.status === 'failed') return `Given up after ${n.attempts} tries: send it by post`;
  if (n.attempts === 0) return 'On its way';
  return `Try ${n.attempts} failed${n.nextAttemptAt ? `, next try at ${at(n.nextAttemptAt)}` : ''}`;
}
