import { actorIn, command } from '../../support/commands';
import { aPupil, onStage1, onStage2 } from '../../support/given';
import { aPupilCase, onStage } from '../../support/cases';

const NOW = '2026-09-21T10:00';
const allocate = (changes: object = {}) => command('allocate-support', changes);
const worker = (person: string) => ({ person, office: 'behaviour-support-worker' as const });

describe('Behaviour support (B13)', () => {
  test('is allocated to a pupil on the programme, with a priority and a reason; it starts and sends nothing', () => {
    const pupil = onStage1();
    const owed = pupil.running();
    const sent = pupil.effects.length;
    expect(pupil.does(NOW, allocate())).toEqual([
      {
        type: 'support-allocated',
        on: '2026-09-21',
        worker: 'worker-1',
        priority: 'high',
        reason: 'Agreed with the headteacher.',
      },
    ]);
    expect(pupil.open().support).toEqual({ worker: 'worker-1', priority: 'high', since: '2026-09-21' });
    expect(pupil.running()).toEqual(owed);
    expect(pupil.effects).toHaveLength(sent);
  });

  test('changes its priority and keeps since when; another worker begins anew', () => {
    const pupil = onStage1();
    pupil.does(NOW, allocate());
    pupil.does('2026-09-23T10:00', allocate({ priority: 'urgent' }));
    expect(pupil.open().support).toEqual({ worker: 'worker-1', priority: 'urgent', since: '2026-09-21' });
    pupil.does('2026-09-24T10:00', allocate({ worker: 'worker-2' }));
    expect(pupil.open().support).toEqual({ worker: 'worker-2', priority: 'high', since: '2026-09-24' });
  });

  test('ends with a reason', () => {
    const pupil = onStage1();
    pupil.does(NOW, allocate());
    expect(pupil.does(NOW, command('end-support'))).toEqual([
      { type: 'support-ended', on: '2026-09-21', worker: 'worker-1', reason: 'The targets are met.' },
    ]);
    expect(pupil.open()).not.toHaveProperty('support');
  });

  test('ends by itself with the programme, and so does the worker’s access', () => {
    const pupil = onStage2();
    pupil.does('2026-10-06T10:00', allocate());
    pupil.does('2026-10-07T10:00', command('end-programme'));
    expect(pupil.events).toContainEqual(
      expect.objectContaining({ type: 'support-ended', on: '2026-10-07', worker: 'worker-1' }),
    );
    expect(pupil.open()).not.toHaveProperty('support');
  });

  test.each([
    ['off the programme', () => aPupil(), allocate(), 'programme-not-open'],
    ['without a reason', onStage1, allocate({ reason: ' ' }), 'missing-reason'],
    ['when there is none to end', onStage1, command('end-support'), 'no-support'],
  ])('is refused %s', (_when, begin, asked, refused) => {
    expect(begin().refused(NOW, asked)).toMatchObject({ refused, rule: 'B13' });
  });

  test('is refused where nothing is different, and its end without a reason', () => {
    const pupil = onStage1();
    pupil.does(NOW, allocate());
    expect(pupil.refused(NOW, allocate())).toMatchObject({ refused: 'nothing-changes' });
    expect(pupil.refused(NOW, command('end-support', { reason: '' }))).toMatchObject({
      refused: 'missing-reason',
    });
  });
});

describe('A behaviour support worker (B13, L2)', () => {
  const support = { worker: 'worker-1', priority: 'urgent', since: '2026-09-14' } as const;
  const pupil = () => aPupil(aPupilCase({ programme: onStage(), support }));

  test.each(['say-own-words', 'signal-escalation'] as const)(
    'gives %s for a pupil who is allocated to them, and for no other',
    (name) => {
      expect(pupil().refused(NOW, command(name, {}, worker('worker-1')))).toBeNull();
      const other = pupil().refused(NOW, command(name, {}, worker('worker-2')));
      expect(other).toMatchObject({ refused: 'not-your-pupil', rule: 'B13' });
    },
  );

  test('holds no review, sets no targets and allocates nothing: those are the school’s', () => {
    for (const name of ['record-review', 'set-targets', 'allocate-support', 'answer-escalation'] as const) {
      const refused = pupil().refused(NOW, command(name, {}, actorIn('behaviour-support-worker')));
      expect(refused).toMatchObject({ refused: 'not-your-office' });
    }
  });
});
