import { aPupilCase, onStage } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, onStage2, onStage3, referred } from '../../support/given';

const APPOINTMENT = {
  meetingId: 'm1',
  startsAt: '2026-11-20T10:00',
  minutes: 120,
  place: 'Room 1',
  revision: 0,
};
const AFTER = '2026-11-20T14:00';
const booked = (appointment = APPOINTMENT) => {
  const pupil = referred();
  pupil.hears('2026-11-09T09:01', { type: 'panel-booked', referral: 'r1', appointment });
  return pupil;
};

describe('A referral for a supported transfer (B11)', () => {
  test('is for Stage 3 only, as the last resort', () => {
    expect(onStage2().refused('2026-11-09T09:00', command('refer-for-transfer'))).toEqual({
      refused: 'not-at-stage-3',
      rule: 'B11',
    });
  });

  test('waits for the meeting that proposes it and the parents who agree', () => {
    const pupil = onStage3();
    const refer = command('refer-for-transfer');
    expect(pupil.refused('2026-11-05T16:00', refer)).toEqual({
      refused: 'transfer-not-proposed',
      rule: 'B11',
    });
    pupil.does('2026-11-05T16:00', command('hold-stage-3-review'));
    expect(pupil.refused('2026-11-05T17:00', refer)).toEqual({
      refused: 'parents-have-not-agreed',
      rule: 'B10',
    });
    pupil.does('2026-11-06T09:00', command('record-agreement', { agreed: false }));
    expect(pupil.refused('2026-11-06T09:00', refer)?.refused).toBe('parents-have-not-agreed');
  });

  test('lacks no document: the first that is missing is named (F2)', () => {
    const pupil = onStage3();
    pupil.does('2026-11-05T16:00', command('hold-stage-3-review'));
    pupil.does('2026-11-06T09:00', command('record-agreement'));
    const asked = command('refer-for-transfer', { documents: ['support-history', 'parental-agreement'] });
    expect(pupil.refused('2026-11-06T10:00', asked)).toEqual({
      refused: 'missing-document',
      rule: 'F2',
      detail: { document: 'attendance-record' },
    });
    const silent = command('refer-for-transfer', { voices: null });
    expect(pupil.refused('2026-11-06T10:00', silent)).toEqual({ refused: 'missing-voices', rule: 'B15' });
  });

  test('asks for a place at the panel and meets its duty; twice is refused (F1)', () => {
    const pupil = referred();
    expect(pupil.effects).toContainEqual({ kind: 'book-panel', referral: 'r1', readyOn: '2026-11-09' });
    expect(pupil.owed('submit-referral:2026-11-06')).toMatchObject({
      status: 'done',
      closedOn: '2026-11-09',
    });
    expect(pupil.refused('2026-11-10T09:00', command('refer-for-transfer', { referral: 'r2' }))).toEqual({
      refused: 'already-referred',
      rule: 'F1',
    });
  });

  test('is tried again when a place is offered, as long as it waits', () => {
    const tries = (pupil: ReturnType<typeof referred>) =>
      pupil.effects.filter((e) => e.kind === 'book-panel').length;
    const waiting = referred();
    waiting.hears('2026-11-10T09:00', { type: 'place-offered' });
    expect(tries(waiting)).toBe(2);
    const pupil = booked();
    expect(pupil.hears('2026-11-10T09:00', { type: 'place-offered' })).toEqual([]);
    expect(tries(pupil)).toBe(1);
  });
});

describe('A referral that is withdrawn (B11)', () => {
  test('gives its place back, and meets the duty to submit for good', () => {
    const pupil = booked();
    pupil.does('2026-11-10T09:00', command('withdraw-referral'));
    expect(pupil.effects).toContainEqual({ kind: 'release-panel', referral: 'r1', meeting: 'm1' });
    expect(pupil.notices('panel-cancelled')).toEqual(['parents', 'lead', 'headteacher']);
    expect(pupil.running()).not.toContain('submit-referral:2026-11-06');
    expect(pupil.running()).not.toContain('record-panel-decision:m1');
    expect(pupil.refused('2026-11-10T09:00', command('withdraw-referral'))).toEqual({
      refused: 'no-referral',
      rule: 'B11',
    });
  });

  test('without a reason is refused', () => {
    const asked = command('withdraw-referral', { reason: '' });
    expect(booked().refused('2026-11-10T09:00', asked)).toEqual({ refused: 'missing-reason', rule: 'B11' });
  });

  test('while it was being booked, gives the place back; of the meeting nobody hears who was not invited (F1)', () => {
    const pupil = referred();
    pupil.does('2026-11-09T09:00', command('withdraw-referral'));
    const fact = { type: 'panel-booked', referral: 'r1', appointment: APPOINTMENT } as const;
    pupil.hears('2026-11-09T09:01', fact);
    expect(pupil.open().transfer.at).toBe('none');
    expect(pupil.effects).toContainEqual({ kind: 'release-panel', referral: 'r1', meeting: 'm1' });
    expect(pupil.notices('panel-cancelled')).toEqual(['parents', 'lead', 'headteacher']);
  });

  test('a move that the panel agreed is taken back until it begins, and not after (law section 5)', () => {
    const pupil = booked();
    pupil.does('2026-11-20T12:00', command('record-panel-decision'));
    expect(pupil.refused('2026-12-07T08:00', command('withdraw-referral'))).toEqual({
      refused: 'move-has-begun',
      rule: 'law section 5',
      detail: { on: '2026-12-07' },
    });
    pupil.does('2026-12-06T08:00', command('withdraw-referral'));
    expect(pupil.open().transfer).toMatchObject({ at: 'none', withdrawnOn: '2026-12-06' });
    expect(pupil.notices('panel-cancelled')).toEqual(['parents', 'lead', 'headteacher']);
  });
});

