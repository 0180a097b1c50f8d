import { randomUUID } from 'node:crypto';
import { upsertPartnership } from '../../../database/partnerships';
import { insertOffice, insertPerson } from '../../../database/people';
import type { Office } from '../../../rules/case/people';
import { miltonKeynes } from '../../../rules/policies/milton-keynes';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import { today } from '../../support/a-partnership';
import { bodyOf, type ApiStack } from '../../support/api';
import { sessionFor } from '../../support/session';
import { wordsOf } from '../../support/page-words';
import { answerForm, upload } from '../imports/steps';

interface Session {
  partnerships: { name: string; offices: string[] }[];
}

/** What giving an office to somebody of another partnership does to a whole house. Told where one stands already. */
export function coversIn(at: () => ApiStack): void {
  describe('somebody whom another partnership has on record (A2)', () => {
    const [neighbour, far] = [randomUUID(), randomUUID()];
    const ola = randomUUID();
    const admin = () => at().as.administrator;
    const emailOf = (name: string) => `${name.toLowerCase()}@council.test`;
    const known = async (id: string, name: string, partnershipId: string, office: Office) => {
      const { db } = at().house;
      await insertPerson(db, { id, partnershipId, name, email: emailOf(name), passwordHash: 'their own' });
      const held = { heldFrom: '2020-09-01', heldTo: null };
      await insertOffice(db, { personId: id, office, schoolId: null, partnershipId, ...held });
    };
    beforeAll(async () => {
      const { db } = at().house;
      await upsertPartnership(db, { id: neighbour, name: 'Neighbours', policy: southGloucestershire2009 });
      await upsertPartnership(db, { id: far, name: 'Far Away', policy: miltonKeynes });
      await known(ola, 'Ola', neighbour, 'inclusion-officer');
      await known(randomUUID(), 'Chen', neighbour, 'chair');
      await known(randomUUID(), 'Fay', far, 'inclusion-officer');
    });
    const day = {
      'from-day': today().slice(8),
      'from-month': today().slice(5, 7),
      'from-year': today().slice(0, 4),
    };
    const person = { name: 'Whoever', password: 'a long first password' };
    const offices = async (): Promise<Session['partnerships']> =>
      bodyOf<Session>(await (await sessionFor(at(), ola)).get('/api/v1/session')).partnerships;

    it('is given an inclusion officer’s office by the address, and keeps name, account and password', async () => {
      const fields = { ...person, email: 'OLA@council.test', office: 'inclusion-officer', ...day };
      expect((await answerForm(admin(), '/partnership/people/new', fields)).status).toBe(303);
      const page = wordsOf((await admin().get('/partnership').expect(200)).text);
      expect(page).toContain('Ola has an account already, which another partnership of the authority keeps');
      expect(page).toMatch(
        /Ola Email address ola@council.test Another partnership of the authority keeps this account/,
      );
      const { rows } = await at().house.pool.query(
        'select partnership_id, password_hash from people where id = $1',
        [ola],
      );
      expect(rows).toEqual([{ partnership_id: neighbour, password_hash: 'their own' }]);
      expect(await offices()).toMatchObject([
        { name: 'Neighbours', offices: ['inclusion-officer'] },
        { name: 'Example Partnership', offices: ['inclusion-officer'] },
      ]);
    });

    it('is given another by program once for each key, under the id that they have', async () => {
      const asked = { ...person, email: emailOf('Ola'), office: 'behaviour-support-worker', from: today() };
      const key = randomUUID();
      const send = () => admin().post('/api/v1/people').set('Idempotency-Key', key).send(asked);
      expect((await send().expect(201)).body).toMatchObject({ id: ola });
      expect((await send().expect(201)).body).toMatchObject({ id: ola });
      await at().house.db.deleteFrom('idempotencyKeys').execute();
      expect((await send().expect(201)).body).toMatchObject({ id: ola });
    });

    it('keeps an account of which only their own administrator takes anything away', async () => {
      await admin().get(`/partnership/people/${ola}/second-factor`).expect(404);
      const reason = { reason: 'They asked for it on the telephone' };
      const taken = await answerForm(
        admin(),
        '/partnership',
        reason,
        `/partnership/people/${ola}/second-factor`,
      );
      expect(taken.status).toBe(404);
    });

    it('is refused in the same words whoever they are, so that nobody learns who is on record elsewhere', async () => {
      const ask = async (name: string, office: Office) => {
        const asked = { ...person, email: emailOf(name), office, from: today() };
        const answer = await admin().post('/api/v1/people').send(asked);
        return { ...bodyOf<Record<string, unknown>>(answer), instance: 'another each time' };
      };
      const stranger = await ask('Fay', 'inclusion-officer');
      expect(stranger).toMatchObject({ status: 409, code: 'address-taken', rule: 'A2' });
      expect(await ask('Chen', 'inclusion-officer')).toEqual(stranger);
      expect(await ask('Ola', 'chair')).toEqual(stranger);
    });

    it('loses the office in the partnership that ends it, and keeps their own', async () => {
      const path = `/partnership/people/${ola}/end`;
      const yesterday = { 'to-day': '31', 'to-month': '8', 'to-year': '2020' };
      const early = await answerForm(admin(), path, { held: `inclusion-officer::${today()}`, ...yesterday });
      expect(wordsOf(early.text)).toContain('before it begins');
      const last = { 'to-day': day['from-day'], 'to-month': day['from-month'], 'to-year': day['from-year'] };
      await answerForm(admin(), path, { held: `inclusion-officer::${today()}`, ...last });
      const { rows } = await at().house.pool.query(
        'select partnership_id, held_to from offices where person_id = $1 and office = $2 order by held_from',
        [ola, 'inclusion-officer'],
      );
      expect(rows).toMatchObject([
        { partnership_id: neighbour, held_to: null },
        { partnership_id: at().partnership, held_to: today() },
      ]);
    });

    it('is given an office by a file of staff too, and a stranger is a row that is wrong', async () => {
      const file = (name: string) =>
        Buffer.from(
          `name,email,office,school,from,to\r\n${name},${emailOf(name)},Inclusion officer,,01/09/2040,`,
        );
      const wrong = await admin().get(await upload(admin(), 'people', file('Fay')));
      expect(wordsOf(wrong.text)).toContain('Somebody signs in with this email address already');
      const url = await upload(admin(), 'people', file('Ola'));
      await answerForm(admin(), url, {});
      expect(wordsOf((await admin().get(url)).text)).toContain('1 office given; 0 people new');
    });
  });
}
