import { accessesOf } from '../../database/access-log';
import { bodyOf, testApp, type Agent, type TestApp } from '../support/api';
import { FORM_TOKEN, sessionFor } from '../support/session';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, PARTNERSHIP, personOf, seed, seedPupil } from './seed';

let house: TestApp;
let lead: Agent;
let head: Agent;
let officer: Agent;
let admin: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  lead = await sessionFor(house, personOf('lead'));
  head = await sessionFor(house, personOf('headteacher'));
  officer = await sessionFor(house, personOf('inclusion-officer'));
  admin = await sessionFor(house, personOf('administrator'));
});
afterAll(() => house?.stop());

const entries = async (pupil: string) => {
  const listing = { partnership: PARTNERSHIP, about: 'pupil', subject: pupil, except: [] } as const;
  const { rows } = await accessesOf(house.house.db, listing);
  return rows.map(({ person, office, deed, what, reason }) => ({ person, office, deed, what, reason }));
};

describe('opening the record of a pupil', () => {
  it('is logged with person, office and reason: page, letter list, API', async () => {
    const pupil = await seedPupil(house.house.db);
    await lead.get(`/pupils/${pupil}`).expect(200);
    await head.get(`/pupils/${pupil}/timeline`).expect(200);
    await officer.get(`/api/v1/pupils/${pupil}/told`).expect(200);
    const read = { deed: 'read' } as const;
    expect(await entries(pupil)).toEqual([
      {
        ...read,
        person: personOf('inclusion-officer'),
        office: 'inclusion-officer',
        what: 'read-told',
        reason: 'Inclusion officer of the partnership',
      },
      {
        ...read,
        person: personOf('headteacher'),
        office: 'headteacher',
        what: 'read-events',
        reason: 'Headteacher of the pupil’s school',
      },
      {
        ...read,
        person: personOf('lead'),
        office: 'lead',
        what: 'read-pupil',
        reason: 'Lead at the pupil’s school',
      },
    ]);
  });

  it('leaves no entry where nothing was opened', async () => {
    const foreign = await seedPupil(house.house.db, FOREIGN_SCHOOL, {}, OTHER_PARTNERSHIP);
    await officer.get(`/pupils/${foreign}`).expect(404);
    await officer.get(`/pupils/${foreign}/access-log`).expect(404);
    const { rows } = await house.house.pool.query('select from access_log where subject = $1', [foreign]);
    expect(rows).toEqual([]);
  });

  it('is refused when the log cannot be written', async () => {
    const pupil = await seedPupil(house.house.db);
    await house.house.pool.query('alter table access_log rename to access_log_away');
    const { status, text } = await lead.get(`/pupils/${pupil}`);
    await house.house.pool.query('alter table access_log_away rename to access_log');
    expect(status).toBe(500);
    expect(text).not.toContain('Rowan');
  });
});

describe('an administrator, whose office decides about no pupil', () => {
  it('is asked on the page why, once a session for each pupil, and led on', async () => {
    const pupil = await seedPupil(house.house.db);
    const wanted = `/pupils/${pupil}/history?all=yes`;
    const asked = await admin.get(wanted).expect(303);
    const form = await admin.get(String(asked.headers['location'])).expect(200);
    expect(form.text).toContain('Why do you need this record?');
    expect(form.text).not.toContain('Rowan');
    const send = (reason: string, to = wanted) =>
      admin.post(`/pupils/${pupil}/reason`).type('form').send({ _csrf: FORM_TOKEN, wanted: to, reason });
    expect((await send('Because').expect(422)).text).toContain('in 10 characters or more');
    const led = await send('A family asks why no letter came for Rowan Example').expect(303);
    expect(led.headers['location']).toBe(wanted);
    await admin.get(wanted).expect(200);
    const [entry] = await entries(pupil);
    expect(entry).toMatchObject({
      what: 'read-history',
      reason: 'A family asks why no letter came for (name) (name)',
    });
    const elsewhere = await send('A family asks why no letter came', '//elsewhere.test');
    expect(elsewhere.headers['location']).toBe(`/pupils/${pupil}`);
  });

  it('says it in a header of the API', async () => {
    const pupil = await seedPupil(house.house.db);
    const refused = await admin.get(`/api/v1/pupils/${pupil}`).expect(403);
    expect(refused.body).toMatchObject({ type: 'urn:sixth-day:problem:reason-needed' });
    expect(await entries(pupil)).toEqual([]);
    await admin.get(`/api/v1/pupils/${pupil}`).set('Access-Reason', 'The case shows no letter').expect(200);
    expect(await entries(pupil)).toMatchObject([{ reason: 'The case shows no letter' }]);
  });

  it('is not asked for letters, which are theirs to see to', async () => {
    const pupil = await seedPupil(house.house.db);
    await admin.get(`/pupils/${pupil}/notices`).expect(200);
    expect(await entries(pupil)).toMatchObject([{ reason: 'Sees to it that letters arrive' }]);
  });
});

describe('the page of the log', () => {
  it('shows who, in which office, what and why, a page at a time, and that it was opened', async () => {
    const pupil = await seedPupil(house.house.db);
    for (let n = 0; n < 26; n += 1) await lead.get(`/api/v1/pupils/${pupil}/events`).expect(200);
    const first = await head.get(`/pupils/${pupil}/access-log`).expect(200);
    expect(first.text).toContain('lead, lead');
    expect(first.text).toContain('Read: A pupil’s timeline');
    expect(first.text).toContain('Read: Who has read or changed a pupil’s record');
    const earlier = /rel="next" href="([^"]+)"/.exec(first.text)?.[1] ?? '';
    expect((await head.get(earlier).expect(200)).text.match(/<time /g)).toHaveLength(2);
  });

  it('is read through the API too', async () => {
    const pupil = await seedPupil(house.house.db);
    const answer = await officer.get(`/api/v1/pupils/${pupil}/access-log?size=1`).expect(200);
    const { rows, next } = bodyOf<{ rows: object[]; next: string | null }>(answer);
    expect(rows).toMatchObject([{ name: 'inclusion-officer', what: 'read-access-log', deed: 'read' }]);
    expect(next).toBeNull();
  });

  it('does not tell a headteacher who raised a concern about an unlawful exclusion (C12)', async () => {
    const pupil = await seedPupil(house.house.db);
    const body = { from: 'staff', looksLike: 'cooling-off', words: 'Sent home on Monday.' };
    await lead.post(`/api/v1/pupils/${pupil}/preview/raise-concern`).send(body).expect(200);
    const deed = 'Raise a concern about an unlawful exclusion';
    expect((await head.get(`/pupils/${pupil}/access-log`)).text).not.toContain(deed);
    expect((await officer.get(`/pupils/${pupil}/access-log`)).text).toContain(deed);
  });
});
