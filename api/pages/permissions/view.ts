import { CASE_COMMANDS } from '../../commands/schemas/pupil-commands';
import { FOUR_EYES, may, PERMISSIONS, type Right } from '../../permissions';
import { COMMAND_WORDS } from '../../words/commands';
import { ALL_OFFICES, OFFICE_NAMES } from '../../words/offices';
import { RIGHT_WORDS, type Section } from '../../words/permissions';

interface Row {
  words: string;
  anybody: boolean;
  /** Where a second person is asked for, and when. */
  fourEyes: string | null;
  offices: { name: string; may: boolean }[];
}

const rowOf = (right: Right, words: string): Row => ({
  words,
  anybody: PERMISSIONS[right] === 'anybody',
  fourEyes: FOUR_EYES[right] ?? null,
  offices: ALL_OFFICES.map((office) => ({ name: OFFICE_NAMES[office], may: may(office, right) })),
});

const SECTIONS: Section[] = [
  'Reading',
  'Deciding about a pupil',
  'Panel meetings',
  'Setting up',
  'Keeping it running',
  'Yourself',
];

/** The table as it is in force, in sections: one row for each thing that can be done, one column for each office. */
export const permissionSections = (): { name: Section; rows: Row[] }[] =>
  SECTIONS.map((name) => {
    const named = Object.entries(RIGHT_WORDS) as [keyof typeof RIGHT_WORDS, [Section, string]][];
    const own = named.filter(([, [section]]) => section === name).map(([id, [, words]]) => rowOf(id, words));
    const commands = name === 'Deciding about a pupil' ? CASE_COMMANDS : [];
    return { name, rows: [...own, ...commands.map((id) => rowOf(id, COMMAND_WORDS[id].deed))] };
  });
