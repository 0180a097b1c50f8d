import type { Said, Speech } from '../../family/speech';
import type { PageView } from '../render';
import type { FamilyPage } from './family-page';

/** What the layout of a family's page shows. The tab carries no name: it is read over a shoulder. */
export function familyFrame({ pupil }: FamilyPage, { say }: Speech, title: Said, heading = title): PageView {
  const back = { href: '/family', text: say('frame.back') };
  return { title: say(title), heading: say(heading), back, name: pupil.firstName };
}