describe('The panel’s decision (F5)', () => {
  test('is owed by the authority two working days after the meeting', () => {
    const pupil = booked();
    expect(pupil.notices('panel-booked')).toEqual(['parents', 'lead', 'headteacher']);
    expect(pupil.owed('record-panel-decision:m1')).toMatchObject({
      due: '2026-11-24',
      owedBy: 'authority',
      rule: 'F5',
    });
    expect(pupil.ladder('record-panel-decision:m1')).toEqual([
      'due 2026-11-24T09:00 authority',
      'late-1 2026-11-25T09:00 authority+headteacher',
    ]);
  });

  test('never comes before the meeting, or without one', () => {
    expect(booked().refused('2026-11-20T09:59', command('record-panel-decision'))).toEqual({
      refused: 'panel-has-not-met',
      rule: 'F5',
      detail: { startsAt: '2026-11-20T10:00' },
    });
    expect(referred().refused(AFTER, command('record-panel-decision'))).toEqual({
      refused: 'not-booked',
      rule: 'F1',
    });
  });

  test.each([
    ['missing-reasons', { reasons: ' ' }],
    ['missing-school', { school: null }],
    ['missing-start', { starts: null }],
    ['start-in-the-past', { starts: '2026-11-19' }],
  ])('is refused with %s', (refused, changes) => {
    expect(booked().refused(AFTER, command('record-panel-decision', changes))).toEqual({
      refused,
      rule: 'F5',
    });
  });

  test('agreed: the programme ends, everybody hears, the duty is met (B11, H1)', () => {
    const pupil = booked();
    pupil.does(AFTER, command('record-panel-decision'));
    expect(pupil.open().transfer).toMatchObject({
      at: 'agreed',
      school: 'Specimen School',
      starts: '2026-12-07',
    });
    expect(pupil.open().programme).toMatchObject({ at: 'ended', outcome: 'transferred' });
    expect(pupil.notices('panel-decided')).toEqual(['parents', 'lead', 'headteacher']);
    expect(pupil.owed('record-panel-decision:m1')).toMatchObject({ status: 'done', closedOn: '2026-11-20' });
    expect(pupil.refused(AFTER, command('record-panel-decision'))?.refused).toBe('not-booked');
  });

  test('refused: the pupil stays at Stage 3, and may be referred again once the parents agree anew', () => {
    const pupil = booked();
    pupil.does(AFTER, command('record-panel-decision', { outcome: 'refused', school: null, starts: null }));
    expect(pupil.open().transfer).toMatchObject({ at: 'refused', on: '2026-11-20' });
    expect(pupil.open().programme).toMatchObject({ at: 'stage-3' });
    pupil.does('2026-11-23T09:00', command('record-agreement', { on: '2026-11-23' }));
    expect(pupil.owed('submit-referral:2026-11-23')).toMatchObject({ status: 'running', due: '2026-11-30' });
    pupil.does('2026-11-24T09:00', command('refer-for-transfer', { referral: 'r2' }));
    expect(pupil.owed('submit-referral:2026-11-23').status).toBe('done');
  });

  test('deferred: the referral waits for the next meeting, and never for the one that heard it (F1)', () => {
    const pupil = booked();
    pupil.does(AFTER, command('record-panel-decision', { outcome: 'deferred', school: null, starts: null }));
    expect(pupil.open().transfer).toMatchObject({ at: 'referred', referral: 'r1' });
    expect(pupil.owed('record-panel-decision:m1').status).toBe('done');
    expect(pupil.effects.filter((e) => e.kind === 'book-panel')).toHaveLength(2);
    const again = { type: 'panel-booked', referral: 'r1', appointment: APPOINTMENT } as const;
    expect(pupil.hears('2026-11-20T14:01', again)).toEqual([]);
    const next = { ...APPOINTMENT, meetingId: 'm2', startsAt: '2026-12-11T10:00' };
    pupil.hears('2026-11-20T14:02', { type: 'panel-booked', referral: 'r1', appointment: next });
    expect(pupil.owed('record-panel-decision:m2').status).toBe('running');
  });
});

test('An agreement given again while the referral is open asks for no second referral (B11)', () => {
  const pupil = booked();
  pupil.does('2026-11-10T09:00', command('record-agreement', { on: '2026-11-10' }));
  expect(pupil.owed('submit-referral:2026-11-10').status).toBe('done');
});

test('A transfer agreed on an earlier run of the programme bars none on this one (B11)', () => {
  const transfer = {
    at: 'agreed',
    referral: 'r0',
    on: '2026-03-02',
    school: 'x',
    starts: '2026-04-01',
    heard: null,
  } as const;
  const stage = onStage('stage-3', {
    meeting: { on: '2026-11-05', outcomes: ['supported-transfer'] },
    agreement: { on: '2026-11-06', agreed: true },
  });
  const pupil = aPupil(aPupilCase({ transfer, programme: stage }));
  expect(pupil.refused(AFTER, command('refer-for-transfer'))).toBeNull();
  expect(pupil.refused(AFTER, command('end-programme', { outcome: 'transferred' }))?.refused).toBe(
    'transfer-not-agreed',
  );
  const now = aPupil(aPupilCase({ transfer: { ...transfer, on: '2026-11-07' }, programme: stage }));
  expect(now.refused(AFTER, command('refer-for-transfer'))).toEqual({
    refused: 'already-transferred',
    rule: 'F1',
  });
  expect(now.refused(AFTER, command('end-programme', { outcome: 'transferred' }))).toBeNull();
});
