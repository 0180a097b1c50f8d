import { randomUUID } from 'node:crypto';
import { today, voices } from '../../support/a-partnership';
import { apiStack, aRegistration, bodyOf, type ApiStack } from '../../support/api';
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

/** A suspension of a pupil whose parents have no e-mail address: their letter goes on paper. */
async function withLetterOnPaper(): Promise<{ pupil: string; letter: Letter }> {
  const { registration, ...rest } = aRegistration(house.school);
  const contacts = registration.contacts.map((contact) => ({ ...contact, email: '' }));
  const made = await house.as.lead
    .post('/api/v1/pupils')
    .send({ ...rest, registration: { ...registration, contacts } })
    .expect(201);
  const pupil = bodyOf<{ id: string }>(made).id;
  await house.as.headteacher
    .post(`/api/v1/pupils/${pupil}/commands/suspend`)
    .send({
      decision: randomUUID(),
      decidedAt: `${today()}T00:00`,
      beforeAfternoon: true,
      sessions: 2,
      reasons: ['DB'],
      circumstances: 'What happened.',
      voices,
    })
    .expect(200);
  await until('the letters are written', async () => (await lettersOf(pupil)).length > 0);
  const letter = (await lettersOf(pupil)).find((l) => l.to === 'parents' && l.notice === 'suspension');
  if (!letter) throw new Error('No letter to the parents');
  return { pupil, letter };
}

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
