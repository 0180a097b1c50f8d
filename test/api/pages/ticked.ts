import { randomUUID } from 'node:crypto';
import { today, voices } from '../../support/a-partnership';
import { bodyOf, type ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

interface Made {
  id: string;
}

const stage1 = (lead: string) => ({
  lead,
  supportTried: ['Mentor since September'],
  meeting: { on: today(), present: ['pupil', 'parent', 'lead'], record: 'Difficulties after lunch' },
  earlyHelp: { answer: 'open', note: '' },
  targets: [{ id: 't1', text: 'Be in class on time' }],
  rewards: 'Praise card',
  voices,
});

/** What is done to ticked pupils of the board in a whole house (N6). Told where one stands already: starting another takes long. */
export function ticksIn(at: () => ApiStack): void {
  describe('pupils who are ticked on the board (N6)', () => {
    const head = () => at().as.headteacher;
    const pupils = {} as Record<'led' | 'notOpen', string>;
    let lead: string;
    beforeAll(async () => {
      const { lead: leads, administrator } = at().as;
      pupils.led = await at().register();
      pupils.notOpen = await at().register();
      const path = `/api/v1/pupils/${pupils.led}/commands/open-stage-1`;
      await leads
        .post(path)
        .send(stage1(at().personOf('lead')))
        .expect(200);
      const person = {
        name: 'Second Lead',
        email: 'second-lead@school.test',
        password: 'a long first password',
      };
      const office = { office: 'lead', school: at().school, from: today() };
      lead = bodyOf<Made>(await administrator.post('/api/v1/people').send({ ...person, ...office })).id;
    });
    const sends = (fields: Record<string, string | string[]>) =>
      answerForm(head(), '/board', { list: '/board?sort=name', ...fields }, '/board/change-lead');
    const numberOf = async (pupil: string): Promise<number> =>
      bodyOf<{ number: number }>(await head().get(`/api/v1/pupils/${pupil}`)).number;

    it('get a lead each by itself: first who can, then what changes, then what was done, and that once', async () => {
      const both = [pupils.led, pupils.notOpen, randomUUID()];
      const chosen = await sends({ pupil: both });
      expect(chosen.text).toContain('href="/board?sort=name"');
      expect(wordsOf(chosen.text)).toMatch(/Ticked \(2\).*Led by Example lead/);
      expect(wordsOf(chosen.text)).toMatch(/Cannot be changed\. /);

      expect((await sends({ pupil: both, step: 'check', lead })).status).toBe(422);
      const answers = { pupil: both, lead, reason: 'Example lead is leaving.' };
      const checked = await sends({ ...answers, step: 'check' });
      expect(wordsOf(checked.text)).toContain('What changes (1 of 2)');
      expect(wordsOf(checked.text)).toContain('From Example lead to Second Lead');
      const commandId = /name="commandId" value="([^"]+)"/.exec(checked.text)?.[1] ?? '';
      const before = await numberOf(pupils.led);

      for (let time = 1; time <= 2; time += 1) {
        const done = await sends({ ...answers, step: 'change', commandId });
        expect(wordsOf(done.text)).toContain('Changed (1 of 2)');
        expect(wordsOf(done.text)).toContain('Done: led by Second Lead from now on');
      }
      expect(await numberOf(pupils.led)).toBe(before + 1);
      const other = await sends({ ...answers, step: 'check' });
      expect(wordsOf(other.text)).toContain('None of them can be changed');
    });
  });
}
