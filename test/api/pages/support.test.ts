import { randomUUID } from 'node:crypto';
import type { SupportPriority } from '../../../rules/pupil/support';
import type { PupilCase } from '../../../rules/pupil/state';
import { instantOf } from '../../../rules/calendar/london-time';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { aPupilCase, aSuspension, onStage } from '../../support/cases';
import { says } from '../../support/golden-stories/steps';
import { wordsOf } from '../../support/page-words';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { aStory } from '../attack/a-story';
import { review } from './board-pupils';
import { record } from '../seed-board';
import { OTHER_SCHOOL, PARTNERSHIP, personOf, SCHOOL, seed } from '../seed';

const WORKER = personOf('behaviour-support-worker');

let house: TestApp;
let worker: Agent;
let lead: Agent;
beforeAll(async () => {
  house = await testApp({ now: () => instantOf('2026-09-21T10:00') });
  await seed(house.house.db);
  worker = await sessionFor(house, WORKER);
  lead = await sessionFor(house, personOf('lead'));
});
afterAll(() => house?.stop());

/** A pupil on the programme, allocated where a priority is given. */
async function pupil(
  name: string,
  due: string,
  priority: SupportPriority | null,
  more: Partial<PupilCase> & { at?: string } = {},
): Promise<{ id: string; story: ReturnType<typeof aStory> }> {
  const { at: school = SCHOOL, ...rest } = more;
  const facts = { id: school, kind: 'academy', authority: '803' } as const;
  const state = aPupilCase({
    partnership: PARTNERSHIP,
    school: facts,
    programme: onStage('stage-1', { lead: personOf('lead') }),
    owed: [review(due)],
    ...(priority && { support: { worker: WORKER, priority, since: '2026-09-14' } }),
    ...rest,
  });
  const id = await record(house.house.db, { name, school, state, clock: '2026-09-21T08:00:00Z' });
  return { id, story: aStory(house, id, state) };
}

const allocated = says('2026-09-21T09:00', 'allocate-support', { worker: WORKER });
const ended = says('2026-09-21T09:30', 'end-support');

const named = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*>.*?<a class="govuk-link" href="\/pupils\/[^"/]+">([^<]+)</g)].map(
    ([, name]) => name ?? '',
  );

