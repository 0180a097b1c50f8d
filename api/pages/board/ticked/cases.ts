import { peopleByIds } from '../../../../database/people';
import { schoolsOf, type School } from '../../../../database/partnerships';
import { findPupils, type PupilRecord } from '../../../cases/find-pupil';
import type { House } from '../../../house';
import type { Viewer } from '../../../session/viewer';
import { fullName } from '../../../words/names';

/** A pupil that was ticked, with what a line of a page says of them. */
export interface TickedCase {
  record: PupilRecord;
  name: string;
  caseRef: string;
  href: string;
  school: School;
  /** The lead now, by name. */
  lead: string;
}

/** The pupils of these ids whom the viewer may open, by name: of the others nothing is said. Each is noted as read. */
export async function tickedCases(
  house: House,
  viewer: Viewer,
  pupils: readonly string[],
): Promise<TickedCase[]> {
  const records = await findPupils(house, viewer, pupils);
  const schoolIds = [...new Set(records.map(({ pupil }) => pupil.schoolId))];
  const schools = await schoolsOf(house.db, viewer.partnership, schoolIds);
  const found = records.flatMap((record) => {
    const school = schools.find(({ id }) => id === record.pupil.schoolId);
    return school ? [{ record, school }] : [];
  });
  const leads = found.flatMap(({ record }) => leadOf(record) ?? []);
  const people = await peopleByIds(house.db, viewer.partnership, [...new Set(leads)]);
  const cases = found.map(({ record, school }): TickedCase => ({
    record,
    school,
    name: fullName(record.pupil),
    caseRef: record.pupil.caseRef,
    href: `/pupils/${record.pupil.id}`,
    lead: people.find(({ id }) => id === leadOf(record))?.name ?? 'Nobody',
  }));
  return cases.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

const leadOf = ({ state: { programme } }: PupilRecord): string | null =>
  programme.at === 'not-open' ? null : programme.lead;
