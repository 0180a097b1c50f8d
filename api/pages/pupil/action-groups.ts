import type { PupilCommand } from '../../../rules/pupil/commands';
import { subjectOfCommand } from '../../../rules/pupil/subject';

interface Link {
  text: string;
  href: string;
}

/** Deeds that are about the same thing. */
export interface ActionGroup {
  about: string;
  links: Link[];
}

/** What commands are about, in the order in which a page shows them. */
const SUBJECTS = {
  programme: 'The programme',
  exclusion: 'Suspension and permanent exclusion',
  'off-site': 'Off-site direction',
  separation: 'Safeguarding separation',
  transfer: 'The panel',
  escalation: 'Worries and incidents',
  concern: 'Unlawful exclusion',
  case: 'The case',
} as const;

const aboutOf = (type: PupilCommand['type']): string =>
  SUBJECTS[subjectOfCommand({ type } as PupilCommand).subject];

/** Links by what their command is about; a group without any is left out. Two commands may share a form: its link stands once. */
export function grouped(links: (Link & { command: PupilCommand['type'] })[]): ActionGroup[] {
  const once = links.filter((link, at) => links.findIndex(({ href }) => href === link.href) === at);
  return Object.values(SUBJECTS)
    .map((about) => ({ about, links: once.filter(({ command }) => aboutOf(command) === about) }))
    .filter((group) => group.links.length > 0);
}
