import { writeViews } from '../../../activities/record/views';
import type { CaseEntry } from '../../../messages/record';
import { appendEvents } from '../../../database/events';
import { instantOf } from '../../../rules/calendar/london-time';
import type { PanelMeeting } from '../../../rules/panel/state';
import type { Transfer } from '../../../rules/transfer/state';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { aSuspension, onStage } from '../../support/cases';
import { sessionFor } from '../../support/session';
import { anEvent } from '../../database/a-record';
import { record } from '../seed-board';
import { PARTNERSHIP, personOf, seed } from '../seed';

const MEETING = 'meeting-1';
const appointment = {
  meetingId: MEETING,
  startsAt: '2026-11-12T09:30',
  minutes: 60,
  place: 'Room 2',
  revision: 0,
};
const booked: Transfer = { at: 'booked', referral: 'r1', on: '2026-10-20', appointment, heard: null };
const arranged = {
  provider: 'The Bridge',
  startsAt: '2026-10-28T09:00',
  address: '1 Back Lane',
  reportTo: 'Ms Secret',
  times: '9am to 3pm',
};
const exclusions = {
  decisions: [aSuspension({ arranged })],
  struckOut: [aSuspension({ id: 'd2', arranged })],
};

let house: TestApp;
let member: Agent;
const now = instantOf('2026-11-02T10:00');
const ids: Record<string, string> = {};
beforeAll(async () => {
  house = await testApp({ now: () => now });
  const { db } = house.house;
  await seed(db);
  const programme = onStage('stage-3', { lead: personOf('lead') });
  ids['booked'] = await record(db, {
    name: 'Ada Booked',
    state: { programme, transfer: booked, exclusions },
  });
  ids['other'] = await record(db, { name: 'Ben Other', state: { programme } });
  const state: PanelMeeting = {
    status: 'planned',
    partnership: PARTNERSHIP,
    appointment,
    cutOff: '2026-11-05T12:00',
    places: 8,
    booked: [{ referral: 'r1', caseId: ids['booked'] }],
    owed: [],
  };
  const event = { number: 1, at: now, commandId: MEETING, actor: null, event: { type: 'meeting-planned' } };
  const entry = { kind: 'panel', caseId: MEETING, events: [event], state, effects: [] } as CaseEntry;
  await db.transaction().execute((tx) => writeViews(tx, entry));
  member = await sessionFor(house, personOf('panel-member'));
});
afterAll(() => house?.stop());

const linksIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="(\/[^"#]*)/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&'))
      .filter((href) => href !== '/' && !href.startsWith('/assets/')),
  ),
];

describe('a panel member (A3, F4)', () => {
  it('opens the meetings, an agenda and the programme of whom it hears, and every link leads somewhere', async () => {
    const url = `/pupils/${ids['booked']}`;
    const { text: agenda } = await member.get(`/panels/${MEETING}`).expect(200);
    expect(linksIn(agenda)).toContain(url);
    for (const page of ['/today', '/panels', `/panels/${MEETING}`, url])
      for (const href of linksIn((await member.get(page).expect(200)).text))
        expect([page, href, (await member.get(href)).status]).toEqual([page, href, 200]);
  });

  it('opens no other pupil, nothing but the programme, and changes nothing', async () => {
    await member.get(`/pupils/${ids['other']}`).expect(404);
    const url = `/pupils/${ids['booked']}`;
    for (const kept of ['notices', 'details', 'contacts', 'suspend', 'panel-decision'])
      await member.get(`${url}/${kept}`).expect(404);
    for (const list of ['/board', '/pupils', '/governors', '/partnership', '/panels/new'])
      await member.get(list).expect(404);
    expect((await member.get(url)).text).toContain('Nothing can be done in the office you are acting in.');
  });

  it('is logged each time, as everybody is', async () => {
    const log = await house.house.db
      .selectFrom('accessLog')
      .select(['office', 'reason'])
      .distinct()
      .where('subject', '=', ids['booked'] ?? '')
      .execute();
    expect(log).toEqual([{ office: 'panel-member', reason: 'Member of the panel that hears the pupil' }]);
  });

  it('reads by program of facts and decisions what the page shows, as the Chair does', async () => {
    const url = `/api/v1/pupils/${ids['booked']}`;
    const { provider, startsAt } = arranged;
    const chair = await sessionFor(house, personOf('chair'));
    chair.set('Access-Reason', 'To see what has climbed');
    for (const agent of [member, chair]) {
      const read = bodyOf<Record<string, unknown>>(await agent.get(url).expect(200));
      expect(read).toMatchObject({ facts: { yearGroup: 9, earlierSessionsThisYear: 0 }, contacts: [] });
      expect(Object.keys(read['facts'] ?? {})).toHaveLength(2);
      expect(read['exclusions']).toEqual({ decisions: [aSuspension({ arranged: { provider, startsAt } })] });
    }
    const event = { type: 'provision-arranged', decision: 'd1', ...arranged };
    await appendEvents(house.house.db, {
      caseId: ids['booked'] ?? '',
      caseKind: 'pupil',
      events: [anEvent(1, { event })],
    });
    const happened = async (agent: Agent) =>
      bodyOf<{ rows: { event: object }[] }>(await agent.get(`${url}/events`).expect(200)).rows[0]?.event;
    expect(await happened(member)).toEqual({ type: event.type, decision: 'd1', provider, startsAt });
    const officer = await sessionFor(house, personOf('inclusion-officer'));
    expect(await happened(officer)).toEqual(event);
    const whole = bodyOf<{ facts: object; exclusions: object }>(await officer.get(url).expect(200));
    expect(whole.facts).toHaveProperty('dateOfBirth');
    expect(whole.exclusions).toEqual(exclusions);
  });

  it('reads it for 31 days after the meeting by the clock of the case, and then no longer', async () => {
    const url = `/pupils/${ids['booked']}`;
    const held = (on: string) =>
      house.house.pool.query(
        `update cases set state = jsonb_set(state, '{transfer,appointment,startsAt}', to_jsonb($1::text)) where case_id = $2`,
        [`${on}T09:30`, ids['booked']],
      );
    const agenda = async () => linksIn((await member.get(`/panels/${MEETING}`)).text);
    await held('2026-10-02');
    await member.get(url).expect(200);
    expect(await agenda()).toContain(url);
    const clock = (at: string) =>
      house.house.pool.query(`update cases set clock = $1 where case_id = $2`, [at, ids['booked']]);
    await clock('2026-11-03T09:00Z');
    await member.get(url).expect(404);
    expect(await agenda()).not.toContain(url);
    await clock('2026-11-02T09:00Z');
    await held('2026-10-01');
    await member.get(url).expect(404);
    expect(await agenda()).not.toContain(url);
  });
});
