import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, onStage1, referred } from '../../support/given';
import { LAW_YEAR } from '../../support/law-calendar';

const SIXTH = 'sixth-day-provision:d1';
const facts = aPupilCase().pupil;

describe('The facts of a pupil (law 23, 24)', () => {
  const suspended = () => {
    const pupil = aPupil(aPupilCase({ registeredOn: '2026-09-03' }));
    pupil.does('2026-10-21T10:00', command('suspend'));
    return pupil;
  };

  test('a pupil who becomes looked after is owed education from the day after the first', () => {
    const pupil = suspended();
    expect(pupil.running()).not.toContain('day-one-provision:d1');
    pupil.does('2026-10-21T11:00', command('update-pupil', { pupil: { ...facts, lookedAfter: true } }));
    expect(pupil.owed('day-one-provision:d1')).toMatchObject({ due: '2026-10-22', confirmed: false });
  });

  test('a plan that sets fewer hours, and is being provided, exempts from day six', () => {
    const pupil = suspended();
    const plan = { ...facts, plan: true, reducedHoursPlan: true };
    pupil.does('2026-10-21T11:00', command('update-pupil', { pupil: plan }));
    expect(pupil.owed(SIXTH).status).toBe('no-longer-needed');
  });

  test('Year 11 after the last exam is exempt by the year group on that day, whenever the pupil was registered', () => {
    const pupil = aPupil(aPupilCase({ registeredOn: '2025-09-03', pupil: { ...facts, yearGroup: 10 } }));
    pupil.does('2026-10-21T10:00', command('suspend'));
    expect(pupil.owed(SIXTH).status).toBe('running');
    const done = { ...facts, yearGroup: 11, examsFinishedOn: '2026-10-22' };
    pupil.does('2026-10-22T10:00', command('update-pupil', { pupil: done }));
    expect(pupil.owed(SIXTH).status).toBe('no-longer-needed');
  });

  test('days at other schools count in the year they were counted in, and in no other (law 10)', () => {
    const elsewhere = { ...facts, earlierSessionsThisYear: 60 };
    const most = command('suspend', { sessions: 90 });
    const same = aPupil(aPupilCase({ registeredOn: '2026-09-03', pupil: elsewhere }));
    expect(same.refused('2026-10-21T10:00', most)).toMatchObject({ detail: { sessionsLeft: 30 } });
    const before = aPupil(aPupilCase({ registeredOn: '2026-07-03', pupil: elsewhere }));
    expect(before.refused('2026-10-21T10:00', most)).toBeNull();
  });

  test('nothing changed is refused', () => {
    const pupil = suspended();
    const same = command('update-pupil', { pupil: facts, bodies: {} });
    expect(pupil.refused('2026-10-21T11:00', same)).toMatchObject({ refused: 'nothing-changes' });
  });
});

describe('Another school (law 10, 22)', () => {
  const closures = ['03', '04', '05', '06'].map((day) => ({
    date: `2026-11-${day}`,
    name: 'Flood',
    announcedOn: '2026-11-02',
  }));
  const closed = { years: [{ ...LAW_YEAR, closures }] };
  const moved = () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('suspend'));
    pupil.does('2026-10-23T10:00', command('move-school', { calendar: closed }));
    return pupil;
  };

  test('what was decided keeps the days of the school that decided it', () => {
    const pupil = moved();
    expect(pupil.owed(SIXTH).due).toBe('2026-11-05');
    pupil.hears('2026-10-23T11:00', { type: 'calendar-changed', calendar: { years: [LAW_YEAR] } });
    expect(pupil.owed(SIXTH).due).toBe('2026-11-05');
  });

  test('the former school has no work to set and nobody to receive back; education is owed until the pupil attends', () => {
    const pupil = moved();
    expect(pupil.owed('set-work:d1').status).toBe('no-longer-needed');
    expect(pupil.owed('reintegration-meeting:d1').status).toBe('no-longer-needed');
    expect(pupil.owed(SIXTH).status).toBe('running');
  });

  test('a change of the former school’s calendar still moves them', () => {
    const pupil = moved();
    pupil.hears('2026-10-23T11:00', { type: 'calendar-changed', school: 'school-1', calendar: closed });
    expect(pupil.owed(SIXTH).due).toBe('2026-11-11');
  });

  test('the 45 days follow the pupil; the run of days does not', () => {
    const pupil = moved();
    const decided = { decision: 'd2', decidedAt: '2026-11-09T09:15' };
    expect(pupil.refused('2026-11-09T10:00', command('suspend', { ...decided, sessions: 77 }))).toMatchObject(
      { refused: 'over-45-days', detail: { sessionsLeft: 76 } },
    );
    pupil.does('2026-11-09T10:00', command('suspend', { ...decided, sessions: 4 }));
    expect(pupil.running()).not.toContain('sixth-day-provision:d2');
  });

  test('not while the programme is open: it ends first', () => {
    expect(onStage1().refused('2026-09-15T10:00', command('move-school'))).toMatchObject({
      refused: 'programme-still-open',
    });
  });

  test('to the school the pupil is at already: refused', () => {
    const again = command('move-school', {
      school: { id: 'school-1', kind: 'maintained', authority: '803' },
    });
    expect(aPupil().refused('2026-09-15T10:00', again)).toMatchObject({ refused: 'same-school' });
  });
});

describe('Putting a duty off (C10)', () => {
  const REVIEW = 'weekly-review:stage-1:2026-09-14:1';

  test('the programme’s own dates can be put off: by whom, until when and why stay beside the day of the rule', () => {
    const pupil = onStage1();
    pupil.does('2026-09-16T10:00', command('extend-duty'));
    expect(pupil.owed(REVIEW)).toMatchObject({
      due: '2026-10-05',
      extended: { from: '2026-09-21', approver: 'Jo Model, headteacher' },
    });
    expect(pupil.ladder(REVIEW)[0]).toBe('due 2026-10-05T13:00 lead');
  });

  test('no statutory date can be put off by anybody', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('suspend'));
    const off = command('extend-duty', { obligation: SIXTH, until: '2026-11-20' });
    expect(pupil.refused('2026-10-22T10:00', off)).toEqual({
      refused: 'cannot-put-off',
      rule: 'C10',
      detail: { duty: 'sixth-day-provision' },
    });
  });

  test('a review panel may adjourn (law 37)', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    pupil.does('2026-11-10T16:00', command('record-governors-decision'));
    pupil.does('2026-11-11T10:00', command('apply-for-review'));
    const off = command('extend-duty', { obligation: 'review-hearing:d1', until: '2026-12-15' });
    expect(pupil.refused('2026-11-12T10:00', off)).toBeNull();
  });

  test.each([
    [{ until: '2026-09-21' }, 'not-later'],
    [{ reason: '' }, 'missing-reason'],
    [{ approver: ' ' }, 'missing-approver'],
    [{ obligation: 'weekly-review:stage-1:2026-09-14:9' }, 'unknown-duty'],
  ])('%j is refused: %s', (changes, refused) => {
    expect(onStage1().refused('2026-09-16T10:00', command('extend-duty', changes))).toMatchObject({
      refused,
      rule: 'C10',
    });
  });
});

test('parents who no longer agree take the referral back: others wait for the place (B11)', () => {
  const pupil = referred();
  const no = command('record-agreement', { on: '2026-11-10', agreed: false, words: 'No longer.' });
  const events = pupil.does('2026-11-10T10:00', no);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'referral-withdrawn', reason: 'The parents do not agree any more.' }),
  );
  expect(pupil.open().transfer.at).toBe('none');
});
