import PostalMime, { type Address, type Email } from 'postal-mime';

/** What is known of a message without opening it; kept beside it as JSON. */
export interface Summary {
  /** Sorts by the time of arrival. */
  id: string;
  receivedAt: string;
  /** Who the server was told it is from, and for: the envelope, not the letterhead. */
  envelope: { from: string; to: string[] };
  from: string;
  to: string[];
  subject: string;
  messageId: string;
}

export interface Attachment {
  filename: string;
  mimeType: string;
  content: Buffer;
}

/** A message as it was received. */
export interface Message extends Summary {
  text: string;
  html: string;
  headers: { key: string; value: string }[];
  attachments: Attachment[];
}

const oneLine = (address: Address): string[] =>
  address.group === undefined
    ? [address.name ? `${address.name} <${address.address}>` : address.address]
    : address.group.flatMap(oneLine);

/** Reads a raw message. Whatever it is, it is read as far as it can be. */
export const parse = (raw: Buffer): Promise<Email> =>
  PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });

/** The summary of a message that has just come in. */
export function summarise(email: Email, arrival: Pick<Summary, 'id' | 'receivedAt' | 'envelope'>): Summary {
  return {
    ...arrival,
    from: email.from === undefined ? arrival.envelope.from : oneLine(email.from).join(', '),
    to: (email.to ?? []).flatMap(oneLine),
    subject: email.subject ?? '',
    messageId: email.messageId ?? '',
  };
}

/** The whole message, from its summary and what was parsed. */
export function open(summary: Summary, email: Email): Message {
  return {
    ...summary,
    text: email.text ?? '',
    html: email.html ?? '',
    headers: email.headers.map(({ key, value }) => ({ key, value })),
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? 'attachment',
      mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array),
    })),
  };
}
