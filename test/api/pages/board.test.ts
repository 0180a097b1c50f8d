import { fillBoard, writeBoard } from '../../../activities/record/board-view';
import { seal } from '../../../api/security/sealed';
import { instantOf } from '../../../rules/calendar/london-time';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { aPupilCase, onStage } from '../../support/cases';
import { sessionFor } from '../../support/session';
import { logsFilesIn } from './board-log';
import { review, UPN, pupils } from './board-pupils';
import { ticksOnBoardIn } from './board-ticked';
import { record } from '../seed-board';
import { OTHER_SCHOOL, personOf, SCHOOL, seed } from '../seed';

let house: TestApp;
let officer: Agent;
let lead: Agent;
const ids: Record<string, string> = {};

beforeAll(async () => {
  house = await testApp({ now: () => instantOf('2026-11-02T10:00') });
  await seed(house.house.db);
  for (const pupil of pupils) ids[pupil.name] = await record(house.house.db, pupil);
  officer = await sessionFor(house, personOf('inclusion-officer'));
  lead = await sessionFor(house, personOf('lead'));
});
afterAll(() => house?.stop());

const textOf = async (agent: Agent, query = '') => (await agent.get(`/board${query}`).expect(200)).text;

/** The names of the list, in its order. */
const named = (html: string): string[] =>
  [...html.matchAll(/class="govuk-link sd-screen" href="\/pupils\/[^"]+">([^<]+)</g)].map(
    ([, name]) => name ?? '',
  );
/** A query with what it searches for sealed, as the form makes it. */
const sealed = (query: string): string =>
  query.replace(
    /search=([^&]*)/,
    (_whole, words: string) => `search=${seal(house.house, words.replaceAll('+', ' '))}`,
  );
const listed = async (query: string, agent = officer) => named(await textOf(agent, sealed(query)));

/** The numbers at the head, each with its words and its list. */
const figures = (html: string) =>
  [...html.matchAll(/<a class="govuk-link" href="([^"]+)"><strong>(\d+)<\/strong> ([^<]+)</g)].map(
    ([, href = '', count, words]) => ({ href: href.replaceAll('&amp;', '&'), count: Number(count), words }),
  );

