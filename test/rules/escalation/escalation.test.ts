import type { RaisedBy } from '../../../rules/escalation/events';
import { command } from '../../support/commands';
import { aPupil, onStage1 } from '../../support/given';
import { LAW_YEAR } from '../../support/law-calendar';

const NOW = '2026-09-16T10:00';
const raised = (pupil: ReturnType<typeof aPupil>, by: RaisedBy): string[] =>
  pupil
    .open()
    .escalations.raised.filter((e) => e.by === by)
    .map((e) => e.id);
const incidents = (...days: string[]) => {
  const pupil = onStage1();
  for (const on of days) pupil.does(`${on}T16:00`, command('record-incident', { on }));
  return pupil;
};

describe('Any professional may signal an escalation (B17)', () => {
  test('the lead hears at once, and owes the answer within two school days', () => {
    const pupil = onStage1();
    pupil.does(NOW, command('signal-escalation'));
    expect(pupil.notices('escalation-raised')).toEqual(['lead']);
    expect(pupil.owed('answer-escalation:e1')).toMatchObject({
      due: '2026-09-18',
      owedBy: 'lead',
      rule: 'B17',
    });
  });

  test('unanswered it climbs: the lead, the headteacher, the authority and the Chair, each at 09:00', () => {
    const pupil = onStage1();
    pupil.does(NOW, command('signal-escalation'));
    expect(pupil.ladder('answer-escalation:e1')).toEqual([
      'due 2026-09-18T09:00 lead',
      'late-1 2026-09-21T09:00 headteacher',
      'late-3 2026-09-23T09:00 authority+chair',
    ]);
  });

  test('without a programme the headteacher hears, owes the answer and is reminded', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('signal-escalation'));
    expect(pupil.notices('escalation-raised')).toEqual(['headteacher']);
    expect(pupil.owed('answer-escalation:e1').owedBy).toBe('headteacher');
    expect(pupil.ladder('answer-escalation:e1')[0]).toBe('due 2026-09-18T09:00 headteacher');
  });

  test('when the programme ends the answer passes to the headteacher', () => {
    const pupil = onStage1();
    pupil.does(NOW, command('signal-escalation'));
    const events = pupil.does('2026-09-16T11:00', command('end-programme'));
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'obligation-moved', owedBy: 'headteacher', why: 'programme-ended' }),
    );
    expect(pupil.owed('answer-escalation:e1')).toMatchObject({ due: '2026-09-18', owedBy: 'headteacher' });
    expect(pupil.ladder('answer-escalation:e1')[0]).toBe('due 2026-09-18T09:00 headteacher');
  });

  test('it is answered once, in words, by somebody', () => {
    const pupil = onStage1();
    expect(pupil.refused(NOW, command('answer-escalation'))).toEqual({
      refused: 'no-open-escalation',
      rule: 'B17',
    });
    pupil.does(NOW, command('signal-escalation'));
    pupil.does(NOW, command('signal-escalation', { escalation: 'e2' }));
    expect(pupil.refused(NOW, command('answer-escalation', { answer: ' ' }))?.refused).toBe('missing-answer');
    const other = command('answer-escalation', { escalation: 'e9' });
    expect(pupil.refused(NOW, other)).toEqual({ refused: 'unknown-escalation', rule: 'B17' });
    pupil.does('2026-09-17T10:00', command('answer-escalation'));
    expect(pupil.owed('answer-escalation:e1')).toMatchObject({ status: 'done', closedOn: '2026-09-17' });
    expect(pupil.refused(NOW, command('answer-escalation'))).toEqual({
      refused: 'already-answered',
      rule: 'B17',
      detail: { on: '2026-09-17' },
    });
  });

  test('in whatever order they are answered, each is met and none lapses', () => {
    const pupil = onStage1();
    const ids = ['e1', 'e2', 'e3', 'e4', 'e5'];
    for (const escalation of ids) pupil.does(NOW, command('signal-escalation', { escalation }));
    for (const escalation of ['e5', 'e4', 'e3', 'e1', 'e2']) {
      pupil.does(NOW, command('answer-escalation', { escalation }));
      expect(pupil.owed(`answer-escalation:${escalation}`).status).toBe('done');
    }
    expect(pupil.events.filter((e) => e.type === 'obligation-lapsed')).toEqual([]);
    expect(pupil.events.filter((e) => e.type === 'obligation-met')).toHaveLength(5);
  });

  test.each([
    ['signal-escalation', 'missing-concern', { concern: ' ' }],
    ['record-incident', 'missing-incident', { what: '' }],
    ['record-incident', 'date-in-the-future', { on: '2026-09-17' }],
  ] as const)('%s is refused with %s', (name, refused, changes) => {
    const asked = command(name, changes as object);
    expect(onStage1().refused(NOW, asked)).toMatchObject({ refused, rule: 'B17' });
  });

  test('the same signal twice is one (B17)', () => {
    const pupil = onStage1();
    pupil.does(NOW, command('signal-escalation'));
    expect(pupil.refused(NOW, command('signal-escalation'))).toEqual({
      refused: 'already-raised',
      rule: 'B17',
    });
  });
});

