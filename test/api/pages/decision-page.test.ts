import { dateBoxes } from '../../../api/pages/form/months';
import { COMMAND_WORDS } from '../../../api/words/commands';
import { instantOf } from '../../../rules/calendar/london-time';
import type { ReviewOutcome } from '../../../rules/exclusion/state';
import type { Agent, TestApp } from '../../support/api';
import { aSuspension } from '../../support/cases';
import { command } from '../../support/commands';
import type { aPupil } from '../../support/given';
import { wordsOf } from '../../support/page-words';
import { OTHER_SCHOOL, PARTNERSHIP, personOf, SCHOOL, seedPupil } from '../seed';
import { seededApp, signedInAs } from '../seeded-app';
import { toldOnRecord } from '../told-on-record';

const OFFICES = ['lead', 'headteacher', 'inclusion-officer', 'administrator'] as const;
type Asker = (typeof OFFICES)[number];
const NOW = instantOf('2026-11-12T12:00');

let house: TestApp;
let as: Record<Asker, Agent>;
beforeAll(async () => {
  house = await seededApp({ now: () => NOW });
  as = await signedInAs(house, OFFICES);
});
afterAll(() => house?.stop());

const head = { person: personOf('headteacher'), office: 'headteacher' } as const;
const onRecord = (tell: (pupil: ReturnType<typeof aPupil>) => void): Promise<string> =>
  toldOnRecord(house.house.db, tell, head, NOW);

async function read(path: string, office: Asker = 'headteacher'): Promise<{ html: string; text: string }> {
  const { text: html, status } = await as[office].get(path);
  expect(status).toBe(200);
  return { html, text: wordsOf(html) };
}

