import { sql } from 'kysely';
import {
  casesOfChange,
  casesToTell,
  noteAnswer,
  noteSilence,
  noteTold,
  underWay,
} from '../../database/calendar-change-cases';
import {
  changeById,
  countCases,
  insertChange,
  progressOf,
  unfinishedChanges,
  type CalendarChange,
} from '../../database/calendar-changes';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { PARTNERSHIP, OTHER_SCHOOL, SCHOOL, seed, seedPupil } from '../api/seed';

let fresh: FreshDatabase;
let change: CalendarChange;
const KEY = { partnershipId: PARTNERSHIP, id: 'change-1' };
beforeEach(async () => {
  fresh = await freshDatabase();
  await seed(fresh.db);
  await insertChange(fresh.db, { ...KEY, schoolId: SCHOOL, number: 3, begunAt: '2027-01-12T10:00:00Z' });
  change = (await changeById(fresh.db, KEY)) as CalendarChange;
});
afterEach(() => fresh.drop());

const toTell = (after: string | null = null) => casesToTell(fresh.db, change, { after, size: 10 });
const rows = async () => (await casesOfChange(fresh.db, KEY, { show: 'all' })).rows;

describe('the cases of a change of a calendar', () => {
  it('are the open ones of the school, in the order of their ids, that have not been told', async () => {
    const pupils = [await seedPupil(fresh.db), await seedPupil(fresh.db), await seedPupil(fresh.db)].sort();
    await seedPupil(fresh.db, OTHER_SCHOOL);
    const closed = await seedPupil(fresh.db);
    await fresh.db.updateTable('cases').set({ closed: true }).where('caseId', '=', closed).execute();
    expect(await toTell()).toEqual(pupils);
    expect(await toTell(pupils[0])).toEqual(pupils.slice(1));
    await noteTold(fresh.db, KEY, [{ caseId: pupils[1] ?? '', failure: null }]);
    expect(await toTell()).toEqual([pupils[0], pupils[2]]);
  });

  it('are also those of pupils who have left, about whom its head decided something', async () => {
    const left = await seedPupil(fresh.db, OTHER_SCHOOL);
    const summary = JSON.stringify({ formerSchools: [SCHOOL] });
    await fresh.db.updateTable('cases').set({ summary }).where('caseId', '=', left).execute();
    expect(await toTell()).toEqual([left]);
    await countCases(fresh.db, change);
    expect(await progressOf(fresh.db, KEY)).toMatchObject({ cases: 1, told: 0 });
  });
});

describe('an answer', () => {
  it('that was quicker than the note of the telling stands, and one that comes late takes the place of silence', async () => {
    const [quick, late] = [await seedPupil(fresh.db), await seedPupil(fresh.db)];
    await noteAnswer(fresh.db, { ...KEY, caseId: quick, dates: [] });
    await noteTold(fresh.db, KEY, [
      { caseId: quick, failure: null },
      { caseId: late, failure: null },
    ]);
    expect(await underWay(fresh.db, KEY, 30)).toBe(1);
    await sql`update calendar_change_cases set told_at = told_at - interval '31 seconds'`.execute(fresh.db);
    expect(await underWay(fresh.db, KEY, 30)).toBe(0);
    await noteSilence(fresh.db, KEY, 30);
    expect(await progressOf(fresh.db, KEY)).toMatchObject({ answered: 1, failed: 1, waiting: 0 });
    await noteAnswer(fresh.db, { ...KEY, caseId: late, dates: [] });
    expect((await rows()).map((row) => [row.status, row.failure])).toEqual([
      ['answered', null],
      ['answered', null],
    ]);
  });

  it('to a change that the record does not know is no reason to refuse the events of a case', async () => {
    const caseId = await seedPupil(fresh.db);
    await noteAnswer(fresh.db, { partnershipId: PARTNERSHIP, id: 'unknown', caseId, dates: [] });
    expect(await rows()).toEqual([]);
  });
});

describe('a change', () => {
  it('is of one partnership: another may use its id', async () => {
    expect(await changeById(fresh.db, { ...KEY, partnershipId: 'another' })).toBeUndefined();
  });

  it('is unfinished until it is said to be', async () => {
    expect(await unfinishedChanges(fresh.db)).toEqual([KEY]);
  });
});
