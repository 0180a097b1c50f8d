import { noteReport } from '../../../database/delivery-reports';
import { today } from '../../support/a-partnership';
import { apiStack, aRegistration, bodyOf, type ApiStack } from '../../support/api';
import { suspendToday } from '../../support/suspend-today';
import { until } from '../../support/until';

let house: ApiStack;
beforeAll(async () => {
  house = await apiStack();
});
afterAll(() => house?.stop());

interface Letter {
  id: string;
  to: string;
  notice: string;
  status: string;
  given: object | null;
}

const lettersOf = async (pupil: string): Promise<Letter[]> =>
  bodyOf<{ rows: Letter[] }>(await house.as.lead.get(`/api/v1/pupils/${pupil}/notices`).expect(200)).rows;

/** A suspension of a pupil; without an e-mail address of the parents their letter goes on paper. */
async function withLetter(email: string): Promise<{ pupil: string; letter: Letter }> {
  const { registration, ...rest } = aRegistration(house.school);
  const contacts = registration.contacts.map((contact) => ({ ...contact, email }));
  const made = await house.as.lead
    .post('/api/v1/pupils')
    .send({ ...rest, registration: { ...registration, contacts } })
    .expect(201);
  const pupil = bodyOf<{ id: string }>(made).id;
  await suspendToday(house, pupil);
  await until('the letters are written', async () => (await lettersOf(pupil)).length > 0);
  const letter = (await lettersOf(pupil)).find((l) => l.to === 'parents' && l.notice === 'suspension');
  if (!letter) throw new Error('No letter to the parents');
  return { pupil, letter };
}

const withLetterOnPaper = () => withLetter('');

const record = (pupil: string, body: object) =>
  house.as.lead.post(`/api/v1/pupils/${pupil}/commands/record-letter-given`).send(body);

describe('a letter on paper (C8, law 36)', () => {
  it('is handed over: the record, the table of who was told and the timeline say so', async () => {
    const { pupil, letter } = await withLetterOnPaper();
    expect(letter).toMatchObject({ status: 'no-address', given: null });
    const given = { how: 'by-hand', on: today() };
    await record(pupil, { letter: letter.id, given }).expect(200);
    await until('the letter is given', async () =>
      (await lettersOf(pupil)).some(({ id, status }) => id === letter.id && status === 'given'),
    );
    expect((await lettersOf(pupil)).find(({ id }) => id === letter.id)).toMatchObject({ given });
    const table = await house.as.lead.get(`/api/v1/pupils/${pupil}/told`).expect(200);
    const rows = bodyOf<{ rows: { to: string; notice: string; standing: string }[] }>(table).rows;
    expect(rows.find(({ to, notice }) => to === 'parents' && notice === 'suspension')?.standing).toBe('told');
    const timeline = await house.as.lead.get(`/pupils/${pupil}/timeline`).expect(200);
    expect(timeline.text).toContain('Letter posted or handed over');
    const again = await record(pupil, { letter: letter.id, given }).expect(409);
    expect(bodyOf<{ code: string }>(again).code).toBe('letter-already-given');
  });

  it('is recorded on a page, from the letter; what is wrong keeps the answers', async () => {
    const { pupil, letter } = await withLetterOnPaper();
    const { lead } = house.as;
    const page = await lead.get(`/pupils/${pupil}/notices/${letter.id}`).expect(200);
    const href = `/pupils/${pupil}/letter-given?letter=${letter.id}`;
    expect(page.text).toContain(`href="${href}"`);
    const form = await lead.get(href).expect(200);
    expect(form.text).toContain(`value="${letter.id}" selected`);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
    const send = (fields: object) =>
      lead
        .post(`/pupils/${pupil}/letter-given`)
        .type('form')
        .send({ _csrf, letter: letter.id, ...fields });
    const empty = await send({}).expect(422);
    expect(empty.text).toContain('Choose how it was given');
    const [year, month, day] = today().split('-');
    const early = { 'given-how': 'by-hand', 'given-on-day': day, 'given-on-month': month };
    const before = await send({ ...early, 'given-on-year': String(Number(year) - 1) }).expect(422);
    expect(before.text).toContain(`value="${String(Number(year) - 1)}"`);
    await send({ ...early, 'given-on-year': year }).expect(303);
    await until('the page says so', async () =>
      (await lead.get(`/pupils/${pupil}/notices/${letter.id}`)).text.includes('By hand on'),
    );
  });

  it('is one of this very case, and there is nothing to record where every letter is on its way', async () => {
    const { letter } = await withLetterOnPaper();
    const other = await house.register();
    const given = { how: 'by-hand', on: today() };
    const foreign = await record(other, { letter: letter.id, given }).expect(422);
    expect(bodyOf<{ errors: { field: string }[] }>(foreign).errors[0]?.field).toBe('letter');
    const none = await house.as.lead.get(`/pupils/${other}/letter-given`).expect(200);
    expect(none.text).toContain('No letter waits for the post');
    await house.as.administrator.get(`/pupils/${other}/letter-given`).expect(200);
  });
});

