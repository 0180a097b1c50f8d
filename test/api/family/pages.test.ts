import request from 'supertest';
import { insertNotices } from '../../../database/notices';
import { markSent } from '../../../database/deliveries';
import { appendEvents } from '../../../database/events';
import { instantOf } from '../../../rules/calendar/london-time';
import { FAMILY_LINK } from '../../../rules/notices/actions';
import type { PupilCase } from '../../../rules/pupil/state';
import { aNotice, anEvent } from '../../database/a-record';
import type { Agent } from '../../support/api';
import { command } from '../../support/commands';
import { aPupil, onStage1, onStage3, referred } from '../../support/given';
import { pageSentences, plainText } from '../../support/page-words';
import { readPdf } from '../../support/pdf';
import { grade, wordsIn } from '../../support/reading-age';
import { familyHouse, NOW, suspended, theSchool, type FamilyHouse } from './a-family';

let house: FamilyHouse;
beforeAll(async () => {
  house = await familyHouse();
});
afterAll(() => house?.stop());
afterEach(() => {
  house.clock.now = instantOf(NOW);
});

/** What happens in a case, in the rules alone. */
function told(...does: [now: string, asked: ReturnType<typeof command>][]): PupilCase {
  const pupil = aPupil();
  for (const [now, asked] of does) pupil.does(now, asked);
  return { ...pupil.open(), school: theSchool };
}

const open = async (state: PupilCase, now = NOW): Promise<Agent> => {
  house.clock.now = instantOf(now);
  return house.comeIn((await house.family(state)).alex);
};
const textOf = async (agent: Agent, path: string): Promise<string> =>
  plainText(/<main[\s\S]*<\/main>/.exec((await agent.get(path).expect(200)).text)?.[0] ?? '');

const suspend = ['2026-10-21T09:30', command('suspend')] as const;

describe('what happens next (L4)', () => {
  it('says the day first, then who must do what, and links to the count', async () => {
    const agent = await open(suspended());
    const { text } = await agent.get('/family').expect(200);
    const words = plainText(text);
    expect(words).toContain('Thursday 5 November 2026');
    expect(words).toMatch(/must arrange full-time lessons from day six\./);
    const href = /href="(\/family\/why\/sixth-day-provision[^"]*)"/.exec(text)?.[1] ?? '';
    const why = await textOf(agent, href);
    expect(why).toContain('Why Thursday 5 November 2026?');
    expect(why).toContain('Last day');
    expect(why).toContain('Half-term');
  });

  it('once lessons are attended: that they go on, since when and where, also straight after another (law 17)', async () => {
    const arranged = command('arrange-provision', { startsAt: '2026-11-05T09:00' });
    const attended = command('confirm-attendance', { on: '2026-11-05' });
    const again = { decision: 'd2', decidedAt: '2026-11-06T09:15', sessions: 4 };
    const state = told(
      [...suspend],
      ['2026-10-22T09:00', arranged],
      ['2026-11-05T16:00', attended],
      ['2026-11-06T10:00', command('suspend', again)],
    );
    const read = async (now: string) => textOf(await open(state, now), '/family');
    const words = await read('2026-11-09T10:00');
    expect(words).toContain(
      'Lessons now Rowan has had full-time lessons since Thursday 5 November 2026. They go on while Rowan is out of school.',
    );
    expect(words).toContain('They are at Example Centre.');
    expect(words).toContain('Ask for the centre manager.');
    expect(words).not.toContain('must arrange full-time lessons');
    expect(await read('2026-11-11T10:00')).not.toContain('Lessons now');
  });

  it('once lessons are settled: where, when and whom to ask for', async () => {
    const state = told([...suspend], ['2026-10-22T09:00', command('arrange-provision')]);
    const words = await textOf(await open(state, '2026-10-22T09:00'), '/family');
    expect(words).toContain('Rowan starts full-time lessons at Example Centre, at 9:00am.');
    expect(words).toContain('Ask for the centre manager.');
    expect(words).not.toContain('must arrange full-time lessons');
  });

  it('the day back, which waits for no meeting (law 41)', async () => {
    const words = await textOf(await open(suspended()), '/family');
    expect(words).toContain('Rowan comes back to school.');
    expect(words).toContain('Rowan can come back even if you cannot come.');
  });

  it('what the law asks of the family itself: days to be kept out of public places, those gone by left out (law 4)', async () => {
    const words = await textOf(await open(suspended(), '2026-11-03T08:00'), '/family');
    const [, asked = ''] = /What we ask of you (.*) What you can do/.exec(words) ?? [];
    expect(asked.trim()).toBe(
      'Please keep Rowan out of public places in school hours on these days: Tuesday 3 November 2026 Wednesday 4 November 2026',
    );
    expect(await textOf(await open(suspended(), '2026-11-05T08:00'), '/family')).not.toContain(
      'What we ask of you',
    );
  });

  it('the governors’ meeting: when, where, and that the family can come', async () => {
    const state = told([...suspend], ['2026-10-22T09:00', command('arrange-governors-meeting')]);
    const words = await textOf(await open(state, '2026-10-22T09:00'), '/family');
    expect(words).toContain('The governors of Example School meet at 4:00pm. They meet here: Room 2.');
  });

  it('says openly what is late, and never of a family that it is', async () => {
    const pupil = aPupil();
    pupil.does(...suspend);
    pupil.waits('2026-11-12T10:00');
    const state = { ...pupil.open(), school: theSchool };
    const words = await textOf(await open(state, '2026-11-12T10:00'), '/family');
    expect(words).toContain('This is late');
    expect(words).not.toContain('Nothing is happening');
    expect(words).toContain('Nobody has told us that it has.');
    expect(words).toMatch(/We have told [^.]*South Gloucestershire Council/);
  });

  it('with nothing to come says so, and whom to talk to', async () => {
    const words = await textOf(await open(told()), '/family');
    expect(words).toContain('Nothing is happening now. We will write to you.');
    expect(words).toContain('People who can help, free');
  });

  it('a day that cannot be worked out is said to be unknown, never guessed (D3)', async () => {
    const state = suspended();
    const owed = state.owed.map((o) => ({
      ...o,
      due: null,
      basis: [],
      missing: { school: theSchool.id, year: '2026/27' },
    }));
    const words = await textOf(await open({ ...state, owed }), '/family');
    expect(words).toContain('We cannot say the day yet');
  });

  it('shows the answer to a concern to nobody but who raised it', async () => {
    const raised = told([...suspend], ['2026-10-22T09:00', command('raise-concern')]);
    const { alex, sam, pupil } = await house.family(raised);
    await house.house.db.transaction().execute((tx) =>
      appendEvents(tx, {
        caseId: pupil,
        caseKind: 'pupil',
        events: [
          anEvent(1, {
            actor: { person: alex.contact.id, office: 'family' },
            event: { type: 'concern-raised', concern: 'c1' } as { type: string },
          }),
        ],
      }),
    );
    expect(await textOf(await house.comeIn(alex), '/family')).toContain('must answer your concern');
    expect(await textOf(await house.comeIn(sam), '/family')).not.toContain('concern');
  });
});

