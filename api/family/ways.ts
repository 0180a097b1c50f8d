import { randomUUID } from 'node:crypto';
import type { Gateway } from '../../gateway/gateway';
import { mobileOf } from '../../rules/notices/mobile';
import type { Language } from '../../rules/pupil/language';
import type { House } from '../house';
import { codeMail } from './code-mail';
import type { Family } from './family';
import { voiceIn } from './voice';

/** How a code may reach somebody. */
export type Way = 'email' | 'text';

type Send = (code: string, minutes: number) => Promise<unknown>;

/** What they would rather have: by email, and in the language that they chose before, where nothing is said. */
export interface Wish {
  by?: Way | undefined;
  language?: Language | undefined;
}

/**
 * What sends a code to one of the family: by the way they would rather have, else by the other. Both are what the record has of
 * them, looked at by somebody of the school: what they type at the door counts for nothing.
 *
 * @returns null where there is neither
 */
export function wayTo(
  house: House,
  { pupil, contact }: Pick<Family, 'pupil' | 'contact'>,
  wish: Wish,
): Send | null {
  const { gateway, mail, config } = house;
  const { name, email: address, phone, language } = contact;
  const mobile = gateway && mobileOf(phone);
  const byText: Send | null =
    gateway && mobile ? (code, minutes) => text(gateway, mobile, code, minutes) : null;
  const mailed: Send = async (code, minutes) => {
    const voice = await voiceIn(house, pupil.partnershipId, wish.language ?? language);
    const letter = codeMail(voice, code, minutes);
    const subject = 'Your code for Sixth Day';
    await mail.sendMail({ from: config.mailFrom, to: { name, address }, subject, ...letter });
  };
  const byEmail = address ? mailed : null;
  return wish.by === 'text' ? (byText ?? byEmail) : (byEmail ?? byText);
}

/** A telephone shows it to whoever is near: no name, no school, no pupil. */
async function text(gateway: Gateway, to: string, code: string, minutes: number): Promise<void> {
  const words = `Your code for Sixth Day is ${code}. It works once, for ${minutes} minutes. Please tell it to nobody: we never ask you for it by phone.`;
  const { accepted, answered } = await gateway.sendText({ to, words, reference: randomUUID() });
  // Its own words may quote the number, and this is for the log.
  if (!accepted) throw new Error(answered ? 'The gateway refused it' : 'The gateway did not answer');
}
