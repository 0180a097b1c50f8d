import type { PageView } from '../render';
import type { FamilyPage } from './family-page';

/** What the layout of a family's page shows. The tab carries no name: it is read over a shoulder. */
export function familyFrame({ pupil }: FamilyPage, title: string, heading = title): PageView {
  return { title, heading, back: { href: '/family', text: 'Back' }, name: pupil.firstName };
}