describe('the board', () => {
  it('lists every open case of the partnership, late first under its own heading, those who owe nothing last', async () => {
    const html = await textOf(officer);
    expect(named(html)).toEqual([
      'Ada Late',
      'Ben Today',
      ...[ids['Cy Suspended'] ?? '', ids['Dot Placed'] ?? '']
        .sort()
        .map((id) => (id === ids['Dot Placed'] ? 'Dot Placed' : 'Cy Suspended')),
      '=Fay Formula',
      'Eve Nothing',
    ]);
    expect(html).toMatch(
      /<caption[^>]*>Late<\/caption>[\s\S]*Ada Late[\s\S]*<caption[^>]*>Not late<\/caption>[\s\S]*Ben Today/,
    );
    expect(html).toContain('Pupils (6)');
    expect(html).toContain('Suspended until Friday 6 November 2026');
  });

  it('shows a lead the own school alone, and nobody a case that is closed or another partnership’s', async () => {
    expect(await listed('', lead)).toEqual(['Ada Late', 'Ben Today', 'Cy Suspended']);
    expect(await listed(`?school=${OTHER_SCHOOL}`, lead)).toEqual([]);
    expect(await listed('?search=gil')).toEqual([]);
    expect(await listed('?search=hal')).toEqual([]);
  });

  it('counts what is late, due today and close to day six, and every number leads to a list as long', async () => {
    const found = figures(await textOf(officer));
    expect(found.map(({ count, words }) => `${count} ${words}`)).toEqual([
      '1 late',
      '1 due today',
      '2 reach day six in the next 5 school days',
      '1 of them with a place',
      '1 of them without',
    ]);
    for (const { href, count } of found) expect(await listed(href.replace('/board', ''))).toHaveLength(count);
  });

  it('counts where pupils are, school by school, and every number leads to a list as long', async () => {
    const html = await textOf(officer);
    const table = html.slice(html.indexOf('Where pupils are'), html.indexOf('id="pupils"'));
    const cells = [...table.matchAll(/href="\/board\?([^"]+)">(\d+)</g)];
    expect(cells.map(([, , count]) => Number(count)).reduce((a, b) => a + b, 0)).toBe(12);
    for (const [, query = '', count] of cells)
      expect(await listed(`?${query.replaceAll('&amp;', '&')}`)).toHaveLength(Number(count));
    expect(await listed('?where=suspended')).toHaveLength(2);
    expect(await listed('?where=school&stage=stage-2')).toEqual(['Ben Today']);
  });

  it.each([
    ['stage=none', ['Dot Placed', 'Eve Nothing']],
    ['duty=weekly-review', ['Ada Late', 'Ben Today', 'Cy Suspended', '=Fay Formula']],
    ['duty=weekly-review&status=late', ['Ada Late']],
    ['status=week&sort=name', ['Dot Placed', 'Cy Suspended', 'Ben Today']],
    ['owed=governing-body&sort=name', ['Dot Placed', 'Cy Suspended']],
    ['group=looked-after', ['Dot Placed']],
    ['year=10', ['Dot Placed']],
    ['need=intensive', ['Dot Placed']],
    ['help=open&need=intensive', ['Dot Placed']],
    ['help=closed', []],
    ['need=unknown&help=unknown', ['Ada Late', 'Ben Today', 'Cy Suspended', '=Fay Formula', 'Eve Nothing']],
    [`search=${UPN}`, ['Cy Suspended']],
    ['search=cy+susp', ['Cy Suspended']],
    ['sort=stage&duty=weekly-review', ['=Fay Formula', 'Ben Today', 'Cy Suspended', 'Ada Late']],
    ['sort=school', ['Ada Late', 'Ben Today', 'Cy Suspended', 'Dot Placed', '=Fay Formula', 'Eve Nothing']],
    [
      'sort=name',
      ['Cy Suspended', '=Fay Formula', 'Ada Late', 'Eve Nothing', 'Dot Placed', 'Ben Today'].sort((a, b) =>
        (a.split(' ')[1] ?? '') < (b.split(' ')[1] ?? '') ? -1 : 1,
      ),
    ],
    ['stage=nothing&sort=nothing&year=99&after=nonsense&group=toString', 6],
  ])('is filtered and ordered by %s', async (query, names) => {
    const found = await listed(`?${query}`);
    if (typeof names === 'number') expect(found).toHaveLength(names);
    else expect(found).toEqual(names);
  });

  it('is narrowed to the schools of a locality (A5), within what somebody sees, and to one of them', async () => {
    const family = (id: string, schools: string[]) => ({ id, name: id, schools });
    const localities = [
      { id: 'n', name: 'North', centre: '', families: [family('f1', [OTHER_SCHOOL])] },
      { id: 's', name: 'South', centre: '', families: [family('f2', [SCHOOL])] },
      { id: 'w', name: 'West', centre: '', families: [] },
    ];
    const { db } = house.house;
    await db
      .updateTable('partnerships')
      .set({ localities: JSON.stringify(localities) })
      .execute();
    expect(await listed('?locality=n&sort=name')).toEqual(['=Fay Formula', 'Eve Nothing', 'Dot Placed']);
    expect(await listed(`?locality=n&school=${SCHOOL}`)).toEqual([]);
    expect(await listed(`?locality=s&school=${SCHOOL}&status=late`)).toEqual(['Ada Late']);
    expect(await listed('?locality=w')).toEqual([]);
    expect(await listed('?locality=n', lead)).toEqual([]);
    expect(await listed('?locality=s', lead)).toEqual(['Ada Late', 'Ben Today', 'Cy Suspended']);
    const choices = (html: string) => /<select[^>]*name="locality"[^]*?<\/select>/.exec(html)?.[0] ?? '';
    expect(choices(await textOf(officer))).toMatch(/All[^]*North[^]*South/);
    expect(choices(await textOf(lead))).not.toContain('North');
    await db.updateTable('partnerships').set({ localities: '[]' }).execute();
    expect(choices(await textOf(officer))).toBe('');
  });

  it('shows of a duty that is looked for its own day, each pupil once', async () => {
    const html = await textOf(officer, sealed('?duty=weekly-review&search=cy'));
    expect(named(html)).toEqual(['Cy Suspended']);
    expect(html).toContain('Monday 30 November 2026');
  });

  it('shows a lead what they owe themselves', async () => {
    expect(await listed('?owed=me', lead)).toEqual(['Ada Late']);
  });

  it('names the filters that are chosen, each a link that removes it; where nothing fits, those to remove', async () => {
    const html = await textOf(officer, '?stage=stage-1&where=provision');
    expect(html).toContain('No pupil fits all of these filters');
    const [, empty = ''] = html.split('No pupil fits');
    expect(empty).toContain('href="/board?where=provision">Stage: Stage 1');
    expect(empty).toContain('href="/board?stage=stage-1">Where now: Provision');
  });

  it('looks at a case by its own clock where that runs ahead, as in a rehearsal', async () => {
    const id = await record(house.house.db, {
      name: 'Ida Ahead',
      clock: '2026-12-10T09:00:00Z',
      state: { programme: onStage('stage-1'), owed: [review('2026-12-09'), review('2026-12-10')] },
    });
    expect(await listed('?status=late')).toEqual(['Ada Late', 'Ida Ahead']);
    expect(await listed('?status=today')).toEqual(['Ben Today', 'Ida Ahead']);
    const [late, today] = figures(await textOf(officer));
    expect([late?.count, today?.count]).toEqual([2, 2]);
    await house.house.db.transaction().execute(async (tx) => {
      await tx.updateTable('cases').set({ closed: true }).where('caseId', '=', id).execute();
      await writeBoard(tx, {
        caseId: id,
        clock: '2026-12-10T09:00:00Z',
        state: aPupilCase({ status: 'closed' }),
      });
    });
    expect(await listed('?status=late')).toEqual(['Ada Late']);
  });

  it('is given as a file, with what is filtered, and nothing in it is worked out as a formula', async () => {
    const { text, headers } = await officer.get('/board/board.csv?sort=name&where=school').expect(200);
    expect(headers['content-disposition']).toContain('board.csv');
    const [head, ...rows] = text.trim().split('\r\n');
    expect(head).toContain('Case,Last name,First name,Year,School,Stage,Where now,Due,What,Owed by,Status');
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.includes('Formula'))).toContain("'=Fay");
    expect(rows.find((row) => row.includes('Ada'))).toContain('2026-10-23,Weekly review,');
  });

  it('has the cases that were recorded before there was a board, once a worker has started', async () => {
    const before = await textOf(officer);
    await house.house.db.deleteFrom('board').execute();
    expect(await listed('')).toEqual([]);
    await fillBoard(house.house.db);
    const numbersOf = (html: string) => figures(html).map(({ count }) => count);
    const after = await textOf(officer);
    expect(named(after)).toEqual(named(before));
    expect(numbersOf(after)).toEqual(numbersOf(before));
  });

  it('turns its pages without loss or repetition, in every order', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `Pat ${String.fromCharCode(97 + (n % 26))}${n}`);
    for (const [n, name] of names.entries()) {
      const owed = n % 3 === 0 ? [] : [review(`2027-01-${String(10 + (n % 9))}`)];
      await record(house.house.db, {
        name,
        state: { programme: onStage(n % 2 ? 'stage-1' : 'stage-3'), owed },
      });
    }
    for (const query of [
      '?search=pat',
      '?search=pat&sort=name',
      '?search=pat&sort=stage',
      '?search=pat&sort=school',
    ]) {
      const seen: string[] = [];
      for (let next: string | undefined = sealed(query); next !== undefined;) {
        const html = await textOf(officer, next);
        seen.push(...named(html));
        next = /rel="next" href="\/board([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      }
      expect([...seen].sort()).toEqual([...names].sort());
    }
    expect(await textOf(officer, sealed('?search=pat'))).toContain('Pupils (60)');
  });
});

ticksOnBoardIn(() => ({ house, ids }));
logsFilesIn(() => ({ house, ids }));
