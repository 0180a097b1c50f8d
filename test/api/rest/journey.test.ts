import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { everyWeekday, stage1Of } from '../../support/a-partnership';
import { apiStack, bodyOf, testConfig, type ApiStack } from '../../support/api';
import { until } from '../../support/until';
import { ticksIn } from '../pages/ticked';

let house: ApiStack;
beforeAll(async () => {
  house = await apiStack();
});
afterAll(() => house?.stop());

const stage1 = () => stage1Of(house.personOf('lead'));

interface Body {
  number: number;
  code: string;
  detail: string;
  rows: Record<string, unknown>[];
}

describe('a pupil through the API, the engine and the record', () => {
  it('opens Stage 1: what the preview says is what happens', async () => {
    const pupil = await house.register();
    const lead = house.as.lead;
    const seen = await lead.post(`/api/v1/pupils/${pupil}/preview/open-stage-1`).send(stage1()).expect(200);
    const before = await lead.get(`/api/v1/pupils/${pupil}/events`).expect(200);
    expect((before.body as Body).rows).toHaveLength(1);

    await lead.post(`/api/v1/pupils/${pupil}/commands/open-stage-1`).send(stage1()).expect(200);
    const read = await lead.get(`/api/v1/pupils/${pupil}`).expect(200);
    expect(read.body).toMatchObject({
      status: 'open',
      programme: { at: 'stage-1', lead: house.personOf('lead') },
    });
    const { starts } = seen.body as { starts: { id: string; due: string; basis: unknown[] }[] };
    expect(starts.length).toBeGreaterThan(0);
    expect(bodyOf<{ obligations: unknown[] }>(read).obligations).toMatchObject(
      starts.map(({ id, due, basis }) => ({ id, due, basis })).sort((a, b) => (a.due < b.due ? -1 : 1)),
    );

    const { rows } = (await lead.get(`/api/v1/pupils/${pupil}/events?after=1`)).body as Body;
    expect(rows[0]).toMatchObject({
      number: 2,
      actor: { person: house.personOf('lead'), office: 'lead', name: 'Example lead' },
      event: { type: 'stage-1-opened' },
    });
    const owed = (await lead.get('/api/v1/today')).body as {
      mine: { pupil: { id: string }; late: boolean }[];
    };
    expect(owed.mine.some((row) => row.pupil.id === pupil && !row.late)).toBe(true);
  });

  it('shows notices exactly as stored, with the proof of delivery', async () => {
    const pupil = await house.register();
    await house.as.lead.post(`/api/v1/pupils/${pupil}/commands/open-stage-1`).send(stage1()).expect(200);
    const list = async () => ((await house.as.lead.get(`/api/v1/pupils/${pupil}/notices`)).body as Body).rows;
    await until('the leaflet to be sent', async () => (await list()).some((row) => row['status'] === 'sent'));
    const sent = (await list()).find((row) => row['status'] === 'sent');
    const shown = await house.as.headteacher.get(`/api/v1/notices/${String(sent?.['id'])}`).expect(200);
    expect(shown.body).toMatchObject({
      html: expect.stringContaining('<') as string,
      deliveries: [{ outcome: 'accepted' }],
    });
    await house.otherLead.get(`/api/v1/notices/${String(sent?.['id'])}`).expect(404);
  });

  it('refuses in a sentence with the rule behind it, and leaves nothing on record', async () => {
    const pupil = await house.register();
    const refused = await house.as.lead
      .post(`/api/v1/pupils/${pupil}/commands/open-stage-1`)
      .send({ ...stage1(), earlyHelp: null })
      .expect(409);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.body).toMatchObject({
      code: 'missing-early-help',
      rule: 'B1',
      detail: 'The early-help question has not been answered. Ask it and record the answer.',
    });
    expect(((await house.as.lead.get(`/api/v1/pupils/${pupil}/events`)).body as Body).rows).toHaveLength(1);
  });

  it('takes a lead of the pupil’s own school only', async () => {
    const pupil = await house.register();
    const refused = await house.as.lead
      .post(`/api/v1/pupils/${pupil}/commands/open-stage-1`)
      .send({ ...stage1(), lead: house.personOf('headteacher') })
      .expect(409);
    expect((refused.body as Body).code).toBe('not-a-lead-of-the-school');
  });

  it('lets one of two people through who do the same at the same moment', async () => {
    const pupil = await house.register();
    const open = () => house.as.lead.post(`/api/v1/pupils/${pupil}/commands/open-stage-1`).send(stage1());
    const answers = await Promise.all([open(), open(), open()]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(refused.map((answer) => (answer.body as Body).code)).toEqual(
      Array(2).fill('programme-already-open'),
    );
  });

  it('moves the dates of open cases when a calendar is set', async () => {
    const pupil = await house.register();
    await house.as.lead.post(`/api/v1/pupils/${pupil}/commands/open-stage-1`).send(stage1()).expect(200);
    const due = async () => {
      const { rows } = (await house.as.lead.get(`/api/v1/pupils/${pupil}/obligations`)).body as Body;
      return rows.find((row) => row['duty'] === 'weekly-review' && row['status'] === 'running')?.['due'];
    };
    const was = await due();
    const [year] = everyWeekday().years;
    const calendar = { years: [{ ...year, inset: [was] }] };
    await house.as.administrator
      .put(`/api/v1/schools/${house.school}/calendar`)
      .send({ calendar, note: 'One INSET day more' })
      .expect(200);
    await until('the date to move', async () => (await due()) !== was);
  });
});

