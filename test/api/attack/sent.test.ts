import { PAGE_PERMISSIONS } from '../../../api/pages/page-permissions';
import { may } from '../../../api/permissions';
import { ALL_OFFICES } from '../../../api/words/offices';
import type { Office } from '../../../rules/case/people';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { onStage3 } from '../../support/given';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';
import { HOSTILE, runsIn } from './hostile';

let house: TestApp;
let pupil: string;
const as = {} as Record<Office, Agent>;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  const open = onStage3().open();
  const school = { ...open.school, id: SCHOOL };
  pupil = await seedPupil(house.house.db, SCHOOL, { ...open, partnership: PARTNERSHIP, school });
});
// A new first password signs its person out, and a hostile text is a reason for one.
beforeEach(async () => {
  const reasons = { [pupil]: 'To see what a hostile text does' };
  for (const office of ALL_OFFICES) as[office] = await sessionFor(house, personOf(office), { reasons });
});
afterAll(() => house?.stop());

const addressOf = (path: string): string =>
  path
    .replace(':pupil', pupil)
    .replace(':school', SCHOOL)
    .replace(':person', personOf('lead'))
    .replaceAll(/:\w+/g, 'd1');

/** Pages with a form that somebody may send, with an office that may: signing out and taking in files aside. */
const forms = PAGE_PERMISSIONS.filter(([method]) => method === 'post').flatMap(([, path, right]) => {
  const office = ALL_OFFICES.find((one) => may(one, right));
  return office && !/^\/(sign|imports)/.test(path) ? [{ path, office }] : [];
});

/** The fields of a page's forms: every text hostile, and a choice either its last one or hostile too. */
function filled(html: string, choices: boolean): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag, kind] of html.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const name = /\bname="([^"]+)"/.exec(tag)?.[1];
    const value = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (name === undefined) continue;
    const chosen = kind === 'input' && /type="(radio|checkbox|hidden)"/.test(tag);
    fields[name] = chosen && choices ? value : HOSTILE;
  }
  return { ...fields, _csrf: FORM_TOKEN };
}

describe('a hostile text that is sent back (XSS)', () => {
  it.each([true, false])(
    'is only ever shown by a form with something wrong in it (choices as offered: %s)',
    async (choices) => {
      const [wrong, statuses]: [string[], number[]] = [[], []];
      let shown = 0;
      for (const { path, office } of forms) {
        const url = addressOf(path);
        const form = await as[office].get(url);
        const answer = await as[office].post(url).type('form').send(filled(form.text, choices));
        statuses.push(answer.status);
        if (answer.text.includes('&lt;script&gt;alert(1)')) shown += 1;
        wrong.push(...runsIn(answer.text).map((part) => `${path}: ${part}`));
        if (answer.status >= 500 && answer.status !== 503) wrong.push(`${path}: ${answer.status}`);
      }
      expect(wrong).toEqual([]);
      expect(shown).toBeGreaterThan(30);
      expect(new Set(statuses)).not.toContain(403);
    },
  );

  it('is only ever shown by a page that is asked for with it', async () => {
    const wrong: string[] = [];
    const asked = encodeURIComponent(HOSTILE);
    for (const [method, path, right] of PAGE_PERMISSIONS) {
      const office = ALL_OFFICES.find((one) => may(one, right));
      if (method !== 'get' || !office) continue;
      const queries = [
        'search',
        'stage',
        'school',
        'after',
        'on',
        'decision',
        'duty',
        'begins',
        'next',
        'stays',
      ]
        .map((name) => `${name}=${asked}`)
        .join('&');
      for (const url of [`${addressOf(path)}?${queries}`, path.replaceAll(/:\w+/g, asked)]) {
        const { text = '', status } = await as[office].get(url);
        wrong.push(...runsIn(text).map((part) => `${path}: ${part}`));
        if (status >= 500 && status !== 503) wrong.push(`${url}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
