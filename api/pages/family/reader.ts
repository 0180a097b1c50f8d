import type { Request } from 'express';
import type { Family } from '../../family/family';
import { voiceIn } from '../../family/voice';
import type { House } from '../../house';
import type { Reader } from './show';

/** How the pages before the code are drawn: for nobody who is known. */
export async function readerAtTheDoor(house: House, request: Request, action: string): Promise<Reader> {
  const { session } = request as Partial<Request>;
  const voice = await voiceIn(house, null, session?.language ?? 'en');
  return { voice, size: 'standard', choose: session ? { action, back: '' } : null };
}

/** How a family's own pages are drawn: as it has chosen just now, or once before. */
export async function readerOf(house: House, request: Request, { contact, pupil }: Family): Promise<Reader> {
  const language = request.session.language ?? contact.language;
  const voice = await voiceIn(house, pupil.partnershipId, language);
  return { voice, size: contact.printSize, choose: { action: '/family/choose', back: request.path } };
}
