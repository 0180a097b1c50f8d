import type { Family } from '../../../../../rules/partnership/localities/locality';
import type { Partnership } from '../../../../../rules/partnership/state';
import { actOnPartnership } from '../../../../commands/partnerships';
import { gatherFamily } from '../../../../commands/schemas/localities';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import type { SimpleForm } from '../../../form/simple-form';

const PAGE = '/partnership/localities';

/** A new family of schools in a locality, or another name, locality or schools for one that there is. */
export function familyForm(
  house: House,
  viewer: Viewer,
  { schools, localities = [] }: Partnership,
  locality: string,
  there: Family | null,
): SimpleForm<typeof gatherFamily> {
  const others = localities.flatMap(({ families }) => families).filter(({ id }) => id !== there?.id);
  const taken = (school: string) => others.find((one) => one.schools.includes(school));
  return {
    template: 'partnership/localities/family/page.njk',
    page: {
      title: there ? 'Change a family of schools' : 'Add a family of schools',
      heading: there ? `Change ${there.name}` : 'Add a family of schools',
      back: { href: PAGE, text: 'Back to the localities' },
      action: there ? `/partnership/families/${there.id}` : `${PAGE}/${locality}/families/new`,
      button: there ? 'Save the family' : 'Add this family',
      localities: Object.fromEntries(localities.map(({ id, name }) => [id, name])),
      free: Object.fromEntries(schools.filter(({ id }) => !taken(id)).map(({ id, name }) => [id, name])),
      elsewhere: schools.flatMap(({ id, name }) => {
        const family = taken(id);
        return family ? [`${name} is in ${family.name}`] : [];
      }),
    },
    schema: gatherFamily,
    start: { locality, ...(there && { name: there.name, schools: there.schools }) },
    read: (a) => ({ locality: a.text('locality'), name: a.text('name'), schools: a.all('schools') }),
    act: (body, id) => {
      const said = { id, actor: actorOf(viewer), ...body };
      return actOnPartnership(
        house,
        viewer.partnership,
        there
          ? { type: 'change-family', ...said, family: there.id }
          : { type: 'add-family', ...said, family: id },
      );
    },
    fieldOf: (refused) =>
      ({ 'name-in-use': 'name', 'unknown-locality': 'locality', 'nothing-changes': 'name' })[refused] ??
      'schools',
    done: there ? 'The family has been saved.' : 'The family has been added.',
    next: () => PAGE,
  };
}