describe('a letter that came back (E3, J9)', () => {
  const FULL = { outcome: 'bounced', code: '5.2.2', detail: '552 mailbox full' } as const;
  const comesBack = (id: string) =>
    noteReport(house.stack.database.db, id, { ...FULL, at: new Date().toISOString() });
  const again = (pupil: string, body: object, office: 'lead' | 'administrator' = 'lead') =>
    house.as[office].post(`/api/v1/pupils/${pupil}/commands/send-letter-again`).send(body);
  const isSent = (pupil: string, id: string) =>
    until('it is sent', async () => (await lettersOf(pupil)).some((l) => l.id === id && l.status === 'sent'));
  const toParents = async (pupil: string) =>
    (await lettersOf(pupil)).filter((l) => l.to === 'parents' && l.notice === 'suspension');

  it('goes out again as a letter of its own; both tries stand in its proof and in the table', async () => {
    const { pupil, letter } = await withLetter('ana@family.example');
    await isSent(pupil, letter.id);
    await again(pupil, { letter: letter.id, by: 'email', reason: 'No need.' }).expect(409);
    await comesBack(letter.id);
    await again(pupil, { letter: letter.id, by: 'email', reason: 'They have cleared it.' }).expect(200);
    const [later] = (await toParents(pupil)).filter(({ id }) => id !== letter.id);
    if (!later) throw new Error('No later letter');
    await isSent(pupil, later.id);
    const mails = await house.stack.database.db
      .selectFrom('notices')
      .select(['messageId', 'text', 'againOf', 'againBy'])
      .where('id', 'in', [letter.id, later.id])
      .orderBy('number')
      .execute();
    expect(mails[0]).toMatchObject({ againOf: null, againBy: later.id });
    expect(mails[1]).toMatchObject({ againOf: letter.id, againBy: null, text: mails[0]?.text });
    expect(mails[1]?.messageId).not.toBe(mails[0]?.messageId);
    const table = bodyOf<{ rows: { to: string; notice: string; standing: string; letters: Letter[] }[] }>(
      await house.as.lead.get(`/api/v1/pupils/${pupil}/told`).expect(200),
    ).rows.find(({ to, notice }) => to === 'parents' && notice === 'suspension');
    expect(table).toMatchObject({ standing: 'told', letters: [{ status: 'bounced' }, { status: 'sent' }] });
    for (const id of [letter.id, later.id]) {
      const { text } = await house.as.lead.get(`/pupils/${pupil}/notices/${id}`).expect(200);
      expect(text).toContain('Came back: The mailbox is full');
      expect(text).toContain('Sent again. By email');
      expect(text).toContain('They have cleared it.');
    }
    expect((await house.as.administrator.get('/undelivered').expect(200)).text).not.toContain(letter.id);
    const twice = await again(pupil, { letter: letter.id, by: 'by-hand', reason: 'Once more.' }).expect(409);
    expect(bodyOf<{ code: string }>(twice).code).toBe('letter-already-again');
    // The second try can come back as well: it is a letter with a way of its own.
    await comesBack(later.id);
    const office = 'administrator';
    await again(pupil, { letter: later.id, by: 'by-hand', reason: 'Handed over.' }, office).expect(200);
    expect((await toParents(pupil)).map(({ status }) => status).sort()).toEqual([
      'bounced',
      'bounced',
      'given',
    ]);
  });

  it('is sent again on a page, where the way and the reason are asked for', async () => {
    const { pupil, letter } = await withLetter('ana@family.example');
    await isSent(pupil, letter.id);
    const { lead } = house.as;
    const path = `/pupils/${pupil}/notices/${letter.id}/again`;
    expect((await lead.get(path).expect(200)).text).toContain('This letter cannot be sent again');
    await comesBack(letter.id);
    const form = await lead.get(path).expect(200);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
    const send = (fields: object) =>
      lead
        .post(path)
        .type('form')
        .send({ _csrf, ...fields });
    const empty = await send({}).expect(422);
    expect(empty.text).toContain('Choose how it is sent');
    expect(empty.text).toContain('Enter why it is sent again');
    await send({ by: 'first-class-post', reason: 'The mailbox is full.' }).expect(303);
    const told = await lead.get(`/pupils/${pupil}/notices`).expect(200);
    expect(told.text).toContain('Sent again');
    expect(told.text).toContain('posted first class on');
    await lead.get(`/pupils/${pupil}/notices/nothing-of-that-id/again`).expect(404);
  });
});
