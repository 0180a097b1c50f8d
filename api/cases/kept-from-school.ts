import type { Office } from '../../rules/case/people';
import type { StoredEvent } from '../../database/events';
import type { NoticeName } from '../../rules/case/obligation';

/** The authority answers a concern about an unlawful exclusion; a school is not told who raised it, nor their words (C12). */
const ANSWERS: Office[] = ['inclusion-officer', 'administrator'];

/** What is kept: the event, and the letter of the same name. */
const KEPT = ['concern-raised'] as const satisfies NoticeName[];

/** Whether this event is shown to this office without its words and without who did it. */
export const isKept = (office: Office, { type }: { type: string }): boolean =>
  noticesKeptFrom(office).some((kept) => kept === type);

/** An event as this office may read it. */
export function asReadBy<Stored extends Pick<StoredEvent, 'actor' | 'event'>>(
  office: Office,
  stored: Stored,
): Stored {
  const { event } = stored;
  if (!isKept(office, event)) return stored;
  return { ...stored, actor: null, event: { ...event, words: '' } };
}

/** Whether this office may read a letter of this kind. */
export const mayReadNotice = (office: Office, notice: NoticeName): boolean =>
  !isKept(office, { type: notice });

/** The kinds of letters that this office may not read. */
export const noticesKeptFrom = (office: Office): readonly NoticeName[] =>
  ANSWERS.includes(office) ? [] : KEPT;
