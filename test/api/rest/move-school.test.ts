import { randomUUID } from 'node:crypto';
import { apiStack, bodyOf, type ApiStack } from '../../support/api';
import { suspendToday } from '../../support/suspend-today';

let house: ApiStack;
beforeAll(async () => {
  house = await apiStack();
});
afterAll(() => house?.stop());

const move = (pupil: string, body: object) =>
  house.as['inclusion-officer'].post(`/api/v1/pupils/${pupil}/commands/move-school`).send(body);

const pages = async (pupil: string, fields: Record<string, string>) => {
  const officer = house.as['inclusion-officer'];
  const { text } = await officer.get(`/pupils/${pupil}/move-school`).expect(200);
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return officer
    .post(`/pupils/${pupil}/move-school`)
    .type('form')
    .send({ _csrf, ...fields });
};

describe('moving a pupil to another school', () => {
  it('takes the school’s facts and calendar from the record; what was decided before keeps its school (law 22)', async () => {
    const pupil = await house.register();
    const decision = await suspendToday(house, pupil);
    await move(pupil, { school: house.otherSchool, reason: 'The family has moved.' }).expect(200);
    const read = await house.as['inclusion-officer'].get(`/api/v1/pupils/${pupil}`).expect(200);
    expect(read.body).toMatchObject({
      school: { id: house.otherSchool, kind: 'academy', authority: '803' },
      exclusions: { decisions: [{ id: decision, school: house.school }] },
    });
    await house.otherLead.get(`/api/v1/pupils/${pupil}`).expect(200);
    await house.as.lead.get(`/api/v1/pupils/${pupil}`).expect(404);
    const page = await house.otherLead.get(`/pupils/${pupil}/exclusions/${decision}`).expect(200);
    expect(page.text).toContain('Example School');
  });

  it('asks for a school of the partnership, another than the pupil’s own, and a reason', async () => {
    const pupil = await house.register();
    const none = await move(pupil, { school: randomUUID(), reason: 'A move.' }).expect(422);
    expect(bodyOf<{ errors: { field: string }[] }>(none).errors.map((e) => e.field)).toEqual(['school']);
    const same = await move(pupil, { school: house.school, reason: 'A move.' }).expect(409);
    expect(bodyOf<{ code: string }>(same).code).toBe('same-school');
    const empty = await pages(pupil, {});
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('<a href="#school">Choose the school</a>');
    expect(empty.text).toContain('<a href="#reason">Enter the reason</a>');
  });

  it('has a page with the partnership’s other schools, and stands aside while the programme is open', async () => {
    const pupil = await house.register();
    const officer = house.as['inclusion-officer'];
    const { text } = await officer.get(`/pupils/${pupil}/move-school`).expect(200);
    expect(text).toContain(`value="${house.otherSchool}"`);
    expect(text).not.toContain(`value="${house.school}"`);
    expect((await officer.get(`/pupils/${pupil}`)).text).toContain(`href="/pupils/${pupil}/move-school"`);
    const lead = await house.as.lead.get(`/pupils/${pupil}/move-school`).expect(200);
    expect(lead.text).toContain('Ask the inclusion officer');
    const moved = await pages(pupil, { school: house.otherSchool, reason: 'The family has moved.' });
    expect([moved.status, moved.headers['location']]).toEqual([303, `/pupils/${pupil}`]);
    const after = await officer.get(`/pupils/${pupil}`);
    expect(after.text).toContain('The pupil is at the other school now.');
    expect(after.text).toContain('Specimen School');
  });
});