describe('the page of one decision', () => {
  it('says what was decided, by whom, its days and its duties, each with the link to its count', async () => {
    const pupil = await onRecord((p) => p.does('2026-10-21T10:00', command('suspend', {}, head)));
    const { html, text } = await read(`/pupils/${pupil}/exclusions/d1`);
    expect(text).toContain('9:15am on Wednesday 21 October 2026, by headteacher, headteacher');
    expect(text).toContain('Length 7 days');
    expect(text).toContain('First day out Wednesday 21 October 2026');
    expect(text).toContain('Last day out Friday 6 November 2026');
    expect(text).toContain('Back Monday 9 November 2026');
    expect(text).toContain('Edition 2026: decisions since Sunday 26 July 2026');
    expect(text).toContain('An assault in the corridor.');
    expect(text).toContain('Not heard: They were asked twice.');
    expect(text).toContain(
      'Kept out of public places in school hours by the parents: Wednesday 21 October 2026;',
    );
    expect(text).toContain('Full-time education from day six');
    expect(html).toContain(`href="/pupils/${pupil}/why/${encodeURIComponent('sixth-day-provision:d1')}"`);
    expect(text).toContain('It can be cancelled until the governors begin to meet about it.');
    expect(text).not.toContain('The roll');
  });

  it('shows the day on which the pupil may leave the roll, and the last day for cancelling (law 13, 40)', async () => {
    const pupil = await onRecord((p) => {
      p.does('2026-09-10T10:00', command('exclude-permanently', { decidedAt: '2026-09-10T09:15' }, head));
    });
    const before = (await read(`/pupils/${pupil}/exclusions/d1`)).text;
    expect(before).toContain('The last day is Friday 20 November 2026');
    expect(before).toContain('The pupil stays on the roll until the way to a review has ended.');
    const upheld = await onRecord((p) => {
      p.does('2026-09-10T10:00', command('exclude-permanently', { decidedAt: '2026-09-10T09:15' }, head));
      p.does('2026-11-10T16:00', command('record-governors-decision'));
    });
    const { text } = await read(`/pupils/${upheld}/exclusions/d1`);
    expect(text).toContain(
      'The first lawful day to take the pupil off the roll is Wednesday 2 December 2026.',
    );
    expect(text).toContain('Take the pupil off the roll');
    expect(text).toContain('The governors have begun to meet, so the decision can no longer be cancelled.');
  });

  it('says that the adjustment applies once a direction to reconsider was in vain (law 39)', async () => {
    const given = { how: 'email', on: '2026-10-01' } as const;
    const page = async (outcome: ReviewOutcome) => {
      const decision = aSuspension({
        kind: 'permanent-exclusion',
        sessions: null,
        decidedAt: '2026-09-10T09:15',
        governors: { metOn: '2026-09-17', outcome: 'upheld' },
        applied: { how: 'email', on: '2026-09-18' },
        review: { outcome, heardOn: '2026-10-01', given },
      });
      const state = { exclusions: { decisions: [decision] } };
      const id = await seedPupil(house.house.db, SCHOOL, state, PARTNERSHIP, NOW);
      return (await read(`/pupils/${id}/exclusions/d1`)).text;
    };
    expect(await page('quash-and-direct')).toContain(
      'The adjustment of 4,000 pounds applies: a panel directed the governors to reconsider, and the pupil was not reinstated by Thursday 15 October 2026 (law.md row 39: Education Act 2002 s51A(6)). Rule to be confirmed',
    );
    expect(await page('recommend')).not.toContain('pounds');
  });

  it('offers what can be done about this decision, each with its id, and says why the rest cannot be yet', async () => {
    const pupil = await onRecord((p) => p.does('2026-10-21T10:00', command('suspend', {}, head)));
    const { html, text } = await read(`/pupils/${pupil}/exclusions/d1`);
    for (const path of ['cancel', 'set-work', 'provision', 'correct', 'strike-out'])
      expect(html).toContain(`href="/pupils/${pupil}/${path}?decision=d1"`);
    expect(html).not.toContain(`/take-back?decision=d1"`);
    expect(text).toContain('Record that work was marked No work is recorded as set.');
    const officer = await read(`/pupils/${pupil}/exclusions/d1`, 'inclusion-officer');
    expect(officer.html).not.toContain(`href="/pupils/${pupil}/cancel?decision=d1"`);
    expect(officer.text).toContain('Ask the headteacher.');
  });

  it('of a decision that was corrected says when, why, and what the record said before', async () => {
    const pupil = await onRecord((p) => {
      p.does('2026-10-21T10:00', command('suspend', {}, head));
      p.does('2026-10-22T10:00', command('correct-exclusion', {}, head));
    });
    const { text } = await read(`/pupils/${pupil}/exclusions/d1`);
    expect(text).toContain('Seven days were typed for five. Before, the record said: Suspension, 7 days');
    expect(text).toContain('Length 5 days');
  });

  it('of a decision that was struck out says so, and offers nothing', async () => {
    const pupil = await onRecord((p) => {
      p.does('2026-10-21T10:00', command('suspend', {}, head));
      p.does('2026-10-22T10:00', command('strike-out-exclusion', {}, head));
    });
    const { html, text } = await read(`/pupils/${pupil}/exclusions/d1`);
    expect(text).toContain('counts for nothing: It was recorded about the wrong pupil.');
    expect(html).not.toContain('What can be done now');
    expect((await read(`/pupils/${pupil}`)).html).toContain(`href="/pupils/${pupil}/exclusions/d1"`);
  });

  it('leads from a suspension that is running to one that follows it, with its start filled in (law 12, 17)', async () => {
    const later = { decidedAt: '2026-11-11T09:15', sessions: 6 };
    const pupil = await onRecord((p) => p.does('2026-11-11T10:00', command('suspend', later, head)));
    const { html } = await read(`/pupils/${pupil}/exclusions/d1`);
    expect(html).toContain(`href="/pupils/${pupil}/suspend?begins=after"`);
    const form = (await read(`/pupils/${pupil}/suspend?begins=after`)).html;
    expect(form).toMatch(/value="suspend" checked/);
    expect(form).toMatch(/value="after" checked/);
    const over = await onRecord((p) => p.does('2026-10-21T10:00', command('suspend', {}, head)));
    expect((await read(`/pupils/${over}/exclusions/d1`)).html).not.toContain('begins=after');
  });

  it.each(['cancel', 'set-work', 'pause', 'follow-on'])('has an address below it for %s', async (deed) => {
    const pupil = await onRecord((p) => p.does('2026-10-21T10:00', command('suspend', {}, head)));
    const agent = as.headteacher;
    const to = (await agent.get(`/pupils/${pupil}/exclusions/d1/${deed}`).expect(303)).headers['location'];
    await agent.get(String(to)).expect(200);
  });

  it('is not found where there is none, nor for somebody of another school', async () => {
    const pupil = await onRecord((p) => p.does('2026-10-21T10:00', command('suspend', {}, head)));
    await as.lead.get(`/pupils/${pupil}/exclusions/d2`).expect(404);
    await as.lead.get(`/pupils/${pupil}/exclusions/d1/nothing`).expect(404);
    const other = await seedPupil(house.house.db, OTHER_SCHOOL);
    await as.lead.get(`/pupils/${other}/exclusions/d1`).expect(404);
  });
});

