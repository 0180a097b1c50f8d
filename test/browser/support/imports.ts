import { aPupilLine, pupilsText } from '../../api/imports/pupils-file';
import { aRow, registerText } from '../../api/imports/register-file';
import { problemsOn } from './inspect';
import type { Visitor } from './visitor';

const STAFF = 'name,email,office,school,note\nNell New,nell@school.test,Lead,100001,\n';

/** A file of each kind, first with a row that is wrong, then right, with the button that takes it in. */
const FILES: { kind: string; wrong: string; right: string; deed: RegExp; says: string }[] = [
  {
    kind: 'schools',
    wrong: registerText([aRow(), aRow({ URN: 'none' })]),
    right: registerText([aRow(), aRow({ URN: '100002', EstablishmentNumber: '4002' })]),
    deed: /^Take in these schools/,
    says: '1 school added',
  },
  {
    kind: 'people',
    wrong: `${STAFF}Odd,odd,Cook,,\n`,
    right: STAFF,
    deed: /^Give 1 office/,
    says: 'First passwords',
  },
  {
    kind: 'pupils',
    wrong: pupilsText([aPupilLine({ upn: 'A801200005001' })]),
    right: pupilsText([aPupilLine({ school: '100001', 'first name': 'Bay', 'year group': '5' })]),
    deed: /^Register 1 pupil/,
    says: '1 pupil registered',
  },
];

/** What is wrong with the pages of an import: the list, the form, a file with wrong rows, a right one, the end of it. */
export async function problemsOfImports(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  const look = async (at: string): Promise<void> => {
    found.push(...(await problemsOn(page)).map((problem) => `${at}: ${problem}`));
  };
  for (const { kind, wrong, right, deed, says } of FILES) {
    const choose = async (text: string): Promise<void> => {
      await page.goto(`/imports/${kind}`);
      if (kind === 'schools') await page.getByLabel('Which authority?').fill('803');
      const file = { name: 'file.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
      await page.setInputFiles('#file', file);
      await visitor.click(visitor.button('Check the file'));
      await look(`${kind}, checked`);
    };
    await page.goto(`/imports/${kind}`);
    await look(`${kind}, empty`);
    await visitor.click(visitor.button('Check the file'));
    await look(`${kind}, without a file`);
    await choose(wrong);
    if ((await visitor.button(deed).count()) > 0) found.push(`${kind}: can be taken in with a wrong row`);
    await choose(right);
    await visitor.click(visitor.button(deed));
    if (!(await page.locator('main').innerText()).includes(says))
      found.push(`${kind}: does not say "${says}"`);
    await look(`${kind}, done`);
  }
  await page.goto('/imports');
  await look('the list');
  return found;
}

/** What is wrong with the pages on which a partnership is set up by hand: as they are opened, and sent without an answer. */
export async function problemsOfSettingUp({ page, ...admin }: Visitor, person: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (at: string): Promise<void> => {
    found.push(...(await problemsOn(page)).map((problem) => `${at}: ${problem}`));
  };
  const ofPerson = [`people/${person}/give`, `people/${person}/end`];
  const forms = ['schools/new', 'people/new', ...ofPerson, 'policy', 'policy/adjust'];
  for (const form of forms) {
    await page.goto(`/partnership/${form}`);
    await look(form);
    await page.locator('main form[method=post] button.govuk-button').click();
    if (!(await page.title()).startsWith('Error: ')) found.push(`${form}: nothing was asked for`);
    await look(`${form} with errors`);
  }
  await page.getByLabel('The referral is sent to the panel within').fill('9');
  await page.getByRole('button', { name: 'See what changes' }).click();
  await look('policy/adjust, to be confirmed');
  const lists = ['/partnership', '/partnership/policy/editions', '/partnership/checklist'];
  for (const list of [...lists, '/partnership/go-live']) {
    await page.goto(list);
    await look(list);
  }
  await admin.leave();
  return found;
}
