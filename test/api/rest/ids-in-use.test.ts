import { randomUUID } from 'node:crypto';
import { findPupil } from '../../../api/cases/find-pupil';
import { referralOfAnother } from '../../../api/commands/referral-of-another';
import type { Viewer } from '../../../api/session/viewer';
import { replaceBookings } from '../../../database/bookings';
import { upsertMeeting } from '../../../database/panels';
import { schoolById } from '../../../database/partnerships';
import { insertPerson } from '../../../database/people';
import type { PupilCommand } from '../../../rules/pupil/commands';
import { aPartnership } from '../../database/a-record';
import { everyWeekday, today } from '../../support/a-partnership';
import { apiStack, aRegistration, type ApiStack } from '../../support/api';

let house: ApiStack;
beforeAll(async () => {
  house = await apiStack();
});
afterAll(() => house?.stop());

interface Body {
  code: string;
}

describe('an id that is in use', () => {
  const other = randomUUID();
  const foreign = { school: randomUUID(), person: randomUUID() };
  beforeAll(async () => {
    const { db } = house.house;
    await aPartnership(db, other, [foreign.school]);
    const who = { name: 'Other', email: 'other@elsewhere.test', passwordHash: 'none' };
    await insertPerson(db, { id: foreign.person, partnershipId: other, ...who });
  });
  const calendar = everyWeekday();
  const school = { name: 'Taken', kind: 'academy', authority: '803', phase: 'secondary', calendar };
  const person = { name: 'New', email: 'new@school.test', password: 'a password that is long' };
  const office = { office: 'inclusion-officer', from: today() };
  const add = async (path: string, id: string, body: object): Promise<Body> =>
    (await house.as.administrator.post(path).set('Idempotency-Key', id).send(body).expect(409)).body as Body;

  it('takes over no school of another partnership', async () => {
    const asked = { ...school, governorsEmail: 'governors@school.test' };
    expect((await add('/api/v1/schools', foreign.school, asked)).code).toBe('id-already-used');
    expect(await schoolById(house.house.db, foreign.school)).toMatchObject({ partnershipId: other });
  });

  it('gives no office to a person of another partnership', async () => {
    const asked = { ...person, ...office };
    expect((await add('/api/v1/people', foreign.person, asked)).code).toBe('id-already-used');
  });

  it('stands for one contact of a pupil, and for the parent of brothers and sisters', async () => {
    const asked = aRegistration(house.school);
    const [parent] = asked.registration.contacts;
    const contact = { ...parent, id: randomUUID() };
    const registering = (contacts: object[]) =>
      house.as.lead
        .post('/api/v1/pupils')
        .send({ ...asked, registration: { ...asked.registration, contacts } });
    expect((await registering([contact, contact])).status).toBe(422);
    await registering([contact]).expect(201);
    await registering([contact]).expect(201);
  });

  it('books no second pupil under the referral of another', async () => {
    const [pupil, heard, referral] = [await house.register(), await house.register(), randomUUID()];
    const found = await findPupil(house.house, officer(), pupil);
    if (!found) throw new Error('The pupil is not there');
    const meeting = {
      minutes: 60,
      place: 'Room 1',
      places: 4,
      taken: 1,
      status: 'planned',
      revision: 0,
    } as const;
    const when = { startsAt: `${today()}T10:00`, cutOff: `${today()}T09:00` };
    const id = randomUUID();
    await upsertMeeting(house.house.db, { id, partnershipId: house.partnership, ...meeting, ...when });
    await replaceBookings(house.house.db, id, [{ referral, caseId: heard }], new Date().toISOString());
    const command = { type: 'refer-for-transfer', referral } as PupilCommand;
    expect(await referralOfAnother(house.house, found, command)).toMatchObject({
      refused: 'id-already-used',
    });
    const own = { ...found, caseId: heard };
    expect(await referralOfAnother(house.house, own, command)).toBeNull();
  });
});

const officer = (): Viewer => ({
  person: house.personOf('inclusion-officer'),
  name: 'Example',
  office: 'inclusion-officer',
  partnership: house.partnership,
  rehearsal: false,
  schools: [],
  offices: [{ office: 'inclusion-officer', partnership: house.partnership, partnershipName: 'Example' }],
  access: { right: 'refer-for-transfer' },
});
