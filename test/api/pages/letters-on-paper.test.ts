import { accessesOf } from '../../../database/access-log';
import { appendEvents } from '../../../database/events';
import { insertNotices, type NewNotice } from '../../../database/notices';
import { setSchoolDetails } from '../../../database/partnerships';
import { aNotice, anEvent } from '../../database/a-record';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { readPdf } from '../../support/pdf';
import { sessionFor } from '../../support/session';
import { OTHER_SCHOOL, PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';

let house: TestApp;
let lead: Agent;
let head: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  lead = await sessionFor(house, personOf('lead'));
  head = await sessionFor(house, personOf('headteacher'));
});
afterAll(() => house?.stop());

/** A pupil and one letter about them. */
async function withLetter(id: string, more: Partial<NewNotice> = {}, school = SCHOOL): Promise<string> {
  const { db } = house.house;
  const pupil = await seedPupil(db, school);
  await db.transaction().execute(async (tx) => {
    await appendEvents(tx, { caseId: pupil, caseKind: 'pupil', events: [anEvent(1)] });
    const own = { id, caseId: pupil, messageId: `<${id}@x>`, recipientEmail: null };
    await insertNotices(tx, [aNotice({ html: '<h1>Title</h1><p>Words</p>', ...own, ...more })]);
  });
  return pupil;
}

describe('a letter on its page', () => {
  it('is printed as a PDF, under a name without a name, and the log says who did', async () => {
    const pupil = await withLetter('plain');
    const path = `/pupils/${pupil}/notices/plain`;
    const page = await lead.get(path).expect(200);
    expect(page.text).toContain(`href="${path}/letter.pdf"`);
    expect(page.text).toContain('The record has no postal address of Ana Hill');
    const answer = await lead.get(`${path}/letter.pdf`).expect(200);
    const { headers } = answer;
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^attachment; filename=[A-Z0-9]+-letter-2026-11-02\.pdf$/);
    expect(headers['cache-control']).toBe('no-store');
    const { elements } = readPdf(bodyOf(answer));
    expect(elements.map(({ tag, text }) => [tag, text])).toEqual([
      ['Document', ''],
      ['P', expect.stringMatching(/^Example School Monday 2 November 2026 Case [A-Z0-9-]+$/)],
      ['P', 'Ana Hill'],
      ['H1', 'Title'],
      ['P', 'Words'],
    ]);
    const log = { partnership: PARTNERSHIP, about: 'pupil', subject: pupil, except: [] } as const;
    const [entry] = (await accessesOf(house.house.db, log)).rows;
    expect(entry).toMatchObject({ person: personOf('lead'), deed: 'read', what: 'read-notice' });
  });

  it('goes to the governing body where the record says its post goes', async () => {
    const details = { address: '1 Example Road, Exampletown\nEX1 1EX' };
    await setSchoolDetails(house.house.db, PARTNERSHIP, { school: SCHOOL, details });
    const to = { toRole: 'governing-body', recipientName: 'Governing body of Example School' } as const;
    const pupil = await withLetter('to-governors', to);
    const path = `/pupils/${pupil}/notices/to-governors`;
    expect((await head.get(path)).text).not.toContain('no postal address');
    const answer = await head.get(`${path}/letter.pdf`).expect(200);
    expect(readPdf(bodyOf(answer)).elements[2]?.text).toBe(
      'Governing body of Example School 1 Example Road Exampletown EX1 1EX',
    );
  });

  it('is not printed while it lacks what the law wants in it', async () => {
    const pupil = await withLetter('held', { held: { lacks: [], about: {} } });
    expect((await lead.get(`/pupils/${pupil}/notices/held`).expect(200)).text).not.toContain('letter.pdf');
    await lead.get(`/pupils/${pupil}/notices/held/letter.pdf`).expect(404);
  });

  it('is not found by others, nor under another pupil, nor where an office may not read it (C12)', async () => {
    const foreign = await withLetter('foreign', {}, OTHER_SCHOOL);
    const own = await withLetter('concern', { notice: 'concern-raised' });
    await lead.get(`/pupils/${foreign}/notices/foreign/letter.pdf`).expect(404);
    await lead.get(`/pupils/${own}/notices/foreign/letter.pdf`).expect(404);
    await lead.get(`/pupils/${own}/notices/concern/letter.pdf`).expect(404);
  });

  it('stands ready to be printed where it is recorded that it was given', async () => {
    const pupil = await withLetter('waiting');
    const form = await lead.get(`/pupils/${pupil}/letter-given`).expect(200);
    expect(form.text).toContain(`href="/pupils/${pupil}/notices/waiting/letter.pdf"`);
  });
});
