import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';

/** Where what comes back is sent to: `bounces@example.org`, and the key that makes each letter's own address of it. */
export interface Bounces {
  address: string;
  key: KeyObject;
}

/** 64 bits: each guess costs a conversation with our mail server. Longer, and the address would be too long for some. */
const MARK = 16;
const TOKEN = new RegExp(`^(.{8})(.{4})(.{4})(.{4})(.{12})([0-9a-f]{${MARK}})$`);

const markOf = (key: KeyObject, noticeId: string): string =>
  createHmac('sha256', key).update(noticeId).digest('hex').slice(0, MARK);

/**
 * The envelope sender of one letter: what cannot be delivered comes back to it, and so names its letter and nobody
 * else. Without the key nobody can make one for a letter that they have not had.
 *
 * @param noticeId a UUID
 */
export function bounceAddressOf({ address, key }: Bounces, noticeId: string): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local}+${noticeId.replaceAll('-', '')}${markOf(key, noticeId)}@${domain}`;
}

/** The letter that an address was made for, or null where it is none of ours. Mail servers may have changed its case. */
export function noticeAt({ address, key }: Bounces, recipient: string): string | null {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [before = '', after = ''] = recipient.toLowerCase().split('@');
  if (after !== domain || !before.startsWith(`${local}+`)) return null;
  const found = TOKEN.exec(before.slice(local.length + 1));
  if (!found) return null;
  const id = found.slice(1, 6).join('-');
  return timingSafeEqual(Buffer.from(found[6] ?? ''), Buffer.from(markOf(key, id))) ? id : null;
}
