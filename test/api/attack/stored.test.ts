import { addContact } from '../../../database/pupils';
import { randomUUID } from 'node:crypto';
import { hashOfLink, insertFamilyLink } from '../../../database/family-links';
import { CASE_COMMANDS } from '../../../api/commands/schemas/pupil-commands';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { PupilCase } from '../../../rules/pupil/state';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { onStage1 } from '../../support/given';
import { allStories } from '../../support/golden-stories';
import { on, says } from '../../support/golden-stories/steps';
import { familySessionFor, sessionFor } from '../../support/session';
import { OTHER_SCHOOL, PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';
import { aStory } from './a-story';
import { freeTexts, HOSTILE, isCaseCommand, runsIn, spoilt } from './hostile';
import { partnershipCase } from './partnership-case';

const WHY = 'To see what a hostile text does';

let house: TestApp;
/** Cases in which every text is hostile: all that their people said was taken as it was. */
const told: string[] = [];
const taken = new Set<string>();
/** A report by somebody without an account. */
let concern: string;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  ({ concern } = await partnershipCase(house.house.db, PARTNERSHIP, HOSTILE, SCHOOL));
  for (const [begin, steps] of [...allStories, ...MORE]) {
    const news = steps.some((step) => 'says' in step && !taken.has(step.says));
    if (!news) continue;
    const state = ours(begin().open());
    const id = await registered(state);
    const story = aStory(house, id, state);
    for (const step of steps) if ((await story.takes(step, hostile)) && 'says' in step) taken.add(step.says);
    told.push(id);
  }
}, 120_000);
afterAll(() => house?.stop());

/** What no other story says. */
const MORE: typeof allStories = [
  [
    on(),
    [
      says('2026-10-21T09:30', 'suspend'),
      says('2026-10-21T10:00', 'open-at-stage-3'),
      says('2026-10-21T11:00', 'say-own-words'),
      says('2026-10-21T11:10', 'allocate-support'),
      says('2026-10-21T11:20', 'end-support'),
      says('2026-10-21T12:00', 'mark-contact'),
      says('2026-10-21T12:10', 'correct-address', { kind: 'post' }),
      says('2026-10-21T12:20', 'check-address'),
      says('2026-10-21T13:00', 'record-need', { on: '2026-10-21', tier: 'intensive' }),
    ],
  ],
  [
    onStage1,
    [
      ...['2026-09-21', '2026-09-28', '2026-10-05'].map((day) =>
        says(`${day}T11:00`, 'record-review', { on: day }),
      ),
      says('2026-10-05T14:00', 'move-to-stage-2'),
    ],
  ],
];

const ours = (state: PupilCase): PupilCase => ({
  ...state,
  partnership: PARTNERSHIP,
  school: { ...state.school, id: SCHOOL },
});

/** The pupil and the family, with names as hostile as everything else. */
async function registered(state: PupilCase): Promise<string> {
  const { db, pool } = house.house;
  const id = await seedPupil(db, SCHOOL, state);
  await pool.query('update pupils set first_name = $2, last_name = $2 where id = $1', [id, HOSTILE]);
  const parent = { id: randomUUID(), name: HOSTILE, relation: HOSTILE, email: 'sam@home.test' };
  await addContact(db, id, { ...parent, parentalResponsibility: true });
  const link = { secret: `link-of-${id}`, pupilId: id, contactId: parent.id };
  await insertFamilyLink(db, { ...link, madeAt: new Date().toISOString() });
  return id;
}

const hostile = (asked: PupilCommand): PupilCommand => {
  // A line of an address is no longer than the window of an envelope.
  if (asked.type === 'correct-address') return { ...asked, value: HOSTILE.replace('<img', '\n<img') };
  // Nobody looks at what they have entered themselves.
  if (asked.type === 'check-address')
    return { ...asked, reason: HOSTILE, actor: { ...asked.actor, person: 'somebody else' } };
  if (asked.type === 'move-school') return { ...asked, school: { ...asked.school, id: OTHER_SCHOOL } };
  const { type, id, actor, ...held } = asked;
  return (isCaseCommand(type) ? { ...spoilt(type, held), type, id, actor } : asked) as PupilCommand;
};

/** Every page that a first page leads to, within what is about one pupil. */
async function pagesFrom(agent: Agent, first: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const next = [first];
  for (let url = next.pop(); url !== undefined; url = next.pop()) {
    if (found.has(url)) continue;
    const { text, type, status } = await agent.get(url);
    found.set(url, type === 'text/html' && status < 500 ? text : `${status}`);
    const links = [...text.matchAll(/href="(\/[^"#?]+)[^"]*"/g)].flatMap(([, path]) => path ?? []);
    next.push(...links.filter((path) => path.startsWith(`${first}/`) && !/\.(pdf|json)$/.test(path)));
  }
  return found;
}

const wrongIn = (pages: Map<string, string>): string[] =>
  [...pages].flatMap(([url, text]) => runsIn(text).map((part) => `${url}: ${part}`));
const shown = (pages: Map<string, string>): number =>
  [...pages.values()].filter((text) => text.includes('&lt;script&gt;alert(1)')).length;

describe('a hostile text in every field that anybody may write as they like (XSS)', () => {
  it('was in every such field of every command', () => {
    const fields = CASE_COMMANDS.filter((name) => freeTexts(name).length > 0);
    expect(fields.length).toBeGreaterThanOrEqual(50);
    expect(fields.filter((name) => !taken.has(name))).toEqual([]);
  });

  it.each([
    ['headteacher', '', 5],
    ['administrator', '/history', 1],
  ])(
    'is only ever shown, to the %s: pages and letters',
    async (who, within, least) => {
      const reasons = Object.fromEntries(told.map((id) => [id, WHY]));
      const agent = await sessionFor(house, personOf(who), { reasons });
      const seen = new Map<string, string>();
      for (const id of told)
        for (const [url, text] of await pagesFrom(agent, `/pupils/${id}${within}`)) seen.set(url, text);
      for (const list of [
        '/today',
        '/pupils',
        '/undelivered',
        '/panels',
        '/partnership',
        '/partnership/members',
        '/partnership/localities',
        '/partnership/review-group',
      ])
        seen.set(list, (await agent.get(list)).text);
      expect([...seen].filter(([, text]) => /^5\d\d$/.test(text)).map(([url]) => url)).toEqual([]);
      expect(shown(seen)).toBeGreaterThan(told.length * least);
      expect(wrongIn(seen)).toEqual([]);
    },
    120_000,
  );

  it('is only ever shown, to the officer who reads what somebody without an account reports', async () => {
    const officer = await sessionFor(house, personOf('inclusion-officer'));
    const seen = await pagesFrom(officer, `/concerns/${concern}`);
    expect(seen.size).toBe(3);
    expect(shown(seen)).toBe(3);
    for (const list of ['/concerns', '/today']) seen.set(list, (await officer.get(list)).text);
    expect(wrongIn(seen)).toEqual([]);
  });

  it('is only ever shown, to the family', async () => {
    const seen = new Map<string, string>();
    for (const id of told) {
      const parent = await familySessionFor(house, hashOfLink(`link-of-${id}`));
      for (const [url, text] of await pagesFrom(parent, '/family')) seen.set(`${id} ${url}`, text);
    }
    expect([...seen].filter(([, text]) => /^5\d\d$/.test(text)).map(([url]) => url)).toEqual([]);
    expect(shown(seen)).toBeGreaterThan(told.length * 2);
    expect(wrongIn(seen)).toEqual([]);
  }, 120_000);
});
