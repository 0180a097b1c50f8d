import { endOffice, insertOffice } from '../../../database/people';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import type { Agent, TestApp } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, PARTNERSHIP, personOf, seedPupil } from '../seed';

/** What an officer of two partnerships does in a session. Told where a house with both stands already. */
export function coversTwoIn(at: () => TestApp): void {
  describe('an officer who covers two partnerships (A2)', () => {
    const office = 'inclusion-officer';
    const held = { personId: personOf(office), office, schoolId: null } as const;
    const signedIn = (): Promise<Agent> => sessionFor(at(), personOf(office));
    const there = `${office} ${OTHER_PARTNERSHIP}`;
    const header = async (agent: Agent): Promise<string> =>
      /Acting as: [^<]*/.exec((await agent.get('/today').expect(200)).text)?.[0] ?? '';
    beforeAll(() =>
      insertOffice(at().house.db, {
        ...held,
        ...{ partnershipId: OTHER_PARTNERSHIP, heldFrom: '2020-09-01', heldTo: null, covers: true },
      }),
    );

    it('begins in the one that keeps the account, and every page says which it is', async () => {
      expect(await header(await signedIn())).toBe('Acting as: Inclusion officer, Example Partnership');
    });

    it('changes to the other one, by page and by program', async () => {
      const agent = await signedIn();
      const page = await agent.get('/offices').expect(200);
      expect(wordsOf(page.text)).toMatch(
        /Inclusion officer, Example Partnership .*Inclusion officer, Other Partnership/,
      );
      await answerForm(agent, '/offices', { office: there });
      expect(await header(agent)).toBe('Acting as: Inclusion officer, Other Partnership');
      expect((await agent.get('/api/v1/session')).body).toMatchObject({
        partnership: OTHER_PARTNERSHIP,
        offices: [office],
        partnerships: [
          { partnership: PARTNERSHIP, name: 'Example Partnership' },
          { partnership: OTHER_PARTNERSHIP, name: 'Other Partnership', offices: [office] },
        ],
      });
      await agent.put('/api/v1/session/office').send({ office, partnership: PARTNERSHIP }).expect(204);
      expect(await header(agent)).toBe('Acting as: Inclusion officer, Example Partnership');
      await agent.put('/api/v1/session/office').send({ office, partnership: 'another' }).expect(422);
    });

    it('sends no form any more that was opened for the one acted for before: it would act in the other', async () => {
      const agent = await signedIn();
      await answerForm(agent, '/offices', { office: there });
      await agent.post('/panels/new').type('form').send({ _csrf: FORM_TOKEN }).expect(403);
      expect((await answerForm(agent, '/panels/new', {})).status).toBe(422);
    });

    it('is told, where a letter leads to a record of the other one, how to open it', async () => {
      const pupil = await seedPupil(at().house.db, FOREIGN_SCHOOL, {}, OTHER_PARTNERSHIP);
      const agent = await signedIn();
      const words = wordsOf((await agent.get(`/pupils/${pupil}`).expect(404)).text);
      expect(words).toContain('You are acting for Example Partnership');
      await answerForm(agent, '/offices', { office: there });
      await agent.get(`/pupils/${pupil}`).expect(200);
      const { rows } = await at().house.pool.query(
        'select office, partnership_id as partnership from access_log where subject = $1',
        [pupil],
      );
      expect(rows).toEqual([{ office, partnership: OTHER_PARTNERSHIP }]);
    });

    it('reads nothing there any more when their office at home ends, and does again once it is given anew', async () => {
      const agent = await signedIn();
      await answerForm(agent, '/offices', { office: there });
      const pupil = await seedPupil(at().house.db, FOREIGN_SCHOOL, {}, OTHER_PARTNERSHIP);
      const read = () => agent.get(`/api/v1/pupils/${pupil}`);
      await read().expect(200);
      const atHome = { person: held.personId, office, school: null, from: '2020-09-01' } as const;
      await endOffice(at().house.db, PARTNERSHIP, { ...atHome, to: '2021-08-31' });
      await read().expect(401);
      expect((await agent.get('/today').expect(303)).headers['location']).toBe('/sign-in');
      await at()
        .house.db.updateTable('offices')
        .set({ heldTo: null })
        .where('personId', '=', held.personId)
        .execute();
      expect(await header(await signedIn())).toBe('Acting as: Inclusion officer, Example Partnership');
    });

    it('is signed out when the office acted in ends, and acts in no other one by itself', async () => {
      const agent = await signedIn();
      await answerForm(agent, '/offices', { office: there });
      const ended = { person: held.personId, office, school: null, from: '2020-09-01' } as const;
      await endOffice(at().house.db, OTHER_PARTNERSHIP, { ...ended, to: '2021-08-31' });
      expect((await agent.get('/today').expect(303)).headers['location']).toBe('/sign-in');
      expect(await header(await signedIn())).toBe('Acting as: Inclusion officer');
    });
  });
}
