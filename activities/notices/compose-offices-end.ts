import type { Database } from '../../database/connect';
import { holdersOf, peopleByIds, type Holder } from '../../database/people';
import { schoolsOf } from '../../database/partnerships';
import { person } from '../../database/recipients';
import type { LocalDate } from '../../rules/calendar/types';
import type { Office, Role } from '../../rules/case/people';
import { composeOfficesEnd } from '../../rules/notices/compose';
import type { OfficesEndFacts } from '../../rules/notices/facts';
import { endingOn } from '../../rules/partnership/offices-end';
import { dayOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import type { Composed } from './store-notices';

/** Under which role a holder is written to. */
const ROLES: Record<Office, Role> = {
  lead: 'lead',
  headteacher: 'headteacher',
  'governors-clerk': 'governing-body',
  'inclusion-officer': 'authority',
  // The service is the authority's.
  'behaviour-support-worker': 'authority',
  chair: 'chair',
  // The Chair's panel is what they sit on.
  'panel-member': 'chair',
  administrator: 'administrator',
};

interface Ending {
  person: string;
  office: Office;
  shown: OfficesEndFacts['offices'][number];
}

/** For each day on which offices end: a letter to each holder about their own, and one to the Chair and to each administrator about all (A3). */
export async function composeOfficesEnds(
  tx: Database,
  entry: EntryOf<'partnership'>,
  { baseUrl }: World,
): Promise<Composed[]> {
  const today = dayOf(entry);
  const partnership = { partnership: entry.caseId };
  const administrators = await holdersOf(tx, 'administrator', partnership, today);
  // Who holds both offices can act on it: they read it as administrator.
  const isOther = ({ id }: Holder): boolean =>
    administrators.every((administrator) => administrator.id !== id);
  const chairs = (await holdersOf(tx, 'chair', partnership, today)).filter(isOther);
  const composed: Composed[] = [];
  for (const { number, effect } of entry.effects) {
    if (effect.kind !== 'notice' || effect.notice !== 'offices-end') continue;
    const ends = entry.state.owed.find((o) => o.id === effect.about.obligation)?.due;
    if (!ends) throw new Error('Offices end on a day that is not on record');
    const { endings, holders } = await endingsOn(tx, entry, ends);
    const common = { notice: 'offices-end', partnership: entry.state, today, baseUrl, ends } as const;
    const write = (to: Holder, role: Role, own: boolean, about: Ending[]): void => {
      const offices = about.map(({ shown }) => shown);
      const facts = { ...common, recipientName: to.name, own, offices };
      const letter = composeOfficesEnd(role === 'chair' && !own ? { ...facts, toChair: true } : facts);
      composed.push({
        number,
        position: composed.length,
        notice: 'offices-end',
        role,
        recipient: person(to),
        letter,
        invitation: null,
        about: effect.about,
        held: null,
      });
    };
    for (const holder of holders) {
      const own = endings.filter(({ person }) => person === holder.id);
      write(holder, ROLES[own[0]?.office ?? 'administrator'], true, own);
    }
    for (const chair of chairs) write(chair, 'chair', false, endings);
    for (const administrator of administrators) write(administrator, 'administrator', false, endings);
  }
  return composed;
}

/** The offices that end on a day, with the names of their holders and schools. */
async function endingsOn(tx: Database, { caseId, state }: EntryOf<'partnership'>, day: LocalDate) {
  const held = endingOn(state, day);
  const holders = await peopleByIds(tx, caseId, [...new Set(held.map(({ person }) => person))]);
  const schools = await schoolsOf(tx, caseId);
  const endings = held.map(({ person, office, school }): Ending => {
    const holder = holders.find(({ id }) => id === person)?.name ?? '';
    return {
      person,
      office,
      shown: { holder, office, school: schools.find(({ id }) => id === school)?.name ?? null },
    };
  });
  return { endings, holders };
}