describe('the letters of a family', () => {
  it('are those written to this parent, as they were sent, without the secret of the link', async () => {
    const { pupil, alex, sam } = await house.family();
    const stranger = await house.family();
    const letter = (id: string, to: typeof alex, more = {}) =>
      aNotice({
        id,
        caseId: pupil,
        messageId: `<${id}@x>`,
        recipientName: to.contact.name,
        recipientEmail: to.contact.email,
        recipientContact: to.contact.id,
        html: `<p>See ${FAMILY_LINK}</p>`,
        ...more,
      });
    await house.house.db.transaction().execute(async (tx) => {
      await appendEvents(tx, { caseId: pupil, caseKind: 'pupil', events: [anEvent(1)] });
      const held = { lacks: [], about: {} };
      await insertNotices(tx, [
        letter('to-alex', alex),
        letter('to-sam', sam),
        letter('held', alex, { position: 1, held }),
      ]);
    });
    await markSent(house.house.db, 'to-alex', { at: new Date().toISOString(), detail: '250 ok' });
    const agent = await house.comeIn(alex);
    expect(await textOf(agent, '/family/letters')).toContain('How the week went');
    expect(await textOf(agent, '/family/letters/to-alex')).toContain('We sent it by email.');
    const body = await agent.get('/family/letters/to-alex/body').expect(200);
    expect([body.text, body.headers['content-security-policy']]).toEqual([
      `<p>See ${FAMILY_LINK}</p>`,
      expect.stringContaining('sandbox'),
    ]);
    const printed = await agent.get('/family/letters/to-alex/letter.pdf').expect(200);
    expect(printed.headers['content-disposition']).toMatch(/-letter-\d{4}-\d\d-\d\d\.pdf$/);
    expect(readPdf(printed.body as Buffer).elements.map(({ text }) => text)).toContain('Alex Example');
    for (const id of ['to-sam', 'held', 'nothing'])
      for (const path of [id, `${id}/body`, `${id}/letter.pdf`])
        await agent.get(`/family/letters/${path}`).expect(404);
    const elsewhere = await house.comeIn(stranger.alex);
    await elsewhere.get('/family/letters/to-alex').expect(404);
    await elsewhere.get('/family/letters/to-alex/body').expect(404);
  });
});

const asFamily = (state: PupilCase): PupilCase => ({ ...state, school: theSchool });

/** Cases as their stories leave them, and the day on which they are looked at. */
const STATES: [name: string, state: () => PupilCase, now: string][] = [
  ['nothing owed', () => told(), NOW],
  ['suspended', suspended, NOW],
  ['late', suspended, '2026-11-12T10:00'],
  ['permanently excluded', () => told(['2026-10-21T09:30', command('exclude-permanently')]), NOW],
  ['on Stage 1', () => asFamily(onStage1().open()), '2026-09-15T10:00'],
  ['on Stage 3', () => asFamily(onStage3().open()), '2026-11-04T10:00'],
  ['referred', () => asFamily(referred().open()), '2026-11-10T10:00'],
];

describe('the words of a family’s pages', () => {
  it.each(STATES)('%s: are read at 9 to 11, in sentences under 20 words', async (_name, state, now) => {
    const agent = await open(state(), now);
    const first = (await agent.get('/family').expect(200)).text;
    const links = [...first.matchAll(/href="(\/family[^"#]*)"/g)].map((match) => match[1] ?? '');
    for (const path of new Set(links)) {
      const said = pageSentences((await agent.get(path).expect(200)).text);
      expect([path, said.filter((s) => wordsIn(s).length >= 20)]).toEqual([path, []]);
      expect([path, said.length > 0 && grade(said) < 6]).toEqual([path, true]);
    }
  });

  it.each(['/f/anything', '/family'])('%s, before coming in', async (path) => {
    const said = pageSentences((await request(house.app).get(path)).text);
    expect(said.filter((s) => wordsIn(s).length >= 20)).toEqual([]);
    expect(grade(said)).toBeLessThan(6);
  });

  it('carry no name in the tab or the address', async () => {
    const agent = await open(suspended());
    const { text } = await agent.get('/family');
    expect(/<title>([^<]*)/.exec(text)?.[1]).toBe('What happens next - Sixth Day');
    expect(text).not.toMatch(/href="[^"]*Rowan/);
    expect(text).not.toContain('Specimen');
  });
});
