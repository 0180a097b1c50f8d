import PostalMime, { type Email } from 'postal-mime';
import type { Reported } from '../../database/delivery-reports';
import { groupsOf, type Fields } from './fields';

type Outcome = Reported['outcome'];

/** RFC 3464, and the same with addresses in other alphabets (RFC 6533). */
const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status'];
const LONGEST_DETAIL = 300;
/** A report has three parts, one of them the letter that came back, which is not opened. */
const LIMITS = { maxNestingDepth: 8, maxHeadersSize: 64 * 1024, maxRfc822NestingDepth: 0 };

/** Of several readers behind one address the worst counts: whether the letter reached its own is then not known. */
const WORST_FIRST: Outcome[] = ['bounced', 'delayed', 'delivered'];

/**
 * What a mail server reports about a letter of ours.
 *
 * @param raw a message as it came in
 * @returns null for anything that is no delivery status notification, as an automatic answer or garbage
 * @source RFC 3464; RFC 3463 for the codes
 */
export async function readReport(raw: Buffer): Promise<Reported | null> {
  const email = await read(raw);
  if (!email || !isReport(email)) return null;
  const about = email.attachments
    .filter(({ mimeType }) => STATUS_PARTS.includes(mimeType))
    .flatMap(({ content }) => groupsOf(textOf(content)))
    .flatMap((fields) => reportedIn(fields) ?? []);
  return WORST_FIRST.map((outcome) => about.find((one) => one.outcome === outcome)).find(Boolean) ?? null;
}

const read = (raw: Buffer): Promise<Email | null> =>
  PostalMime.parse(raw, { ...LIMITS, attachmentEncoding: 'arraybuffer' }).catch(() => null);

const isReport = ({ headers }: Email): boolean =>
  headers.some(({ key, value }) => key === 'content-type' && /^\s*multipart\/report\b/i.test(value));

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');

function reportedIn(fields: Fields): Reported | null {
  const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields['status'] ?? '')?.[0] ?? null;
  const outcome = outcomeOf(fields['action'], code);
  return outcome && { outcome, code, detail: detailOf(fields, code) };
}

/**
 * The action has the word: a server that gives up after days of trying says `failed`, with the 4.x.x of its last try.
 * Where there is none, the code. What was handed on to others, or relayed, is not known to have arrived.
 */
function outcomeOf(action = '', code: string | null): Outcome | null {
  switch (action.trim().toLowerCase()) {
    case 'failed':
      return 'bounced';
    case 'delayed':
      return 'delayed';
    case 'delivered':
      return 'delivered';
    case '':
      return code === null ? null : BY_CLASS[code.slice(0, 1) as keyof typeof BY_CLASS];
    default:
      return null;
  }
}
const BY_CLASS = { '2': 'delivered', '4': 'delayed', '5': 'bounced' } as const;

/** What the server said, in one line of bearable length. */
function detailOf(fields: Fields, code: string | null): string {
  const said = (fields['diagnostic-code'] ?? '').replace(/^\s*[\w-]+\s*;/, '');
  const line = said.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return (line || code || 'No reason given').slice(0, LONGEST_DETAIL);
}
