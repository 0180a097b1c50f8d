import type { AccessEntry } from '../../database/access-log';
import { COMMAND_WORDS } from './commands';
import { EVENT_TITLES } from './events';
import { RIGHT_WORDS } from './permissions';

const RIGHTS: Record<string, [string, string] | undefined> = RIGHT_WORDS;
const COMMANDS: Record<string, { deed: string } | undefined> = COMMAND_WORDS;
const EVENTS: Record<string, string | undefined> = EVENT_TITLES;

/** What one of the family reads. */
export const OWN_PAGE = 'own-page';

/** What the database notes of a school's day that was filled in: no event, for no case hears of it. */
const DAY_MARKED = 'day-marked';

/** What an entry of the log of reads and changes says was done. */
export function accessWords({ deed, what }: Pick<AccessEntry, 'deed' | 'what'>): string {
  if (what === DAY_MARKED) return 'Changed: The marks of a day';
  if (deed === 'change') return `Changed: ${EVENTS[what] ?? RIGHTS[what]?.[1] ?? what}`;
  if (what === OWN_PAGE) return 'Read: its own page';
  const preview = what.startsWith('preview-') ? COMMANDS[what.slice('preview-'.length)] : undefined;
  if (preview) return `Looked at what it would start: ${preview.deed}`;
  const command = COMMANDS[what];
  return command ? `Sent the form: ${command.deed}` : `Read: ${RIGHTS[what]?.[1] ?? what}`;
}
