import { randomUUID } from 'node:crypto';
import { readingOf, type Language } from '../../rules/pupil/language';
import { act } from '../commands/act';
import { commandOf } from '../commands/command-of';
import type { House } from '../house';
import type { Family } from './family';

/**
 * Keeps the language that one of a family has chosen with its case, where it is another than before. While the engine is
 * down the session alone keeps it: nobody who wants to read is held up by that.
 */
export async function keepLanguage(
  house: House,
  family: Family,
  language: Language | undefined,
): Promise<void> {
  const { contact, state } = family;
  const now = readingOf(state, contact.id);
  if (language === undefined || language === now.language) return;
  const actor = { person: contact.id, office: 'family' } as const;
  const body = { contact: contact.id, language, size: now.size };
  const done = await act(house, family, commandOf('choose-language', randomUUID(), actor, body));
  if (!('done' in done)) house.log.warn({ case: family.caseId }, 'the language of a family was not kept');
}
