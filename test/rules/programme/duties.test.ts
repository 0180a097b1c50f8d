import { command } from '../../support/commands';
import { aPupil, onStage1, onStage2, onStage3 } from '../../support/given';
import { LAW_YEAR } from '../../support/law-calendar';

const counted = (pupil: ReturnType<typeof aPupil>, id: string): string[] =>
  pupil.owed(id).basis.map((d) => `${d.date} ${d.counts ?? d.why}`);

test('the weekly review: five school days after the stage began, each day said (B5, C4)', () => {
  const pupil = onStage1();
  const id = 'weekly-review:stage-1:2026-09-14:1';
  expect(pupil.owed(id)).toMatchObject({ due: '2026-09-21', owedBy: 'lead', rule: 'B5', status: 'running' });
  expect(counted(pupil, id)).toEqual([
    '2026-09-14 day 0',
    '2026-09-15 1',
    '2026-09-16 2',
    '2026-09-17 3',
    '2026-09-18 4',
    '2026-09-19 Saturday',
    '2026-09-20 Sunday',
    '2026-09-21 5',
  ]);
});

test('the next review: five school days after the last was held, across half-term and an INSET day (B5)', () => {
  const pupil = onStage2();
  pupil.does('2026-10-20T11:00', command('record-review', { on: '2026-10-20' }));
  expect(pupil.owed('weekly-review:stage-2:2026-10-05:2').due).toBe('2026-11-04');
});

test('a review held late meets its duty late; early, in time; the next counts from it (B5)', () => {
  const late = onStage1();
  late.does('2026-09-23T11:00', command('record-review', { on: '2026-09-23' }));
  expect(late.owed('weekly-review:stage-1:2026-09-14:1')).toMatchObject({
    status: 'done-late',
    closedOn: '2026-09-23',
  });
  expect(late.owed('weekly-review:stage-1:2026-09-14:2').due).toBe('2026-09-30');
  const early = onStage1();
  early.does('2026-09-17T11:00', command('record-review', { on: '2026-09-17' }));
  expect(early.owed('weekly-review:stage-1:2026-09-14:1').status).toBe('done');
});

test('a review held before the morning’s hour is not reminded of (B5, E8)', () => {
  const pupil = onStage1();
  pupil.does('2026-09-21T11:00', command('record-review'));
  expect(
    pupil.waits('2026-09-24T23:00').filter((e) => e.type === 'rung-climbed' && e.id.startsWith('weekly')),
  ).toEqual([]);
});

test('the explanation: five school days from the day the programme opened, by the authority (B2)', () => {
  const pupil = onStage1();
  const id = 'explain-programme:2026-09-14';
  expect(pupil.owed(id)).toMatchObject({ due: '2026-09-21', owedBy: 'authority', rule: 'B2' });
  pupil.does('2026-09-22T10:00', command('explain-programme', { on: '2026-09-22' }));
  expect(pupil.owed(id).status).toBe('done-late');
});

test('the decision about the stage: by the end of the targets’ timescale (B7)', () => {
  const pupil = onStage1();
  expect(pupil.owed('stage-decision:stage-1:2026-09-14')).toMatchObject({
    due: '2026-10-12',
    owedBy: 'lead',
    rule: 'B7',
  });
});

test('a move closes the decision about the stage, lets its review lapse and begins those of the next (B7)', () => {
  const pupil = onStage2();
  expect(pupil.owed('stage-decision:stage-1:2026-09-14')).toMatchObject({
    status: 'done',
    closedOn: '2026-10-05',
  });
  expect(pupil.owed('weekly-review:stage-1:2026-09-14:4').status).toBe('no-longer-needed');
  expect(pupil.owed('weekly-review:stage-2:2026-10-05:1').due).toBe('2026-10-12');
  expect(pupil.owed('stage-decision:stage-2:2026-10-05').due).toBe('2026-11-10');
});

test('the Stage 3 review meeting: five school days from the start of Stage 3, by the headteacher (B10)', () => {
  const pupil = onStage3();
  const id = 'stage-3-review-meeting:2026-11-03';
  expect(pupil.owed(id)).toMatchObject({ due: '2026-11-10', owedBy: 'headteacher', rule: 'B10' });
  pupil.does('2026-11-10T15:00', command('hold-stage-3-review'));
  expect(pupil.owed(id)).toMatchObject({ status: 'done', closedOn: '2026-11-05' });
});

test('the submission: five school days from the parents’ agreement to a transfer (B11)', () => {
  const pupil = onStage3();
  pupil.does('2026-11-05T15:00', command('hold-stage-3-review'));
  pupil.does('2026-11-06T09:00', command('record-agreement'));
  expect(pupil.owed('submit-referral:2026-11-06')).toMatchObject({
    due: '2026-11-13',
    owedBy: 'headteacher',
    rule: 'B11',
  });
});

test('reviews go on through a suspension: the programme does (B5, B10)', () => {
  const pupil = onStage2();
  pupil.does('2026-10-21T09:30', command('suspend'));
  expect(pupil.running()).toContain('weekly-review:stage-2:2026-10-05:1');
});

test('where the calendar ends a duty stands without a date, naming school and year; then it moves (D3)', () => {
  const pupil = aPupil();
  const meeting = { on: '2027-07-19', present: [], record: 'x' };
  pupil.does('2027-07-19T10:00', command('open-stage-1', { meeting }));
  const id = 'weekly-review:stage-1:2027-07-19:1';
  expect(pupil.owed(id)).toMatchObject({
    due: null,
    missing: { school: 'school-1', year: '2027/28' },
    basis: [],
    ladder: [],
    status: 'running',
  });
  const next = {
    name: '2027/28',
    from: '2027-09-01',
    to: '2028-08-31',
    terms: [{ name: 'Autumn', from: '2027-09-02', to: '2027-12-17' }],
  };
  const calendar = { years: [LAW_YEAR, next] };
  const events = pupil.hears('2027-07-20T10:00', { type: 'calendar-changed', calendar });
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'obligation-moved',
      id,
      from: null,
      due: '2027-09-06',
      why: 'calendar-changed',
    }),
  );
  expect(pupil.owed(id)).not.toHaveProperty('missing');
  expect(pupil.ladder(id)[0]).toBe('due 2027-09-06T13:00 lead');
});

test('a closure moves what runs and nothing that is over, and says so (D2)', () => {
  const pupil = onStage1();
  pupil.does('2026-09-18T11:00', command('record-review', { on: '2026-09-18' }));
  const closures = [{ date: '2026-09-22', name: 'Flood', announcedOn: '2026-09-21' }];
  const calendar = { years: [{ ...LAW_YEAR, closures }] };
  const events = pupil.hears('2026-09-21T18:00', { type: 'calendar-changed', calendar });
  const moved = events.flatMap((e) => (e.type === 'obligation-moved' ? [`${e.id} ${e.from} ${e.due}`] : []));
  expect(moved).toEqual([
    'weekly-review:stage-1:2026-09-14:2 2026-09-25 2026-09-28',
    'stage-decision:stage-1:2026-09-14 2026-10-12 2026-10-13',
  ]);
  expect(pupil.owed('weekly-review:stage-1:2026-09-14:2').basis).toContainEqual({
    date: '2026-09-22',
    counts: null,
    why: 'Flood',
  });
});

test('an explanation names who gave it (B2)', () => {
  const nobody = command('explain-programme', { representative: ' ' });
  expect(onStage1().refused('2026-09-15T10:00', nobody)).toMatchObject({
    refused: 'missing-representative',
    rule: 'B2',
  });
});
