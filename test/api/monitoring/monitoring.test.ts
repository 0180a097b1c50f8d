import { randomUUID } from 'node:crypto';
import { accessesOf } from '../../../database/access-log';
import { verifyChain } from '../../../database/access-chain';
import { instantOf } from '../../../rules/calendar/london-time';
import type { PupilCase } from '../../../rules/pupil/state';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { aSuspension, onStage } from '../../support/cases';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { OTHER_SCHOOL, PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';

/** A Wednesday in school; the Monday before it was the first day of its week. */
const TODAY = '2026-09-16';
let house: TestApp;
let lead: Agent;
let head: Agent;
let otherLead: Agent;
const pupils: string[] = [];
beforeAll(async () => {
  house = await testApp({ now: () => instantOf(`${TODAY}T15:12`) });
  const { db } = house.house;
  await seed(db);
  pupils.push(await aPupil(), await aPupil());
  lead = await sessionFor(house, personOf('lead'));
  head = await sessionFor(house, personOf('headteacher'));
  otherLead = await sessionFor(house, personOf('other-lead'));
});
afterAll(() => house?.stop());

const aPupil = (school = SCHOOL, more: Partial<PupilCase> = {}): Promise<string> =>
  seedPupil(
    house.house.db,
    school,
    { programme: onStage(), ...more },
    PARTNERSHIP,
    instantOf('2026-09-14T09:00'),
  );

const page = (day: string, school = SCHOOL): string => `/monitoring?school=${school}&day=${day}`;

type Fields = Record<string, string>;
const send = (agent: Agent, day: string, fields: Fields, school = SCHOOL) =>
  agent
    .post(page(day, school))
    .type('form')
    .send({ _csrf: FORM_TOKEN, commandId: randomUUID(), ...fields });

const rows = async (pupil: string) =>
  (
    await house.house.pool.query<{
      day: string;
      number: number;
      person: string;
      absent: boolean;
      marks: { mark: string }[];
    }>('select day, number, person, absent, marks from day_marks where case_id = $1 order by day, number', [
      pupil,
    ])
  ).rows.map(({ marks, ...row }) => ({ ...row, marks: marks.map(({ mark }) => mark) }));

describe('daily monitoring (B4)', () => {
  it('shows a whole school on one day: every pupil on the programme, each target, days left out first', async () => {
    const { text } = await lead.get('/monitoring').expect(200);
    expect(text).toContain('Wednesday 16 September 2026');
    expect(text.match(/<section class="sd-day"/g)).toHaveLength(2);
    expect(text.match(/Be in class on time/g)).toHaveLength(2);
    expect(text.indexOf('Not filled in yet')).toBeLessThan(text.indexOf('action="/monitoring?'));
    expect(text).toMatch(/Monday 14 September: 2 pupils/);
    expect(text).toMatch(/Tuesday 15 September: 2 pupils/);
    expect(text).not.toMatch(/Friday 11 September: \d/);
  });

  it('says of a day before the programme that it was opened later, and has nothing to save', async () => {
    const { text } = await lead.get(page('2026-09-11')).expect(200);
    expect(text).toContain('was not on the programme on that day: it was opened on Monday 14 September 2026');
    expect(text).not.toMatch(/Open the programme first|Save Friday 11 September/);
  });

  it('saves all of it with one button: all met, absent, a mark for each; a row left alone stays open', async () => {
    const [first = '', second = ''] = pupils;
    const third = await aPupil();
    const saved = await send(lead, TODAY, {
      [`day-${first}`]: 'all-met',
      [`day-${second}`]: 'each',
      [`mark-${second}-t1`]: 'met',
      [`mark-${second}-t2`]: 'not-yet',
      [`day-${third}`]: 'each',
    }).expect(303);
    expect(saved.headers['location']).toBe(page(TODAY));
    expect((await lead.get(page(TODAY))).text).toContain('has been saved for 2 pupils');
    const by = { day: TODAY, number: 1, person: personOf('lead') };
    expect(await rows(first)).toEqual([{ ...by, absent: false, marks: ['met', 'met'] }]);
    expect(await rows(second)).toEqual([{ ...by, absent: false, marks: ['met', 'not-yet'] }]);
    expect(await rows(third)).toEqual([]);
    const { text } = await lead.get(page(TODAY));
    expect(text).toContain('Filled in by lead, lead, at ');
    await send(lead, TODAY, { [`day-${third}`]: 'absent' }).expect(303);
    expect(await rows(third)).toEqual([{ ...by, absent: true, marks: [] }]);
  });

  it('keeps what was there when a day is corrected, with who and when; the same again writes nothing', async () => {
    const pupil = await aPupil();
    const commandId = randomUUID();
    const allMet = { commandId, [`seen-${pupil}`]: '0', [`day-${pupil}`]: 'all-met' };
    await send(lead, TODAY, allMet).expect(303);
    await send(lead, TODAY, allMet).expect(303);
    await send(head, TODAY, { [`seen-${pupil}`]: '1', [`day-${pupil}`]: 'absent' }).expect(303);
    await send(lead, TODAY, allMet).expect(303);
    expect(await rows(pupil)).toEqual([
      { day: TODAY, number: 1, person: personOf('lead'), absent: false, marks: ['met', 'met'] },
      { day: TODAY, number: 2, person: personOf('headteacher'), absent: true, marks: [] },
    ]);
    expect((await lead.get(page(TODAY))).text).toContain('Be in class on time: met; Ask for help');
    await expect(
      house.house.pool.query('update day_marks set absent = false where case_id = $1', [pupil]),
    ).rejects.toThrow('append only');
  });

  it('is not written over what somebody entered since it was opened, and keeps the answers', async () => {
    const pupil = await aPupil();
    const other = await aPupil();
    await send(head, TODAY, { [`day-${pupil}`]: 'absent' }).expect(303);
    const late = { [`seen-${pupil}`]: '0', [`day-${pupil}`]: 'all-met', [`day-${other}`]: 'all-met' };
    const { text } = await send(lead, TODAY, late).expect(422);
    expect(text).toContain('Somebody else has filled in this day');
    expect(text).toMatch(new RegExp(`id="day-${pupil}"[^>]*value="all-met" checked`));
    expect(await rows(pupil)).toHaveLength(1);
    expect(await rows(other)).toEqual([]);
  });

  it('sent twice at the same moment acts once', async () => {
    const pupil = await aPupil();
    const both = { commandId: randomUUID(), [`seen-${pupil}`]: '0', [`day-${pupil}`]: 'all-met' };
    const answers = await Promise.all([send(lead, TODAY, both), send(lead, TODAY, both)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rows(pupil)).toHaveLength(1);
  });

  it.each([
    ['2026-09-17', 'Thursday 17 September 2026 has not come yet'],
    ['2026-09-12', 'The school does not meet on Saturday 12 September 2026: Saturday'],
    ['2026-09-02', 'The school does not meet on Wednesday 2 September 2026: INSET day'],
    ['2024-09-12', 'has no year 2024/25'],
  ])('is refused for %s, with the reason from the calendar', async (day, why) => {
    const [pupil = ''] = pupils;
    const shown = await lead.get(page(day)).expect(200);
    expect(shown.text).toContain(why);
    expect(shown.text).not.toContain('action="/monitoring?');
    const { text } = await send(lead, day, { [`day-${pupil}`]: 'all-met' }).expect(422);
    expect(text).toContain(why);
    expect((await rows(pupil)).filter((row) => row.day === day)).toEqual([]);
  });

  it('names the target without a mark, and saves nothing of the rest', async () => {
    const pupil = await aPupil();
    const other = await aPupil();
    const { text } = await send(lead, TODAY, {
      [`mark-${pupil}-t1`]: 'met',
      [`day-${other}`]: 'all-met',
    }).expect(422);
    expect(text).toContain(`href="#mark-${pupil}-t2"`);
    expect(text).toContain('A target has no mark: Ask for help before leaving the room');
    expect(await rows(other)).toEqual([]);
    expect((await send(lead, TODAY, {}).expect(422)).text).toContain('Mark at least one pupil');
    expect((await lead.get('/monitoring?on-day=31&on-month=2&on-year=2026').expect(422)).text).toContain(
      'Enter the day as a real date',
    );
  });

  it('says of a pupil without targets, or out of school, why there is nothing to mark', async () => {
    const without = await aPupil(SCHOOL, { programme: onStage('stage-1', { targets: [] }) });
    const decision = aSuspension({ decidedAt: '2026-09-15T09:15', sessions: 4 });
    const out = await aPupil(SCHOOL, { exclusions: { decisions: [decision] } });
    const { text } = await lead.get(page(TODAY)).expect(200);
    expect(text).toContain(`href="/pupils/${without}/targets"`);
    expect(text).toContain('The pupil was not in school on Wednesday 16 September 2026');
    expect(text).not.toContain(`name="day-${without}"`);
    expect(text).not.toContain(`name="day-${out}"`);
    await send(lead, TODAY, { [`day-${out}`]: 'all-met' }).expect(422);
    expect(await rows(out)).toEqual([]);
  });

  it('is of one’s own school: another is not found', async () => {
    await otherLead.get(page(TODAY)).expect(404);
    await send(otherLead, TODAY, {}, SCHOOL).expect(404);
    const { text } = await otherLead.get('/monitoring').expect(200);
    expect(text).toContain('Nobody at this school is on the programme');
    await aPupil(OTHER_SCHOOL);
    expect((await otherLead.get('/monitoring')).text).toContain(
      `href="${page('2026-09-15', OTHER_SCHOOL).replace('&', '&amp;')}"`,
    );
  });

  it('is in the log of reads and changes, which holds together, and shown there in words', async () => {
    const pupil = await aPupil();
    await send(lead, TODAY, { [`day-${pupil}`]: 'all-met' }).expect(303);
    const { rows: entries } = await accessesOf(house.house.db, {
      ...{ partnership: PARTNERSHIP, about: 'pupil', subject: pupil, except: [] },
    });
    expect(entries.map(({ deed, what, person }) => [deed, what, person])).toEqual([
      ['change', 'day-marked', personOf('lead')],
      ['read', 'record-monitoring', personOf('lead')],
    ]);
    const { text } = await head.get(`/pupils/${pupil}/access-log`).expect(200);
    expect(text).toContain('Changed: The marks of a day');
    expect(text).toContain(`Marks of ${TODAY}`);
    expect(await verifyChain(house.house.db)).toHaveProperty('last');
  });

  it('costs the engine nothing: with no engine at all a day is saved', async () => {
    expect(await house.house.engine.isReachable()).toBe(false);
    const pupil = await aPupil();
    await send(lead, '2026-09-15', { [`day-${pupil}`]: 'all-met' }).expect(303);
    expect(await rows(pupil)).toMatchObject([{ day: '2026-09-15' }]);
  });

  it('is read and filled in through the API too, with every refusal by its pupil', async () => {
    const pupil = await aPupil();
    const day = { school: SCHOOL, day: TODAY };
    const row = { pupil, seen: 0, entered: [{ target: 't1', mark: 'met' }] };
    const path = '/api/v1/monitoring';
    const refused = await lead
      .post(path)
      .send({ ...day, rows: [row] })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'target-not-marked', errors: [{ field: pupil }] });
    const entered = [...row.entered, { target: 't2', mark: 'partly' }];
    const saved = await lead
      .post(path)
      .send({ ...day, rows: [{ ...row, entered }] })
      .expect(200);
    expect(saved.body).toEqual({ saved: 1 });
    const read = await lead.get(path).query({ day: TODAY }).expect(200);
    const { rows: shown } = bodyOf<{ rows: { pupil: { id: string }; entries: object[] }[] }>(read);
    expect(shown.find((one) => one.pupil.id === pupil)?.entries).toMatchObject([
      { person: personOf('lead'), marks: [{ mark: 'met' }, { mark: 'partly' }] },
    ]);
    await lead.get(path).query({ school: OTHER_SCHOOL }).expect(404);
    await lead
      .post(path)
      .send({ ...day, school: OTHER_SCHOOL, rows: [] })
      .expect(404);
  });
});
