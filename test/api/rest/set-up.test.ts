import { today } from '../../support/a-partnership';
import { apiStack, bodyOf, type ApiStack } from '../../support/api';
import { importsInto } from '../imports/into-a-house';
import { draftsIn } from '../pages/drafting';
import { linksReportsIn } from '../pages/linking';
import { reportsTo } from '../pages/reporting';
import { adjustsPolicyIn } from '../partnership/adjusting';
import { setUpByHandIn } from '../partnership/by-hand';
import { coversIn } from '../partnership/covering';
import { localitiesIn } from '../partnership/localities';
import { membersIn } from '../partnership/members';
import { reviewGroupIn } from '../partnership/review-group';
import { rehearsesIn } from '../partnership/rehearsal';

let house: ApiStack;
beforeAll(async () => {
  house = await apiStack();
});
afterAll(() => house?.stop());

interface Body {
  number: number;
  code: string;
  detail: string;
  rows: Record<string, unknown>[];
}

describe('panel meetings', () => {
  const meeting = () => ({
    startsAt: `${new Date().getFullYear() + 1}-05-12T09:30`,
    place: 'Room 2',
    cutOff: `${new Date().getFullYear() + 1}-05-04T12:00`,
    minutes: 90,
    places: 4,
  });

  it('are planned, moved and called off', async () => {
    const officer = house.as['inclusion-officer'];
    const planned = await officer.post('/api/v1/meetings').send(meeting()).expect(201);
    const { id } = bodyOf<{ id: string }>(planned);
    const { startsAt, cutOff } = meeting();
    await officer
      .post(`/api/v1/meetings/${id}/move`)
      .send({ startsAt, cutOff, place: 'Room 3', reason: 'Too small' })
      .expect(200);
    const { rows } = (await house.as.lead.get('/api/v1/meetings')).body as Body;
    expect(rows.find((row) => row['id'] === id)).toMatchObject({ place: 'Room 3', status: 'planned' });
    await officer.post(`/api/v1/meetings/${id}/call-off`).send({ reason: 'No cases' }).expect(200);
    const again = await officer
      .post(`/api/v1/meetings/${id}/call-off`)
      .send({ reason: 'No cases' })
      .expect(409);
    expect((again.body as Body).code).toBe('meeting-called-off');
  });
});

membersIn(() => house);
reviewGroupIn(() => house);
localitiesIn(() => house);
importsInto(() => house);
coversIn(() => house);
setUpByHandIn(() => house);
adjustsPolicyIn(() => house);
rehearsesIn(() => house);
reportsTo(() => house);
linksReportsIn(() => house);
draftsIn(() => house);

describe('people', () => {
  it('are given another office, and act in it', async () => {
    const person = house.personOf('lead');
    const sets = house.as.administrator;
    const path = `/api/v1/people/${person}/offices`;
    await sets
      .post(path)
      .send({ office: 'headteacher', school: house.otherSchool, from: today() })
      .expect(201);
    await house.as.lead.put('/api/v1/session/office').send({ office: 'headteacher' }).expect(204);
    const session = await house.as.lead.get('/api/v1/session').expect(200);
    expect(session.body).toMatchObject({ office: 'headteacher', schools: [{ name: 'Specimen School' }] });
    await house.as.lead.put('/api/v1/session/office').send({ office: 'lead' }).expect(204);
    const twice = await sets
      .post(path)
      .send({ office: 'headteacher', school: house.otherSchool, from: today() });
    expect(twice.body).toMatchObject({ status: 409, code: 'already-in-office' });
  });

  it('sign in with an address that is theirs alone', async () => {
    const person = { name: 'Another', email: 'LEAD@school.test', password: 'a password that is long' };
    const holding = { office: 'lead', school: house.school, from: today() };
    const taken = await house.as.administrator
      .post('/api/v1/people')
      .send({ ...person, ...holding })
      .expect(409);
    expect((taken.body as Body).code).toBe('address-taken');
  });
});