describe('a behaviour support worker (B13)', () => {
  it('has a day of their own: their pupils alone, by priority and then by what is due first', async () => {
    await pupil('Ada Standard', '2026-09-22', 'standard');
    await pupil('Ben Later', '2026-09-28', 'urgent', { at: OTHER_SCHOOL });
    await pupil('Cy Sooner', '2026-09-24', 'urgent');
    await pupil('Dot Nobody', '2026-09-21', null);
    const { text } = await worker.get('/today').expect(200);
    const own = text.slice(text.indexOf('Your pupils (3)'), text.indexOf('What others owe for your pupils'));
    expect(named(own)).toEqual(['Cy Sooner', 'Ben Later', 'Ada Standard']);
    expect(wordsOf(own)).toMatch(/Cy Sooner .*Urgent .*Ada Standard .*Standard/);
    expect(text).not.toContain('Dot Nobody');
    const called = await worker.get('/api/v1/today').expect(200);
    expect(bodyOf<{ mine: unknown[]; others: unknown[] }>(called)).toMatchObject({ mine: [] });
    expect(bodyOf<{ others: unknown[] }>(called).others).toHaveLength(3);
  });

  it('sees them on the board, counted without anybody else’s, and a menu of what they can open', async () => {
    const { text } = await worker.get('/board').expect(200);
    expect(text).toContain('Pupils (3)');
    expect(text).not.toContain('Dot Nobody');
    expect(text).toMatch(/<strong>0<\/strong> late/);
    const menu = text.slice(text.indexOf('aria-label="Menu"'), text.indexOf('<main'));
    for (const [, href = ''] of menu.matchAll(/href="(\/[a-z]+)"/g)) await worker.get(href).expect(200);
    expect(menu).not.toMatch(/href="\/(pupils|panels|calendars|monitoring)"/);
  });

  it('opens exactly these: the programme, its targets and why each day, and no link to what is not theirs', async () => {
    const { id } = await pupil('Eve Suspended', '2026-09-23', 'high', {
      exclusions: { decisions: [aSuspension()] },
    });
    const { text } = await worker.get(`/pupils/${id}`).expect(200);
    expect(wordsOf(text)).toContain('Behaviour support: you, high.');
    expect(text).toContain('Be in class on time');
    const links = [...text.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(links).toContain(`/pupils/${id}/timeline`);
    for (const href of new Set(links.filter((one) => !one.startsWith('/assets/'))))
      expect([href, (await worker.get(href)).status]).toEqual([href, href === '/' ? 303 : 200]);
    expect(wordsOf(text)).toContain('Signal an escalation');
    expect(wordsOf(text)).not.toContain('Set targets');
  });

  it('is told of the family that something was recorded, and never an address', async () => {
    const { id, story } = await pupil('Fay Address', '2026-09-23', 'high');
    await story.takes(says('2026-09-21T09:10', 'correct-address', { value: 'secret@home.test' }));
    const { text } = await worker.get(`/pupils/${id}/timeline`).expect(200);
    expect(text).toContain('New address given');
    expect(text).not.toContain('It waits for a second look');
    const events = await worker.get(`/api/v1/pupils/${id}/events`).expect(200);
    expect(JSON.stringify(events.body)).toContain('address-corrected');
    expect(JSON.stringify(events.body)).not.toContain('secret@home.test');
    expect(JSON.stringify((await lead.get(`/api/v1/pupils/${id}/events`)).body)).toContain(
      'secret@home.test',
    );
    expect(bodyOf<{ contacts: unknown[] }>(await worker.get(`/api/v1/pupils/${id}`)).contacts).toEqual([]);
  });

  it('finds nobody who is not allocated, and nobody any more once it has ended; each read is in the log', async () => {
    const { id, story } = await pupil('Gil Ending', '2026-09-23', null);
    const answers = async () => [
      (await worker.get(`/pupils/${id}`)).status,
      (await worker.get(`/api/v1/pupils/${id}`)).status,
    ];
    expect(await answers()).toEqual([404, 404]);
    await story.takes(allocated);
    expect(await answers()).toEqual([200, 200]);
    await story.takes(ended);
    expect(await answers()).toEqual([404, 404]);
    expect((await worker.get('/today')).text).not.toContain('Gil Ending');
    const log = await house.house.db
      .selectFrom('accessLog')
      .select(['person', 'office', 'what', 'reason'])
      .where('subject', '=', id)
      .where('deed', '=', 'read')
      .execute();
    const office = 'behaviour-support-worker';
    const reason = 'Behaviour support worker of this pupil';
    expect(log).toEqual(Array(2).fill({ person: WORKER, office, what: 'read-pupil', reason }));
  });

  it('is named where the timeline says that support was allocated, and that it ended', async () => {
    const { id, story } = await pupil('Jo Named', '2026-09-23', null);
    await story.takes(allocated);
    await story.takes(ended);
    const { text } = await lead.get(`/pupils/${id}/timeline`).expect(200);
    expect(wordsOf(text).match(/Behaviour support worker: behaviour-support-worker\./g)).toHaveLength(2);
  });

  it('is chosen from those in office, by the lead, on a form that says so', async () => {
    const { id } = await pupil('Hal Form', '2026-09-23', null);
    const form = (await lead.get(`/pupils/${id}/support`).expect(200)).text;
    expect(form).toContain(`value="${WORKER}"`);
    const send = (chosen: string) =>
      lead.post(`/pupils/${id}/support`).type('form').send({
        _csrf: FORM_TOKEN,
        worker: chosen,
        priority: 'high',
        reason: 'Agreed.',
        commandId: randomUUID(),
      });
    const { text } = await send(personOf('lead')).expect(422);
    expect(text).toContain('is not a behaviour support worker of the partnership today');
  });

  it('is not spoken of where a partnership has none', async () => {
    const { id } = await pupil('Ivy Without', '2026-09-23', null);
    expect((await lead.get(`/pupils/${id}`)).text).toContain('Allocate behaviour support');
    const offices = house.house.db.updateTable('offices').where('personId', '=', WORKER);
    await offices.set({ heldTo: '2026-09-20' }).execute();
    expect((await lead.get(`/pupils/${id}`)).text).not.toContain('ehaviour support');
    await offices.set({ heldTo: null }).execute();
  });

  it('has the first hundred of a long list before them, and is told how many more there are and where', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => pupil(`Pat Many${n}`, '2026-10-01', 'standard')));
    const { text } = await worker.get('/today').expect(200);
    const [, all = ''] = /Pupils \((\d+)\)/.exec((await worker.get('/board')).text) ?? [];
    const words = wordsOf(text);
    expect(words).toContain(`Your pupils (the first 100 of ${all})`);
    expect(words).toContain(`${Number(all) - 100} more pupils are allocated to you.`);
    expect(text).toContain('<a class="govuk-link" href="/board">All your pupils, on the board</a>');
  });
});
