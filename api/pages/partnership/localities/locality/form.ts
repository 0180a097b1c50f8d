import type { Locality } from '../../../../../rules/partnership/localities/locality';
import { actOnPartnership } from '../../../../commands/partnerships';
import { nameLocality } from '../../../../commands/schemas/localities';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import type { SimpleForm } from '../../../form/simple-form';

const PAGE = '/partnership/localities';

/** A new locality, or another name or centre for one that there is. */
export const localityForm = (
  house: House,
  viewer: Viewer,
  there: Locality | null,
): SimpleForm<typeof nameLocality> => ({
  template: 'partnership/localities/locality/page.njk',
  page: {
    title: there ? 'Change a locality' : 'Add a locality',
    heading: there ? `Change ${there.name}` : 'Add a locality',
    back: { href: PAGE, text: 'Back to the localities' },
    action: there ? `${PAGE}/${there.id}` : `${PAGE}/new`,
    button: there ? 'Save the locality' : 'Add this locality',
  },
  schema: nameLocality,
  start: there ? { name: there.name, centre: there.centre } : {},
  read: (a) => ({ name: a.text('name'), centre: a.text('centre') || null }),
  act: ({ name, centre }, id) => {
    const said = { id, actor: actorOf(viewer), name, centre: centre ?? '' };
    return actOnPartnership(
      house,
      viewer.partnership,
      there
        ? { type: 'change-locality', ...said, locality: there.id }
        : { type: 'add-locality', ...said, locality: id },
    );
  },
  fieldOf: () => 'name',
  done: there ? 'The locality has been saved.' : 'The locality has been added.',
  next: () => PAGE,
});
