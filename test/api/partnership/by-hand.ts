import request from 'supertest';
import { addDays } from '../../../rules/calendar/epoch-day';
import { today } from '../../support/a-partnership';
import type { ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

interface Body {
  rows: Record<string, unknown>[];
}

/** What setting up by hand does to a whole house. Told where one stands already: starting another takes long. */
export function setUpByHandIn(at: () => ApiStack): void {
  describe('setting up by hand', () => {
    const admin = () => at().as.administrator;
    const read = async (path: string): Promise<string> => wordsOf((await admin().get(path).expect(200)).text);
    const sends = (path: string, fields: Record<string, string>) => answerForm(admin(), path, fields);
    const date = (name: string, [year, month, day]: string[]) => ({
      [`${name}-day`]: day ?? '',
      [`${name}-month`]: month ?? '',
      [`${name}-year`]: year ?? '',
    });
    const onDay = (name: string, days: number) => date(name, addDays(today(), days).split('-'));
    const idOf = async (email: string): Promise<string> => {
      const { rows } = (await admin().get('/api/v1/people')).body as Body;
      return String(rows.find((row) => row['email'] === email)?.['id']);
    };

    it('adds a school, and the checklist says what it lacks, each with the place where it is done', async () => {
      const added = await sends('/partnership/schools/new', {
        name: 'Hand Made School',
        kind: 'pru',
        phase: 'secondary',
        authority: '803',
        governorsEmail: 'governors@hand.test',
      });
      const calendar = added.headers['location'] ?? '';
      expect(calendar).toMatch(/^\/calendars\/[0-9a-f-]{36}$/);
      const { text } = await admin().get('/partnership/checklist').expect(200);
      expect(text).toContain(`href="${calendar}"`);
      expect(text).toContain(calendar.replace('/calendars/', 'href="/partnership/schools/'));
      const page = wordsOf(text);
      expect(page).toMatch(/Hand Made School has no calendar of \d{4}\/\d\d/);
      expect(page).toContain('Hand Made School has no headteacher');
      expect(page).toContain('Hand Made School: the name of the clerk');
      expect(page).toContain('An inclusion officer : done');
      expect(page).toContain('E-mail goes out');
    });

    it('adds a headteacher, and one thing less is missing', async () => {
      const school = /schools\/([0-9a-f-]{36})\/details">Hand Made/.exec(
        (await admin().get('/partnership/checklist')).text,
      )?.[1];
      const answers = { name: 'Hetty Head', email: 'hetty@hand.test', password: 'a long first password' };
      const wrong = await sends('/partnership/people/new', {
        ...answers,
        office: 'headteacher',
        ...onDay('from', 0),
      });
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain('href="#school"');
      await sends('/partnership/people/new', {
        ...answers,
        office: 'headteacher',
        school: school ?? '',
        ...onDay('from', 0),
      });
      expect(await read('/partnership/checklist')).not.toContain('Hand Made School has no headteacher');
    });

    it('gives somebody an office, and ends it: it is gone with the next request after its last day', async () => {
      const person = await idOf('hetty@hand.test');
      const from = onDay('from', -3);
      await sends(`/partnership/people/${person}/give`, { office: 'inclusion-officer', ...from });
      expect(await read(`/partnership/people/${person}/end`)).toContain(
        'Inclusion officer, the whole partnership',
      );
      const held = `inclusion-officer::${addDays(today(), -3)}`;
      const done = await sends(`/partnership/people/${person}/end`, { held, ...onDay('to', -1) });
      expect(done.headers['location']).toBe('/partnership');
      const hetty = request.agent(at().app);
      await hetty
        .post('/api/v1/session')
        .send({ email: 'hetty@hand.test', password: 'a long first password' });
      expect((await hetty.get('/api/v1/session')).body).toMatchObject({ offices: ['headteacher'] });
    });

    it('leaves the partnership an administrator', async () => {
      const person = await idOf('administrator@school.test');
      const held = `administrator::${today()}`;
      const refused = await sends(`/partnership/people/${person}/end`, { held, ...onDay('to', 1) });
      expect(wordsOf(refused.text)).toContain(
        'Nobody would be administrator of the partnership on the day after',
      );
    });

    it('chooses another policy, after what changes has been shown', async () => {
      expect(await read('/partnership/policy')).toContain('What changes with');
      await sends('/partnership/policy', { policy: 'leicestershire', reason: 'Agreed by the heads' });
      expect(await read('/partnership/checklist')).toMatch(/The policy: Leicestershire/);
    });

    it('is the administrator’s, and about people of the own partnership', async () => {
      for (const path of ['checklist', 'policy', 'policy/adjust', 'schools/new', 'people/new']) {
        await at().as['inclusion-officer'].get(`/partnership/${path}`).expect(404);
      }
      await admin().get('/partnership/people/nobody/end').expect(404);
    });
  });
}
