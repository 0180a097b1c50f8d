import type { Attachment, Message } from './message';
import { listPage, messagePage, notFoundPage } from './pages';
import type { Store } from './store';
import { STYLE } from './style';

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  /** The content security policy, when it is not that of our own pages. */
  policy?: string;
  /** Saved under this name instead of shown. */
  saveAs?: string;
}

/** Our own pages: one style sheet, frames of our own, no script at all. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * A letter from somebody else: no script, no request to anywhere; an origin of its own. Its links open a new page, since
 * people sign in through them.
 */
const LETTER_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });
const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});
const notFound = (): Answer => page(notFoundPage(), 404);

/** Attachments are saved, never shown: what they hold must not run in our origin. */
const saved = ({ filename, content }: Attachment): Answer => ({
  status: 200,
  type: 'application/octet-stream',
  body: content,
  saveAs: filename,
});

const withoutBytes = ({ attachments, ...message }: Message) => ({
  ...message,
  attachments: attachments.map(({ filename, mimeType, content }) => ({
    filename,
    mimeType,
    bytes: content.length,
  })),
});

/** The answer to a GET, by its address. */
export async function answerTo(url: URL, store: Store): Promise<Answer> {
  const recipient = url.searchParams.get('to')?.trim() ?? '';
  const list = () =>
    store
      .list()
      .filter(({ envelope }) => envelope.to.some((to) => to.toLowerCase().includes(recipient.toLowerCase())));
  if (url.pathname === '/') return page(listPage(list(), recipient));
  if (url.pathname === '/messages.json') return json(list());
  if (url.pathname === '/health/ready') return json({ status: 'ready' });
  if (url.pathname === '/style.css') return { status: 200, type: 'text/css', body: STYLE };
  const [, folder, name = '', view, number] = url.pathname.split('/');
  const wantsJson = name.endsWith('.json');
  const message = folder === 'messages' ? await store.read(name.replace(/\.json$/, '')) : undefined;
  if (message === undefined) return notFound();
  if (wantsJson) return json(withoutBytes(message));
  return viewOf(message, view, Number(number), store);
}

async function viewOf(
  message: Message,
  view: string | undefined,
  number: number,
  store: Store,
): Promise<Answer> {
  switch (view) {
    case undefined:
      return page(messagePage(message));
    case 'body':
      return { ...page(`<!doctype html><base target="_blank">${message.html}`), policy: LETTER_POLICY };
    case 'source': {
      const source = await store.source(message.id);
      return source === undefined
        ? notFound()
        : { status: 200, type: 'text/plain; charset=utf-8', body: source };
    }
    case 'attachments': {
      const attachment = message.attachments[number];
      return attachment === undefined ? notFound() : saved(attachment);
    }
    default:
      return notFound();
  }
}
