import { actOnPartnership } from '../../../../commands/partnerships';
import { remove } from '../../../../commands/schemas/localities';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import type { SimpleForm } from '../../../form/simple-form';

const PAGE = '/partnership/localities';

/** What is taken away: `name` is null where there is none of that id, or no longer. */
interface Removed {
  id: string;
  name: string | null;
}

/** Takes a locality away, after it was asked once more. */
export const removeLocalityForm = (
  house: House,
  viewer: Viewer,
  { id: locality, name }: Removed,
): SimpleForm<typeof remove> =>
  removing(house, viewer, { type: 'remove-locality', locality }, name, {
    action: `${PAGE}/${locality}/remove`,
    title: 'Remove a locality',
    button: 'Remove this locality',
    done: 'The locality has been removed.',
  });

/** Takes a family of schools away, after it was asked once more. */
export const removeFamilyForm = (
  house: House,
  viewer: Viewer,
  { id: family, name }: Removed,
): SimpleForm<typeof remove> =>
  removing(house, viewer, { type: 'remove-family', family }, name, {
    action: `/partnership/families/${family}/remove`,
    title: 'Remove a family of schools',
    button: 'Remove this family',
    done: 'The family has been removed. Its schools are in none now.',
  });

type Removes = { type: 'remove-locality'; locality: string } | { type: 'remove-family'; family: string };

const removing = (
  house: House,
  viewer: Viewer,
  removes: Removes,
  name: string | null,
  { done, ...page }: Record<'action' | 'title' | 'button' | 'done', string>,
): SimpleForm<typeof remove> => ({
  template: 'partnership/localities/remove/page.njk',
  page: {
    ...page,
    heading: name === null ? page.title : `Remove ${name}?`,
    back: { href: PAGE, text: 'Back to the localities' },
  },
  schema: remove,
  read: () => ({}),
  act: (_body, id) => actOnPartnership(house, viewer.partnership, { ...removes, id, actor: actorOf(viewer) }),
  done,
  next: () => PAGE,
});
