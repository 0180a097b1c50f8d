import type { Office } from '../../../../rules/case/people';
import type { Localities } from '../../../partnership/read-localities';
import { may } from '../../../permissions';
import { boardUrl } from '../../board/choices';

/** The localities for a page: for offices that may not change anything, without the deeds. */
export function localitiesView({ localities, without }: Localities, office: Office) {
  const mayChange = may(office, 'add-locality');
  const readsBoard = may(office, 'read-board');
  return {
    mayChange,
    without: without.map(({ name }) => name),
    localities: localities.map(({ id, name, centre, families }) => ({
      name,
      centre: centre ?? 'none yet',
      href: `/partnership/localities/${id}`,
      isEmpty: families.length === 0,
      board: readsBoard && families.length > 0 ? boardUrl({ locality: id }) : null,
      families: families.map((family) => ({
        name: family.name,
        schools: family.schools.map((school) => school.name),
        href: `/partnership/families/${family.id}`,
      })),
    })),
  };
}
