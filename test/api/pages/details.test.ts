import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import type { PupilCase } from '../../../rules/pupil/state';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { onStage } from '../../support/cases';
import { says } from '../../support/golden-stories/steps';
import { sessionFor } from '../../support/session';
import { aPupilCase } from '../../support/cases';
import { wordsOf } from '../../support/page-words';
import { aStory } from '../attack/a-story';
import { PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';

let house: TestApp;
let lead: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  lead = await sessionFor(house, personOf('lead'));
});
afterAll(() => house?.stop());

const ours = (more: Partial<PupilCase> = {}): PupilCase =>
  aPupilCase({
    partnership: PARTNERSHIP,
    school: { id: SCHOOL, kind: 'academy', authority: '803' },
    ...more,
  });

const inList = async (id: string) =>
  house.house.db
    .selectFrom('pupils')
    .select(['need', 'earlyHelp'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

describe('need and early help (B14)', () => {
  it('stand in the head of the pupil’s page and in the list; who knows nothing says so', async () => {
    const id = await seedPupil(house.house.db, SCHOOL, ours());
    expect((await lead.get(`/pupils/${id}`)).text).toContain('Need: not recorded. Early help: not recorded.');
    expect(await inList(id)).toEqual({ need: null, earlyHelp: null });
    const story = aStory(house, id, ours());
    const need = { on: '2026-09-15', tier: 'considerable', earlyHelp: 'agreed' };
    expect(await story.takes(says('2026-09-15T09:00', 'record-need', need))).toBe(true);
    const { text } = await lead.get(`/pupils/${id}`).expect(200);
    expect(text).toContain('Need: Considerable. Early help: agreed, and will be opened.');
    expect(text).toContain(`href="/pupils/${id}/details"`);
    expect(await inList(id)).toEqual({ need: 'considerable', earlyHelp: 'agreed' });
  });

  it('have a history: what, who in which office, when and why, the newest first', async () => {
    const id = await seedPupil(house.house.db, SCHOOL, ours());
    const story = aStory(house, id, ours());
    const first = { on: '2026-09-11', tier: 'additional', earlyHelp: undefined, reason: 'Slipping behind.' };
    await story.takes(says('2026-09-11T09:00', 'record-need', first));
    await story.takes(says('2026-09-14T10:00', 'open-stage-1'));
    const last = { on: '2026-09-15', tier: 'intensive', earlyHelp: undefined, reason: 'Three services.' };
    await story.takes(says('2026-09-15T09:00', 'record-need', last));
    const text = wordsOf((await lead.get(`/pupils/${id}/details`).expect(200)).text);
    const at = [
      /Need: Intensive\. Early help: open\. .{0,40}lead, lead .{0,40}Three services\./,
      /Need: Additional\. Early help: open\. .{0,40}lead, lead .{0,40}Programme opened at Stage 1/,
      /Need: Additional\. Early help: not recorded\. .{0,40}lead, lead .{0,40}Slipping behind\./,
    ].map((line) => text.search(line));
    expect(at).not.toContain(-1);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(await inList(id)).toEqual({ need: 'intensive', earlyHelp: 'open' });
  });

  it('are recorded by a form that holds what is known, next to groups and contacts', async () => {
    const known = ours({
      need: { tier: 'universal', on: '2026-09-11' },
      programme: onStage(),
      policy: southGloucestershire2009,
    });
    const id = await seedPupil(house.house.db, SCHOOL, known);
    const form = (await lead.get(`/pupils/${id}/need`).expect(200)).text;
    expect(form).toMatch(/value="universal" checked/);
    expect(form).not.toMatch(/name="earlyHelp"[^>]*checked/);
    const details = wordsOf((await lead.get(`/pupils/${id}/details`).expect(200)).text);
    expect(details).toContain('Looked after by an authority No');
    expect(details).toContain('Nobody is on record yet');
    expect(details).toContain('Record the tier of need and early help');
  });
});
