import { caseById } from '../../../database/cases';
import type { PupilCase } from '../../../rules/pupil/state';
import type { ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

type Fields = Record<string, string | string[]>;

/** What adjusting the policy does to a whole house. Told where one stands already, after a ready policy was chosen. */
export function adjustsPolicyIn(at: () => ApiStack): void {
  describe('adjusting the policy (B16)', () => {
    const admin = () => at().as.administrator;
    const read = async (page: string): Promise<string> => wordsOf((await admin().get(page).expect(200)).text);
    const path = '/partnership/policy/adjust';
    /** The form as it is filled in, with some of it changed. */
    const filled = async (changes: Fields): Promise<Fields> => ({
      ...fieldsOn((await admin().get(path).expect(200)).text),
      ...changes,
    });
    const fieldsOn = (text: string): Fields => {
      const fields: Fields = {};
      for (const [tag] of text.matchAll(/<input [^>]*>/g)) {
        const at = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];
        const [name = '', value = ''] = [at('name'), at('value')];
        if (at('type') !== 'checkbox') fields[name] = value;
        else if (/ checked/.test(tag)) fields[name] = [fields[name] ?? [], value].flat();
      }
      for (const [, name = '', value = ''] of text.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g))
        fields[name] = value;
      return fields;
    };
    const change = { referWithinSchoolDays: '9', 'labels-panel': '<b>Our panel</b>' };

    it('shows every value with its bounds, and what would change and for whom before anything is done', async () => {
      await at().register();
      const page = await read(path);
      expect(page).toContain('The referral is sent to the panel within Now: 5 school days. From 1 to 20');
      const { text } = await answerForm(admin(), path, await filled(change));
      const seen = wordsOf(text);
      expect(seen).toContain('What changes (2)');
      expect(seen).toContain('sent to the panel within Now 5 school days Then 9 school days');
      expect(seen).toMatch(/cases? that (is|are) open now keeps? (its|their) policy/);
      expect(text).toContain('&lt;b&gt;Our panel&lt;/b&gt;');
      expect(await read('/partnership/checklist')).toMatch(/The policy: Leicestershire :/);
    });

    it('names every field that is out of its bounds or cannot be read, and why, at once', async () => {
      const wrong = { reviewEverySchoolDays: '6', referWithinSchoolDays: '99', 'thresholds-incidents': 'x' };
      const { status, text } = await answerForm(admin(), path, await filled(wrong));
      expect(status).toBe(422);
      for (const field of Object.keys(wrong)) expect(text).toContain(`href="#${field}"`);
      expect(text).toContain('href="#reviewEverySchoolDays"');
      expect(wordsOf(text)).toContain('the review is weekly');
      const same = await answerForm(admin(), path, await filled({}));
      expect(wordsOf(same.text)).toContain('Nothing is different from what is on record');
    });

    it('wants a reason, and is then on record with who did it and what it changed', async () => {
      const answers = fieldsOn((await answerForm(admin(), path, await filled(change))).text);
      const without = await answerForm(admin(), path, { ...answers, step: 'confirm' });
      expect(wordsOf(without.text)).toContain('Enter the reason');
      const done = await answerForm(admin(), path, {
        ...answers,
        step: 'confirm',
        reason: 'The panel meets every fortnight',
      });
      expect(done.headers['location']).toBe('/partnership/policy/editions');
      const history = await read('/partnership/policy/editions');
      expect(history).toMatch(/Leicestershire, as adjusted on .* the policy now/);
      expect(history).toContain('Reason: The panel meets every fortnight');
      expect(history).toContain('Example administrator');
      expect(await read('/partnership/policy')).toContain('What changes with Leicestershire, as it comes');
    });

    it('holds for new pupils; a running case is moved to it on purpose, and not by itself', async () => {
      const stands = (await admin().get('/api/v1/partnership/policy').expect(200)).body as {
        policy: { id: string };
        editions: { changes: { field: string }[] }[];
      };
      const own = stands.policy.id;
      expect(own).toBe('leicestershire-adjusted-1');
      expect(stands.editions[0]?.changes.map(({ field }) => field)).toEqual([
        'labels.panel',
        'referWithinSchoolDays',
      ]);
      const policyOf = async (pupil: string): Promise<unknown> => {
        const row = await caseById(at().house.db, pupil);
        return (row?.state as PupilCase).policy.id;
      };
      expect(await policyOf(await at().register())).toBe(own);
      const choice = { policy: 'milton-keynes', reason: 'Agreed by the heads' };
      await admin().put('/api/v1/partnership/policy').send(choice).expect(200);
      const running = await at().register();
      const changes = { 'flexibleYears.10': false };
      const tried = await admin().post('/api/v1/partnership/policy/preview').send({ changes }).expect(200);
      expect(tried.body).toMatchObject({ changes: [{ field: 'flexibleYears.10', from: true, to: false }] });
      const reason = 'Year 11 alone';
      await admin()
        .post('/api/v1/partnership/policy/adjustments')
        .send({ changes, basedOn: 'milton-keynes', reason })
        .expect(201);
      expect(await policyOf(running)).toBe('milton-keynes');
      const officer = at().as['inclusion-officer'];
      const move = `/api/v1/pupils/${running}/commands/change-policy`;
      const page = (await officer.get(`/pupils/${running}/policy`).expect(200)).text;
      expect(page).toContain('Milton Keynes, as adjusted on');
      await officer.post(move).send({ policy: 'milton-keynes-adjusted-2', reason }).expect(200);
      expect(await policyOf(running)).toBe('milton-keynes-adjusted-2');
      const gone = await officer.post(move).send({ policy: own, reason }).expect(409);
      expect(gone.body).toMatchObject({ code: 'unknown-policy' });
    });
  });
}
