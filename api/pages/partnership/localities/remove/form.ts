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
): SimpleForm<typeof remove> => ({
  ...asked(`${PAGE}/${locality}/remove`, 'Remove a locality', 'Remove this locality', name),
  act: (_body, id) =>
    actOnPartnership(house, viewer.partnership, {
      type: 'remove-locality',
      id,
      actor: actorOf(viewer),
      locality,
    }),
  done: 'The locality has been removed.',
});

/** Takes a family of schools away, after it was asked once more. */
export const removeFamilyForm = (
  house: House,
  viewer: Viewer,
  { id: family, name }: Removed,
): SimpleForm<typeof remove> => ({
  ...asked(
    `/partnership/families/${family}/remove`,
    'Remove a family of schools',
    'Remove this family',
    name,
  ),
  act: (_body, id) =>
    actOnPartnership(house, viewer.partnership, {
      type: 'remove-family',
      id,
      actor: actorOf(viewer),
      family,
    }),
  done: 'The family has been removed. Its schools are in none now.',
});

const asked = (action: string, title: string, button: string, name: string | null) => ({
  template: 'partnership/localities/remove/page.njk',
  page: {
    title,
    heading: name === null ? title : `Remove ${name}?`,
    back: { href: PAGE, text: 'Back to the localities' },
    action,
    button,
  },
  schema: remove,
  read: () => ({}),
  next: () => PAGE,
});
