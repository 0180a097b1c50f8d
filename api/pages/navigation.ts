import type { Office } from '../../rules/case/people';
import { may, type Right } from '../permissions';

const PLACES: { text: string; href: string; right?: Right }[] = [
  { text: 'Today', href: '/today' },
  { text: 'Board', href: '/board', right: 'read-board' },
  { text: 'Pupils', href: '/pupils', right: 'list-pupils' },
  { text: 'Monitoring', href: '/monitoring', right: 'read-monitoring' },
  { text: 'Governors', href: '/governors', right: 'read-governors' },
  { text: 'Panels', href: '/panels', right: 'list-meetings' },
  { text: 'Concerns', href: '/concerns', right: 'read-concerns' },
  { text: 'Undelivered', href: '/undelivered', right: 'read-undelivered' },
  { text: 'Translations', href: '/translations', right: 'keep-translations' },
  { text: 'Failed steps', href: '/operations', right: 'read-operations' },
  { text: 'Calendars', href: '/calendars', right: 'list-schools' },
  { text: 'Calculator', href: '/calculator' },
  { text: 'Rules', href: '/rules' },
];

/** The menu: what an office can open; what each finds there is its own. */
export function navigationAt(
  path: string,
  office: Office | undefined,
): { text: string; href: string; active: boolean }[] {
  const open = PLACES.filter(({ right }) => !right || (office !== undefined && may(office, right)));
  return open.map((place) => ({
    text: place.text,
    href: place.href,
    active: path === place.href || path.startsWith(`${place.href}/`),
  }));
}
