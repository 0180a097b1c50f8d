import { dateInWords, timeInWords } from '../../../../rules/calendar/words';
import { capital, roleInWords } from '../../../../rules/notices/naming';
import type { Standing, StoredNotice, ToldLine } from '../../../../rules/notices/told-table';
import { may } from '../../../permissions';
import { toldOf } from '../../../cases/told';
import { lackView, type LackView } from '../../../words/lacking';
import { NOTICE_NAMES } from '../../../words/notices';
import type { Status } from '../../parts/status';
import { rowsOf } from '../../rules/rule-views';
import type { PupilPage } from '../pupil-page';

/** One line of the table: who, what, by when, and how it stands with each letter. */
export interface ToldView {
  who: string;
  what: string;
  due: string;
  rule: string;
  confirmed: boolean;
  status: Status;
  letters: { text: string; href: string }[];
  lacks: LackView[];
  note: string | null;
}

const STANDING: Record<Standing, Status> = {
  told: { words: 'Told in time', shape: 'tick', tone: 'done' },
  'told-late': { words: 'Told late', shape: 'struck-tick', tone: 'done' },
  'on-its-way': { words: 'On its way', shape: 'dot', tone: 'quiet' },
  held: { words: 'Not sent: it lacks something', shape: 'triangle', tone: 'red' },
  'not-delivered': { words: 'Not delivered', shape: 'triangle', tone: 'red' },
  'to-be-posted': { words: 'No address: to be posted', shape: 'triangle', tone: 'amber' },
  rehearsed: { words: 'Rehearsal: it would have been sent', shape: 'circle', tone: 'quiet' },
  'not-on-record': { words: 'Not on record', shape: 'circle', tone: 'quiet' },
};

const PAPER = { 'by-hand': 'handed over', 'first-class-post': 'posted first class' } as const;

const statusOf = ({ standing, late }: ToldLine): Status =>
  late ? { words: `Late. ${STANDING[standing].words}`, shape: 'block', tone: 'late' } : STANDING[standing];

/** The table of who must be told what; of one decision, where one is given. */
export async function toldViews(page: PupilPage, decision?: string): Promise<ToldView[]> {
  const lines = await toldOf(page.house, page);
  return lines
    .filter((line) => decision === undefined || line.decision === decision)
    .map((line) => viewOf(line, page));
}

function viewOf(line: ToldLine, page: PupilPage): ToldView {
  const { to, notice, due, dueAt, rule, confirmed, letters, before, givenByPost } = line;
  const lacking = letters.flatMap((n) => n.lacks);
  const isWhole = may(page.viewer.office, 'read-notice');
  const once = lacking.filter((part, at) => lacking.findIndex((other) => other.id === part.id) === at);
  return {
    who: capital(roleInWords(to)),
    what: NOTICE_NAMES[notice],
    due: dueAt ? `by ${timeInWords(dueAt)}` : due ? `by ${dateInWords(due)}` : 'No date: calendar missing',
    rule: rowsOf({ rule }),
    confirmed,
    status: statusOf(line),
    letters: [...before, ...letters].map((n) => ({
      // What a mail server said may hold the address.
      text: letterWords(isWhole ? n : { ...n, error: null }),
      href: `${page.url}/notices/${n.id}`,
    })),
    lacks: (isWhole ? once : []).map((part) => lackView(part, page.pupil.id, page.school.id)),
    note: givenByPost
      ? `Posted on the day it was written, it counts as given on ${dateInWords(givenByPost)} (law 36)`
      : null,
  };
}

function letterWords(letter: StoredNotice): string {
  return letter.replaced ? `${howItStands(letter)}. Sent again` : howItStands(letter);
}

function howItStands({ recipient, status, writtenAt, sentAt, given, error }: StoredNotice): string {
  const why = error ? `: ${error}` : '';
  if (sentAt) return `${recipient}, taken by the mail server at ${timeInWords(sentAt)}`;
  if (given) return `${recipient}, ${PAPER[given.how]} on ${dateInWords(given.on)}`;
  if (status === 'failed') return `${recipient}, given up${why}`;
  if (status === 'bounced') return `${recipient}, came back${why}`;
  if (status === 'rehearsed') return `${recipient}, not sent: this is a rehearsal`;
  if (status === 'queued') return `${recipient}, being sent${why}`;
  return `${recipient}, written at ${timeInWords(writtenAt)}`;
}