describe('Three incidents within ten school days raise one by themselves (B17)', () => {
  test('with the third, in the same step', () => {
    const pupil = incidents('2026-09-16', '2026-09-18');
    expect(raised(pupil, 'incidents')).toEqual([]);
    const events = pupil.does('2026-09-29T16:00', command('record-incident', { on: '2026-09-29' }));
    expect(events[1]).toEqual({
      type: 'escalation-raised',
      escalation: 'incidents:2026-09-29',
      on: '2026-09-29',
      by: 'incidents',
      concern: '3 incidents within 10 school days',
    });
    expect(pupil.notices('escalation-raised')).toEqual(['lead']);
  });

  test('ten school days, not eleven; half-term does not count', () => {
    expect(raised(incidents('2026-09-16', '2026-09-18', '2026-09-30'), 'incidents')).toEqual([]);
    expect(raised(incidents('2026-10-16', '2026-10-20', '2026-11-06'), 'incidents')).toHaveLength(1);
  });

  test('incidents that have raised one do not count again; three more raise the next', () => {
    const pupil = incidents('2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18', '2026-09-21');
    expect(raised(pupil, 'incidents')).toEqual(['incidents:2026-09-17']);
    pupil.does('2026-09-22T16:00', command('record-incident', { on: '2026-09-22' }));
    expect(raised(pupil, 'incidents')).toEqual(['incidents:2026-09-17', 'incidents:2026-09-22']);
  });

  test('three more that are recorded late count as well', () => {
    const pupil = onStage1();
    const record = (on: string) => pupil.does('2026-09-29T16:00', command('record-incident', { on }));
    for (const on of ['2026-09-15', '2026-09-16', '2026-09-17']) record(on);
    for (const on of ['2026-09-21', '2026-09-22', '2026-09-23']) record(on);
    expect(raised(pupil, 'incidents')).toEqual(['incidents:2026-09-17', 'incidents:2026-09-23']);
  });

  test('without a calendar nothing is counted (D3)', () => {
    const pupil = incidents('2026-09-16', '2026-09-17');
    pupil.hears('2026-09-17T17:00', { type: 'calendar-changed', calendar: { years: [] } });
    pupil.does('2026-09-18T16:00', command('record-incident', { on: '2026-09-18' }));
    expect(raised(pupil, 'incidents')).toEqual([]);
  });
});

describe('Repeat suspensions raise one by themselves (B17)', () => {
  const suspend = (decision: string, decidedAt: string) =>
    command('suspend', { decision, decidedAt, sessions: 2 });
  const twice = (first: string, second: string) => {
    const pupil = onStage1();
    pupil.does(first, suspend('d1', first));
    pupil.does(second, suspend('d2', second));
    return pupil;
  };

  test('the second in a term, once; and each further one', () => {
    const pupil = twice('2026-09-21T09:15', '2026-10-05T09:15');
    expect(raised(pupil, 'repeat-suspensions')).toEqual(['repeat-suspensions:d2']);
    pupil.does('2026-10-06T10:00', command('record-incident', { on: '2026-10-06' }));
    expect(raised(pupil, 'repeat-suspensions')).toHaveLength(1);
    pupil.does('2026-11-10T09:15', suspend('d3', '2026-11-10T09:15'));
    expect(raised(pupil, 'repeat-suspensions')).toHaveLength(2);
  });

  test('one in each of two terms does not', () => {
    expect(raised(twice('2026-12-17T09:15', '2027-01-11T09:15'), 'repeat-suspensions')).toEqual([]);
  });
});

describe('Missed reviews raise one by themselves (B5, B17)', () => {
  test('five school days late: once, and it climbs on its own ladder', () => {
    const pupil = onStage1();
    const events = pupil.waits('2026-09-30T09:00');
    const found = events.filter((e) => e.type === 'escalation-raised');
    expect(found).toEqual([expect.objectContaining({ by: 'missed-reviews', on: '2026-09-28' })]);
    expect(pupil.owed('answer-escalation:missed-reviews:weekly-review:stage-1:2026-09-14:1').due).toBe(
      '2026-09-30',
    );
  });

  test('a review held four days late raises none', () => {
    const pupil = onStage1();
    pupil.waits('2026-09-25T18:00');
    pupil.does('2026-09-25T18:00', command('record-review', { on: '2026-09-25' }));
    pupil.waits('2026-10-01T18:00');
    expect(raised(pupil, 'missed-reviews')).toEqual([]);
  });

  test('a school that is closed all week misses no review', () => {
    const pupil = onStage1();
    const holidays = [{ from: '2026-09-21', to: '2026-09-25', name: 'Flood' }];
    const calendar = { years: [{ ...LAW_YEAR, holidays }] };
    pupil.hears('2026-09-18T18:00', { type: 'calendar-changed', calendar });
    expect(pupil.waits('2026-09-27T18:00')).toEqual([]);
  });
});
