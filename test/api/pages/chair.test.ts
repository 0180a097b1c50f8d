import { upsertCase } from '../../../database/cases';
import type { Obligation } from '../../../rules/case/obligation';
import { instantOf } from '../../../rules/calendar/london-time';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { anObligation, aPupilCase, onStage } from '../../support/cases';
import { founded } from '../../support/founded';
import { says, until } from '../../support/golden-stories/steps';
import { linksIn, wordsOf } from '../../support/page-words';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { aStory } from '../attack/a-story';
import { record } from '../seed-board';
import { PARTNERSHIP, personOf, SCHOOL, seed } from '../seed';

let house: TestApp;
let chair: Agent;
const ids: Record<string, string> = {};

/** An escalation that nobody has answered, with the end of its ladder climbed or not. */
const escalation = (climbedAt?: string): Obligation =>
  anObligation({
    id: 'answer-escalation:e1',
    duty: 'answer-escalation',
    due: '2026-09-16',
    ladder: [
      {
        id: 'late-3',
        at: '2026-09-21T09:00',
        tell: ['authority', 'chair'],
        notice: 'duty-late',
        ...(climbedAt !== undefined && { climbedAt }),
      },
    ],
  });

beforeAll(async () => {
  house = await testApp({ now: () => instantOf('2026-09-21T10:00') });
  await seed(house.house.db);
  const programme = onStage('stage-1', { lead: personOf('lead') });
  for (const [name, owed] of [
    ['Ada Climbed', [escalation('2026-09-21T09:00')]],
    ['Ben Waiting', [escalation()]],
    [
      'Cy Answered',
      [{ ...escalation('2026-09-21T09:00'), status: 'done-late' as const, closedOn: '2026-09-21' }],
    ],
  ] as const) {
    ids[name] = await record(house.house.db, { name, state: { programme, owed: [...owed] } });
  }
  const partnership = founded('2026-09-01T09:00');
  await upsertCase(house.house.db, {
    caseId: PARTNERSHIP,
    caseKind: 'partnership',
    partnershipId: PARTNERSHIP,
    schoolId: null,
    lastNumber: 1,
    clock: new Date(instantOf('2026-09-01T09:00')).toISOString(),
    status: 'open',
    stage: null,
    summary: {},
    state: partnership.state(),
    closed: false,
  });
  chair = await sessionFor(house, personOf('chair'));
});
afterAll(() => house?.stop());

describe('the Chair (A3)', () => {
  it('has a day of what has climbed to them, and of nothing else', async () => {
    const { text } = await chair.get('/today').expect(200);
    expect(wordsOf(text)).toContain('Climbed to you (1)');
    expect(text).toContain('Ada Climbed');
    expect(text).not.toMatch(/Ben Waiting|Cy Answered|Changed since/);
    const called = await chair.get('/api/v1/today').expect(200);
    expect(bodyOf<{ others: unknown[] }>(called).others).toMatchObject([
      { pupil: { id: ids['Ada Climbed'] }, late: true, obligation: { duty: 'answer-escalation' } },
    ]);
  });

  it('opens the board and the partnership’s page, and every link on them leads somewhere', async () => {
    for (const page of ['/today', '/board', '/partnership', '/panels']) {
      const { text } = await chair.get(page).expect(200);
      for (const href of linksIn(text)) {
        const { status } = await chair.get(href);
        // A pupil is opened once the Chair has said why.
        const expected = /^\/pupils\//.test(href) ? 303 : 200;
        expect([page, href, status]).toEqual([page, href, expected]);
      }
    }
  });

  it('reads the partnership and changes nothing of it', async () => {
    const { text } = await chair.get('/partnership').expect(200);
    expect(wordsOf(text)).toContain('An administrator changes what stands here.');
    expect(text).not.toMatch(/href="\/(partnership\/(?!members"|review-group"|localities")|imports)/);
    await chair.get('/partnership/checklist').expect(404);
    await chair.get('/partnership/people/new').expect(404);
  });

  it('says why before a pupil is opened, and reads the programme alone; the log has the reason', async () => {
    const url = `/pupils/${ids['Ada Climbed']}`;
    await chair.get(`/api/v1${url}`).expect(403);
    const asked = await chair.get(url).expect(303);
    expect(asked.headers['location']).toContain('/reason?');
    const reason = 'An escalation that nobody answered has come to me';
    await chair
      .post(`${url}/reason`)
      .type('form')
      .send({ _csrf: FORM_TOKEN, reason, wanted: url })
      .expect(303);
    const { text } = await chair.get(url).expect(200);
    for (const href of linksIn(text)) {
      const { status } = await chair.get(href);
      expect([href, status]).toEqual([href, href === '/' ? 303 : 200]);
    }
    expect(wordsOf(text)).toContain('Nothing can be done in the office you are acting in.');
    for (const kept of ['notices', 'contacts', 'details', 'support', 'escalate'])
      await chair.get(`${url}/${kept}`).expect(404);
    const log = await house.house.db
      .selectFrom('accessLog')
      .select(['office', 'reason'])
      .distinct()
      .where('subject', '=', ids['Ada Climbed'] ?? '')
      .where('person', '=', personOf('chair'))
      .where('what', '!=', 'read-board')
      .execute();
    expect(log).toEqual([{ office: 'chair', reason }]);
  });
});

describe('an escalation that nobody answers (B17)', () => {
  /** Letters that the end of the ladder wrote: to which role and whom. */
  async function climbedLetters() {
    const state = aPupilCase({
      partnership: PARTNERSHIP,
      school: { id: SCHOOL, kind: 'academy', authority: '803' },
      programme: onStage('stage-1', { lead: personOf('lead') }),
    });
    const id = await record(house.house.db, { name: 'Zoe Unheard', state });
    const story = aStory(house, id, state);
    await story.takes(says('2026-09-14T10:00', 'signal-escalation'));
    await story.takes(until('2026-09-22T12:00'));
    const letters = await house.house.db
      .selectFrom('notices')
      .select(['toRole', 'recipientPerson', 'text', 'subject', 'composedAt'])
      .where('caseId', '=', id)
      .where('notice', '=', 'duty-late')
      .where('toRole', 'in', ['authority', 'chair'])
      .orderBy('composedAt')
      .orderBy('toRole')
      .execute();
    return letters.filter(
      ({ text }) => text.includes('answer the escalation') || text.includes('Escalation'),
    );
  }

  it('climbs to the authority and to the Chair, whose letter names no pupil', async () => {
    const [authority, toChair, ...others] = await climbedLetters();
    expect(others).toEqual([]);
    expect(authority).toMatchObject({ toRole: 'authority', recipientPerson: personOf('inclusion-officer') });
    expect(toChair).toMatchObject({ toRole: 'chair', recipientPerson: personOf('chair') });
    expect(authority?.text).toContain('Zoe U');
    expect(`${toChair?.subject} ${toChair?.text}`).not.toContain('Zoe');
    expect(toChair?.text).toContain('A pupil of Year 9, Example School: case ');
  });

  it('is told once to each officer, and to nobody else, where there is no Chair', async () => {
    const offices = house.house.db.updateTable('offices').where('personId', '=', personOf('chair'));
    await offices.set({ heldTo: '2026-08-31' }).execute();
    expect(await climbedLetters()).toMatchObject([
      { toRole: 'authority', recipientPerson: personOf('inclusion-officer') },
    ]);
    await offices.set({ heldTo: null }).execute();
  });
});