describe('commands that are sent again', () => {
  it('answers the same request under the same key with the same answer, and acts once', async () => {
    const pupil = await house.register();
    const path = `/api/v1/pupils/${pupil}/commands/open-stage-1`;
    const key = randomUUID();
    const body = stage1();
    const send = () => house.as.lead.post(path).set('Idempotency-Key', key).send(body);
    const both = await Promise.all([send(), send()]);
    const third = await send();
    expect([...both, third].map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(both[1].body).toEqual(both[0].body);
    expect(third.body).toEqual(both[0].body);
    const { rows } = (await house.as.lead.get(`/api/v1/pupils/${pupil}/events`)).body as Body;
    expect(rows.filter((row) => (row['event'] as { type: string }).type === 'stage-1-opened')).toHaveLength(
      1,
    );

    const other = await house.as.lead
      .post(path)
      .set('Idempotency-Key', key)
      .send({ ...body, rewards: 'None' });
    expect(other.status).toBe(422);
    expect(other.body).toMatchObject({ errors: [{ field: 'Idempotency-Key' }] });
  });

  it('knows a command again by the id in its body, also when the rules would refuse it by now', async () => {
    const pupil = await house.register();
    const path = `/api/v1/pupils/${pupil}/commands/open-stage-1`;
    const body = { ...stage1(), id: randomUUID() };
    const first = await house.as.lead.post(path).send(body).expect(200);
    await house.house.db.deleteFrom('idempotencyKeys').execute();
    const again = await house.as.lead.post(path).send(body).expect(200);
    expect((again.body as Body).number).toBeLessThanOrEqual((first.body as Body).number);
    await house.as.lead.post(path).send(stage1()).expect(409);
  });

  it('leaves a key free when the request was refused', async () => {
    const pupil = await house.register();
    const path = `/api/v1/pupils/${pupil}/commands/open-stage-1`;
    const key = randomUUID();
    await house.as.lead
      .post(path)
      .set('Idempotency-Key', key)
      .send({ ...stage1(), lead: null })
      .expect(409);
    await house.as.lead.post(path).set('Idempotency-Key', key).send(stage1()).expect(200);
  });

  it('registers a pupil once, and founds a partnership once', async () => {
    const before = await house.register();
    const found = await house.as.lead.get(`/api/v1/pupils/${before}`);
    expect(found.body).toMatchObject({ id: before, number: 1 });
    const id = randomUUID();
    const administrator = {
      name: 'Second',
      email: 'second@school.test',
      password: 'a password that is long',
    };
    const founding = { id, name: 'Second Partnership', policy: 'milton-keynes', administrator };
    const send = () =>
      request(house.app)
        .post('/api/v1/partnerships')
        .set('Authorization', `Bearer ${testConfig.setupToken}`)
        .send(founding);
    await send().expect(201);
    await send().expect(201);
    const third = await request(house.app)
      .post('/api/v1/partnerships')
      .set('Authorization', `Bearer ${testConfig.setupToken}`)
      .send({ ...founding, id: randomUUID() })
      .expect(409);
    expect((third.body as Body).code).toBe('address-taken');
  });
});

ticksIn(() => house);
