import { randomUUID } from 'node:crypto';
import { lockReport } from '../../../database/exclusion-reports';
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

    it('which is finished with whose concern it was recorded as: nobody is asked that twice to no end', async () => {
      const { house } = at();
      const { engine } = house;
      const pupil = await at().register();
      const { id } = await reportIn(at());
      house.engine = {
        ...engine,
        update: async (message) =>
          message.command.type === 'place-report' ? { down: true } : engine.update(message),
      };
      const half = await link(id, pupil);
      house.engine = engine;
      expect([half.status, await raisedWith(pupil)]).toEqual([503, 1]);
      const form = await officer().get(`/concerns/${id}/pupil`).expect(200);
      for (const { text } of [half, form]) {
        expect(wordsOf(text)).toContain('Recorded then as the concern of: Somebody else');
        expect(text).not.toContain('name="from"');
      }
      const otherwise = await link(id, pupil, { from: 'family' });
      expect(otherwise.status).toBe(422);
      expect(wordsOf(otherwise.text)).toContain('was recorded then: somebody else. That stays');
      expect((await link(id, pupil, { from: '' })).headers['location']).toBe(`/concerns/${id}`);
      expect(wordsOf((await officer().get(`/concerns/${id}`)).text)).toContain('By Somebody else');
    });

    it('which is not answered without the pupil where it got half the way, and says how to go on', async () => {
      const pupil = await at().register();
      const { id } = await reportIn(at());
      await halfLinked(id, pupil);
      const shown = await officer().get(`/concerns/${id}`).expect(200);
      expect(shown.text).toContain(`href="/concerns/${id}/pupil"`);
      expect(shown.text).not.toContain(`href="/concerns/${id}/answer"`);
      const refused = await answer(id);
      expect(refused.status).toBe(422);
      expect(wordsOf(refused.text)).toContain('Go back to the report, finish the link');
      expect((await link(id, pupil)).headers['location']).toBe(`/concerns/${id}`);
    });

    it('not before somebody has said whose concern it is', async () => {
      const pupil = await at().register();
      const { id } = await reportIn(at(), { 'told-who': 'child' });
      const refused = await link(id, pupil, { from: '' });
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('href="#from"')]);
      expect(await raisedWith(pupil)).toBe(0);
    });

    it('where two officers choose two children at one moment: the second is told of the first', async () => {
      const [pupil, other] = [await at().register(), await at().register()];
      const { id } = await reportIn(at());
      const both = await Promise.all([link(id, pupil), link(id, other)]);
      expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
      expect((await raisedWith(pupil)) + (await raisedWith(other))).toBe(1);
    });

    it('and keeps nobody waiting for long, nor all of the connections, where many press at one moment', async () => {
      const { house } = at();
      const pupil = await at().register();
      const { id } = await reportIn(at());
      const many = Array.from({ length: 25 }, () => link(id, pupil));
      const statuses = (await Promise.all(many)).map(({ status }) => status);
      expect(statuses).toContain(303);
      expect(statuses.filter((status) => ![303, 422].includes(status))).toEqual([]);
      const { id: next } = await reportIn(at());
      const late = await house.db.transaction().execute(async (tx) => {
        await lockReport(tx, at().partnership, next);
        return link(next, pupil);
      });
      expect([late.status, await raisedWith(pupil)]).toEqual([503, 1]);
    });
  });
}
