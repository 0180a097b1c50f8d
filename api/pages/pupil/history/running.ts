import { noticesOf, type Notice } from '../../../../database/notices';
import { pupilWorkflowId } from '../../../../messages/ids';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { stepInWords } from '../../../interventions/steps';
import { dateAndTime } from '../../../words/dates';
import { deliveryWords } from '../../../words/deliveries';
import { NOTICE_NAMES } from '../../../words/notices';
import type { PupilPage } from '../pupil-page';

/** Something that is under way, or failed: failed ones first. */
export interface Running {
  title: string;
  words: string;
  error: string | null;
  href: string | null;
  failed: boolean;
  /** Where it can be tried at once. */
  tryNow: string | null;
}

/** What is being done now and what is being tried again: letters by the record, steps by the engine. */
export async function running(
  page: PupilPage,
): Promise<{ items: Running[]; engineAnswers: boolean; isRunning: boolean }> {
  const workflowId = pupilWorkflowId(page.caseId);
  const letters = await unsentLetters(page);
  const story = await page.house.engine.story(workflowId);
  const steps = (story?.pending ?? []).map((step): Running => ({
    title: stepInWords(step.name),
    words:
      step.attempt > 1
        ? `Try ${step.attempt}${step.nextTryAt ? `, next at ${at(step.nextTryAt)}` : ''}`
        : 'Under way',
    error: step.lastError,
    href: null,
    failed: step.attempt > 1,
    tryNow: step.attempt > 1 && !step.isRunning ? `/operations/${workflowId}/${step.id}/try-now` : null,
  }));
  const items = [...letters, ...steps].sort((a, b) => Number(b.failed) - Number(a.failed));
  return { items, engineAnswers: story !== null, isRunning: story?.status === 'RUNNING' };
}

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
    failed: n.status === 'failed' || n.status === 'bounced' || (n.attempts > 0 && n.handedOverAt === null),
    tryNow: null,
  }));
}

function lettersWords(n: Notice): string {
  if (n.handedOverAt !== null || (n.channel === 'post' && n.attempts === 0)) return deliveryWords(n);
  if (n.status === 'no-address') return 'No address: send it by post';
  if (n.status === 'bounced') return 'Came back: send it by post';
  if (n.status === 'failed') return `Given up after ${n.attempts} tries: send it by post`;
  if (n.attempts === 0) return 'On its way';
  return `Try ${n.attempts} failed${n.nextAttemptAt ? `, next try at ${at(n.nextAttemptAt)}` : ''}`;
}
