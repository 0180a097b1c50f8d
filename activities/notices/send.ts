import type { SendMailOptions } from 'nodemailer';
import type { Notice } from '../../database/notices';
import type { World } from '../world';
import { bounceAddressOf } from '../bounces/address';
import { withFamilyLink } from './family-link';

/** How one conversation with the mail server ended. */
export interface Sent {
  accepted: boolean;
  /** The server answered; otherwise it could not be reached. */
  answered: boolean;
  /** A 5xx: asking again would bring the same answer. */
  forGood: boolean;
  detail: string;
}

/** Hands one notice to the mail server, exactly as it is stored but for the secret of a family's link. */
export async function send(
  { db, mail, from, bounces }: Pick<World, 'db' | 'mail' | 'from' | 'bounces'>,
  notice: Notice,
): Promise<Sent> {
  const { recipientName: name, recipientEmail: address, subject, ics, icsMethod, messageId } = notice;
  const { text, html } = await withFamilyLink(db, notice);
  const invitation = ics && icsMethod ? { icalEvent: { content: ics, method: icsMethod } } : {};
  try {
    const info = (await mail.sendMail({
      ...(bounces && comesBackTo(bounceAddressOf(bounces, notice.id), address ?? '')),
      from,
      to: { name, address: address ?? '' },
      subject,
      text,
      html,
      messageId,
      ...invitation,
    })) as { response?: string };
    return { accepted: true, answered: true, forGood: false, detail: info.response ?? 'accepted' };
  } catch (error) {
    const { responseCode, response, message } = error as {
      responseCode?: number;
      response?: string;
      message: string;
    };
    const answered = responseCode !== undefined;
    return {
      accepted: false,
      answered,
      forGood: answered && responseCode >= 500,
      detail: response ?? message,
    };
  }
}

/**
 * What cannot be delivered comes back to an address of this letter's own, and mail servers that can are asked to say how it
 * went. Only its headers come back: nobody on the way need see the letter twice.
 */
const comesBackTo = (from: string, to: string): Pick<SendMailOptions, 'envelope' | 'dsn'> => ({
  envelope: { from, to },
  dsn: { ret: 'HDRS', notify: ['FAILURE', 'DELAY', 'SUCCESS'] },
});
