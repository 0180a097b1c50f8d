import { randomUUID } from 'node:crypto';
import { pupilWorkflowId } from '../../../messages/ids';
import type { ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';
import { reportIn, STORY } from './reporting';

/** A report is linked to one pupil, once: another child never gets somebody else's story. */
export function linksReportsIn(at: () => ApiStack): void {
  describe('a report is linked to one pupil alone (C12)', () => {
    const officer = () => at().as['inclusion-officer'];
    const link = (id: string, pupil: string, more: Record<string, string> = {}) =>
      answerForm(
        officer(),
        '/account',
        { pupil, from: 'somebody-else', commandId: randomUUID(), ...more },
        `/concerns/${id}/pupil`,
      );
    const answer = (id: string) =>
      answerForm(officer(), `/concerns/${id}/answer`, {
        finding: 'lawful',
        reasons: 'The day is on record.',
      });
    const caseOf = async (pupil: string): Promise<string> => {
      const pupils = at().house.db.selectFrom('pupils').select('caseId').where('id', '=', pupil);
      return (await pupils.executeTakeFirstOrThrow()).caseId;
    };
    /** What the record of a pupil says of it. */
    const raisedWith = async (pupil: string): Promise<number> => {
      const events = at().house.db.selectFrom('events').select('number');
      const found = events.where('caseId', '=', await caseOf(pupil)).where('type', '=', 'concern-raised');
      return (await found.execute()).length;
    };
    /** As it is left where the engine went away between the concern and the link. */
    const halfLinked = async (id: string, pupil: string): Promise<void> => {
      const actor = { person: at().personOf('inclusion-officer'), office: 'inclusion-officer' } as const;
      const answered = await at().house.engine.update({
        workflowId: pupilWorkflowId(await caseOf(pupil)),
        command: {
          ...{ type: 'raise-concern', id, actor, concern: id, from: 'somebody-else' },
          ...{ looksLike: 'cooling-off', words: STORY },
        },
      });
      expect(answered).toHaveProperty('done');
    };

    it('not once it is answered: no form is drawn, its page says who answered, and a form left open is refused', async () => {
      const pupil = await at().register();
      const { id } = await reportIn(at());
      await answer(id);
      for (const form of ['pupil', 'answer']) {
        const asked = await officer().get(`/concerns/${id}/${form}`).expect(303);
        expect(asked.headers['location']).toBe(`/concerns/${id}`);
      }
      const shown = wordsOf((await officer().get(`/concerns/${id}`)).text);
      expect(shown).toContain('Nothing was changed.');
      expect(shown).toContain('by Example inclusion-officer');
      const looked = await link(id, pupil, { look: 'yes', search: 'Rowan' });
      expect(looked.headers['location']).toBe(`/concerns/${id}`);
      const late = await link(id, pupil);
      expect(late.status).toBe(422);
      expect(wordsOf(late.text)).toContain('This report was answered, or linked to a pupil, on');
      expect(await raisedWith(pupil)).toBe(0);
    });

    it('not to a second child, not even after the next report has come; the same form sent twice acts once', async () => {
      const [pupil, other] = [await at().register(), await at().register()];
      const { id } = await reportIn(at());
      const sent = { commandId: randomUUID() };
      for (const again of [1, 2])
        expect([again, (await link(id, pupil, sent)).headers['location']]).toEqual([
          again,
          `/concerns/${id}`,
        ]);
      expect((await link(id, other)).status).toBe(422);
      await reportIn(at());
      const later = await link(id, other);
      expect(wordsOf(later.text)).toContain('This report was answered, or linked to a pupil, on');
      expect([await raisedWith(pupil), await raisedWith(other)]).toEqual([1, 0]);
    });

    it('which is finished where it got half the way, with the same child and no other', async () => {
      const [pupil, other] = [await at().register(), await at().register()];
      const { id } = await reportIn(at());
      await halfLinked(id, pupil);
      const refused = await link(id, other);
      expect(refused.status).toBe(422);
      expect(wordsOf(refused.text)).toContain('This report is the concern of another pupil already');
      const form = await officer().get(`/concerns/${id}/pupil`).expect(200);
      expect(wordsOf(form.text)).toContain('A link was begun and not finished');
      expect(form.text).toContain(`value="${pupil}"`);
      expect(form.text).not.toContain(`value="${other}"`);
      expect((await link(id, pupil)).headers['location']).toBe(`/concerns/${id}`);
      expect(wordsOf((await officer().get(`/concerns/${id}`)).text)).toContain('Linked to the pupil on');
      expect([await raisedWith(pupil), await raisedWith(other)]).toEqual([1, 0]);
    });
  });
}
