import { findNotice } from '../../../api/cases/find-notice';
import type { Viewer } from '../../../api/session/viewer';
import { upsertCase } from '../../../database/cases';
import { appendEvents } from '../../../database/events';
import { insertNotices, type NewNotice } from '../../../database/notices';
import type { Office } from '../../../rules/case/people';
import type { TestApp } from '../../support/api';
import { aNotice, anEvent } from '../../database/a-record';
import { PARTNERSHIP, personOf, SCHOOL } from '../seed';
import { seededApp } from '../seeded-app';
import { seedWhose } from '../whose-pupils';

let house: TestApp;
beforeAll(async () => {
  house = await seededApp();
  const { db } = house.house;
  const { own } = await seedWhose(db);
  await written(own, 'pupil', [
    { id: 'before-governors', notice: 'permanent-exclusion', decision: 'd1' },
    { id: 'of-another', notice: 'suspension', decision: 'd2' },
    { id: 'of-none', notice: 'weekly-feedback' },
  ]);
  await upsertCase(db, {
    caseId: PARTNERSHIP,
    caseKind: 'partnership',
    partnershipId: PARTNERSHIP,
    schoolId: null,
    lastNumber: 1,
    clock: new Date().toISOString(),
    status: 'open',
    stage: null,
    summary: {},
    state: { holdings: [] },
    closed: false,
  });
  await written(PARTNERSHIP, 'partnership', [{ id: 'of-partnership', notice: 'offices-end' }]);
});
afterAll(() => house?.stop());

const written = (caseId: string, caseKind: 'pupil' | 'partnership', notices: Partial<NewNotice>[]) =>
  house.house.db.transaction().execute(async (tx) => {
    await appendEvents(tx, { caseId, caseKind, events: [anEvent(1)] });
    const whole = notices.map((n, position) => aNotice({ caseId, position, messageId: `<${n.id}@x>`, ...n }));
    await insertNotices(tx, whole);
  });

/** Which of the notices above somebody in this office would find, whatever the table of permissions says of the route. */
async function found(office: Office, schools: Viewer['schools'] = []): Promise<string[]> {
  const who = { person: personOf(office), name: office, office, schools, offices: [] };
  const viewer: Viewer = {
    ...who,
    partnership: PARTNERSHIP,
    rehearsal: false,
    access: { right: 'read-notice' },
  };
  const ids = ['before-governors', 'of-another', 'of-none', 'of-partnership'];
  const all = await Promise.all(ids.map((id) => findNotice(house.house, viewer, id)));
  return all.flatMap((notice) => notice?.id ?? []);
}

describe('a notice', () => {
  it.each(['administrator', 'panel-member'] as const)(
    'of a pupil alone is found by the %s',
    async (office) => {
      expect(await found(office)).toEqual(['before-governors', 'of-another', 'of-none']);
    },
  );

  it('is found by a governors’ clerk where it tells of a decision before the governors', async () => {
    expect(await found('governors-clerk', [{ id: SCHOOL, name: 'Example School' }])).toEqual([
      'before-governors',
    ]);
  });
});
