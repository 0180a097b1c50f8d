import { randomUUID } from 'node:crypto';
import { upsertCase } from '../../../database/cases';
import { closeReport, insertReport } from '../../../database/exclusion-reports';
import { replaceObligations } from '../../../database/obligations';
import { instantOf } from '../../../rules/calendar/london-time';
import type { PartnershipCommand } from '../../../rules/partnership/commands';
import type { Told } from '../../../rules/partnership/reports/report';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { actorIn } from '../../support/commands';
import { aSchool, asks, partnershipOf } from '../../support/in-partnership';
import { linksIn, wordsOf } from '../../support/page-words';
import { sessionFor } from '../../support/session';
import { aStory } from '../attack/a-story';
import { record } from '../seed-board';
import { PARTNERSHIP, personOf, SCHOOL, seed } from '../seed';

const REPORTED = '2026-11-13T10:00';
/** The first rung that tells the Chair is that of Monday 23 November, at nine. */
const CLIMBED = '2026-11-23T10:00';
const [LATE, FRESH] = [randomUUID(), randomUUID()];
const told: Told = {
  ...{ who: 'parent', firstName: 'Ada', lastName: 'Unheard', yearGroup: '9', when: '' },
  ...{ email: '', phone: '', looksLike: 'cooling-off', words: 'They sent her home.' },
};

let now: string = CLIMBED;
let house: TestApp;
let chair: Agent;
const partnership = partnershipOf('2026-09-01T09:00', aSchool(SCHOOL));
const says = (type: PartnershipCommand['type'], said: object) =>
  asks(type, { actor: actorIn('inclusion-officer'), ...said });

/** The partnership as the record has it at the end of a step. */
const recorded = () =>
  house.house.db.transaction().execute(async (tx) => {
    await upsertCase(tx, {
      ...{ caseId: PARTNERSHIP, caseKind: 'partnership', partnershipId: PARTNERSHIP, schoolId: null },
      ...{ lastNumber: 1, clock: new Date(instantOf(now)).toISOString(), status: 'open', stage: null },
      ...{ summary: {}, state: partnership.state(), closed: false },
    });
    await replaceObligations(tx, PARTNERSHIP, partnership.state().owed);
  });

async function reported(report: string, at: string): Promise<void> {
  partnership.waits(at);
  partnership.does(at, says('report-exclusion', { report, school: SCHOOL, told }));
  const reportedOn = at.slice(0, 10);
  await insertReport(house.house.db, {
    ...{ partnershipId: PARTNERSHIP, id: report, schoolId: SCHOOL, reportedOn, told },
  });
}

/** Each row that the Chair is shown, and what opening it brings. */
async function opened(): Promise<[string, number][]> {
  const { text } = await chair.get('/concerns').expect(200);
  const links = linksIn(text).filter(
    (href) => /^\/(concerns|pupils)\/[^?]/.test(href) && !href.includes('#'),
  );
  const each: [string, number][] = [];
  for (const href of new Set(links)) each.push([href, (await chair.get(href)).status]);
  return each;
}

beforeAll(async () => {
  house = await testApp({ now: () => instantOf(now) });
  await seed(house.house.db);
  await reported(LATE, REPORTED);
  await reported(FRESH, '2026-11-20T10:00');
  partnership.waits(CLIMBED);
  await recorded();
  chair = await sessionFor(house, personOf('chair'));
});
afterAll(() => house?.stop());

describe('a report that has climbed to the Chair (C12, A3)', () => {
  it('is shown by the list and opened from it; one that has not climbed is neither', async () => {
    expect(await opened()).toEqual([[`/concerns/${LATE}`, 200]]);
    expect(wordsOf((await chair.get(`/concerns/${LATE}`)).text)).toContain(told.words);
    await chair.get(`/concerns/${FRESH}`).expect(404);
  });

  it('leads to the pupil once it is linked, also by the letter that came before, and then asks why', async () => {
    const { db } = house.house;
    const pupil = await record(db, {
      name: 'Ada Unheard',
      clock: new Date(instantOf(CLIMBED)).toISOString(),
    });
    const other = await record(db, {
      name: 'Ben Waiting',
      clock: new Date(instantOf(CLIMBED)).toISOString(),
    });
    const rows = await db.selectFrom('cases').select(['caseId', 'state']).execute();
    for (const [caseId, report, on] of [
      [pupil, LATE, '2026-11-13'],
      [other, FRESH, '2026-11-20'],
    ] as const) {
      const story = aStory(house, caseId, rows.find((row) => row.caseId === caseId)?.state as never);
      const at = '2026-11-23T11:00' as const;
      await story.takes({ at, says: 'raise-concern', with: { concern: report, reportedOn: on } });
      await story.takes({ until: '2026-11-23T11:59' });
      partnership.does(at, says('place-report', { report, pupil: caseId }));
      const closed = { how: 'placed', on: '2026-11-23', by: null, pupil: caseId } as const;
      await closeReport(db, { partnershipId: PARTNERSHIP, id: report }, closed);
    }
    now = '2026-11-23T12:00';
    await recorded();
    const letter = await chair.get(`/concerns/${LATE}`).expect(303);
    expect(letter.headers['location']).toBe(`/pupils/${pupil}`);
    const asked = await chair.get(`/pupils/${pupil}`).expect(303);
    expect(asked.headers['location']).toContain('/reason?');
    await chair.get(`/concerns/${FRESH}`).expect(404);
    expect(await opened()).toEqual([
      [`/pupils/${pupil}`, 303],
      [expect.stringContaining(`/pupils/${pupil}/why/`), 303],
    ]);
  });
});