describe('the page of a pupil', () => {
  it('links every decision, and offers of the current one alone what can be done about it', async () => {
    const pupil = await onRecord((p) => {
      p.does('2026-09-14T10:00', command('suspend', { decidedAt: '2026-09-14T09:15', sessions: 2 }, head));
      p.does('2026-09-15T16:00', command('set-work', { on: '2026-09-14' }));
      p.does('2026-09-16T10:00', command('hold-reintegration-meeting', { on: '2026-09-15' }));
      p.does(
        '2026-11-11T10:00',
        command('suspend', { decision: 'd2', decidedAt: '2026-11-11T09:15', sessions: 6 }, head),
      );
    });
    const { html } = await read(`/pupils/${pupil}`);
    expect(html).toContain(`href="/pupils/${pupil}/exclusions/d1"`);
    expect(html).toContain(`href="/pupils/${pupil}/exclusions/d2"`);
    expect(html).toContain(`href="/pupils/${pupil}/set-work?decision=d2"`);
    expect(html).not.toContain('?decision=d1"');
    const links = [...html.matchAll(/<li><a class="govuk-link" href="\/pupils/g)].length;
    expect(links).toBeLessThan(35);
  });
});

describe('full-time education and the days that are owed', () => {
  const out = (p: ReturnType<typeof aPupil>): void => {
    p.does('2026-11-06T10:00', command('suspend', { decidedAt: '2026-11-06T09:15' }, head));
  };

  it('says of a start after day six that it is late, and keeps the duty open with it (C3, law 17)', async () => {
    const pupil = await onRecord((p) => {
      out(p);
      p.does('2026-11-11T10:00', command('arrange-provision', { startsAt: '2026-11-16T09:00' }, head));
    });
    const late = 'Monday 16 November 2026 is 1 school day after Friday 13 November 2026, by which it is owed';
    expect((await read(`/pupils/${pupil}/exclusions/d1`)).text).toContain(`Arranged, but late: ${late}.`);
    const path = `/pupils/${pupil}/${COMMAND_WORDS['arrange-provision'].path}`;
    const { html } = await read(`${path}?decision=d1`);
    const filled = {
      _csrf: /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '',
      step: 'preview',
      decision: 'd1',
      provider: 'Another Centre',
      address: '2 Sample Street',
      reportTo: 'the manager',
      times: '9am to 3pm',
      ...dateBoxes('startsAt', '2026-11-16'),
      'startsAt-time': '9:00am',
    };
    const send = async (more: object) =>
      wordsOf(
        (
          await as.headteacher
            .post(path)
            .type('form')
            .send({ ...filled, ...more })
        ).text,
      );
    expect(await send({})).toContain(`This is late: ${late}.`);
    expect(await send(dateBoxes('startsAt', '2026-11-13'))).not.toContain('This is late');
  });

  it('shows after a suspension straight after another every duty with its day and owner, and the education that goes on', async () => {
    const pupil = await onRecord((p) => {
      out(p);
      const again = { decision: 'd2', decidedAt: '2026-11-12T09:15', sessions: 6 };
      p.does('2026-11-12T10:00', command('suspend', again, head));
    });
    const { text } = await read(`/pupils/${pupil}/suspend/done?decision=d2`);
    expect(text).toContain('Full-time education from day six Friday 13 November 2026 , tomorrow');
    expect(text).toContain('Meeting on return Friday 20 November 2026');
    expect(text).toContain('Owed by: The governing body');
    expect((await read(`/pupils/${pupil}`)).text).toContain(
      'Full-time education goes on: owed by Friday 13 November 2026, day six of the days in a row. It is not arranged yet.',
    );
    expect((await read(`/pupils/${pupil}/exclusions/d2`)).text).toContain('Full-time education from day six');
  });

  it('shows after a suspension of five days or fewer the work and the meeting on return (law 16, 41)', async () => {
    const pupil = await onRecord((p) =>
      p.does('2026-11-12T10:00', command('suspend', { decidedAt: '2026-11-12T09:15', sessions: 4 }, head)),
    );
    const { text } = await read(`/pupils/${pupil}/suspend/done?decision=d1`);
    expect(text).toContain('What is owed now (2)');
    expect(text).toContain('Work for the first five days Friday 13 November 2026 , tomorrow');
    expect(text).toContain('Owed by: The headteacher');
  });
});
