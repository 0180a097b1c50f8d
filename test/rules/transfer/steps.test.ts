import { transferEffects } from '../../../rules/transfer/effects';
import { evolveTransfer } from '../../../rules/transfer/evolve';
import { learnOfPanel } from '../../../rules/transfer/learn';
import { submitReferral } from '../../../rules/transfer/duties/submit-referral';
import type { Transfer } from '../../../rules/transfer/state';
import type { TransferEvent } from '../../../rules/transfer/events';
import { compileCalendar } from '../../../rules/calendar/school-days';
import { aPupilCase, onStage } from '../../support/cases';
import { LAW_CALENDAR } from '../../support/law-calendar';

const appointment = {
  meetingId: 'm1',
  startsAt: '2026-11-20T10:00',
  minutes: 60,
  place: 'Room 1',
  revision: 0,
};
const other = { ...appointment, meetingId: 'm2' };
const ON = '2026-11-09';
const none: Transfer = { at: 'none', heard: null };
const referred: Transfer = { at: 'referred', referral: 'r1', on: ON, heard: null };
const booked: Transfer = { at: 'booked', referral: 'r1', on: ON, appointment, heard: null };
const decided = (changes: object): TransferEvent => ({
  type: 'panel-decided',
  referral: 'r1',
  on: '2026-11-20',
  outcome: 'agreed',
  school: 'Specimen School',
  starts: '2026-12-07',
  reasons: 'A place is free.',
  ...changes,
});
const heard = { appointment, on: '2026-11-20' };

describe('What the panel’s decision makes of a referral (F1)', () => {
  test('agreed, with the place and its first day', () => {
    expect(evolveTransfer(booked, decided({}))).toEqual({
      at: 'agreed',
      referral: 'r1',
      on: '2026-11-20',
      school: 'Specimen School',
      starts: '2026-12-07',
      heard,
    });
    const trial = { weeks: 6, reviewOn: '2026-12-18' };
    expect(evolveTransfer(booked, decided({ trial }))).toMatchObject({ trial });
  });

  test('refused, or agreed without a place, it is refused', () => {
    const refused = { at: 'refused', referral: 'r1', on: '2026-11-20', heard };
    for (const changes of [{ outcome: 'refused' }, { school: null }, { starts: null }])
      expect(evolveTransfer(booked, decided(changes))).toEqual(refused);
  });

  test('deferred, it waits again, and knows which meeting has heard it', () => {
    expect(evolveTransfer(booked, decided({ outcome: 'deferred' }))).toEqual({
      at: 'referred',
      referral: 'r1',
      on: ON,
      heard,
    });
    expect(evolveTransfer(referred, decided({ outcome: 'deferred' }))).toEqual(referred);
  });

  test('an event about another referral, or of none, changes nothing', () => {
    expect(evolveTransfer(booked, decided({ referral: 'r2' }))).toEqual(booked);
    expect(evolveTransfer(none, decided({}))).toEqual(none);
  });
});

describe('Who is told, and what is booked (F1)', () => {
  const to = ['parents', 'lead', 'headteacher'] as const;
  const invited = (notice: string, about: object) =>
    to.map((role) => ({ kind: 'notice', notice, to: role, about }));

  test('each of those invited reads of the appointment', () => {
    for (const type of ['panel-booked', 'panel-moved'] as const)
      expect(transferEffects({ type, referral: 'r1', appointment }, booked)).toEqual(
        invited(type, { appointment }),
      );
  });

  test('the decision is told with its outcome, and with its first day where there is one', () => {
    const agreed = evolveTransfer(booked, decided({}));
    expect(transferEffects(decided({}), agreed)).toEqual(
      invited('panel-decided', { outcome: 'agreed', starts: '2026-12-07' }),
    );
    const refused = decided({ outcome: 'refused', school: null, starts: null });
    expect(transferEffects(refused, evolveTransfer(booked, refused))).toEqual(
      invited('panel-decided', { outcome: 'refused' }),
    );
  });

  test('what waits again is booked again', () => {
    const deferred = decided({ outcome: 'deferred', school: null, starts: null });
    expect(transferEffects(deferred, evolveTransfer(booked, deferred)).at(-1)).toEqual({
      kind: 'book-panel',
      referral: 'r1',
      readyOn: ON,
    });
    expect(transferEffects({ type: 'place-offered', referral: 'r1', on: ON }, booked)).toEqual([]);
  });

  test('withdrawn before it was booked, or after it was agreed, all are told and no place is given back', () => {
    const event = { type: 'referral-withdrawn', on: ON, reason: 'x', meeting: null, referral: 'r1' } as const;
    expect(transferEffects(event, none)).toEqual(
      ['parents', 'lead', 'headteacher'].map((to) => ({
        kind: 'notice',
        notice: 'panel-cancelled',
        to,
        about: {},
      })),
    );
  });
});

describe('What the panel says (F1)', () => {
  const moved = (meeting: typeof appointment) => ({ type: 'panel-moved', referral: 'r1', meeting }) as const;

  test('a meeting that moved before word of the booking came is booked where it is now', () => {
    expect(learnOfPanel(referred, moved(appointment), ON)).toEqual([
      { type: 'panel-booked', referral: 'r1', appointment },
    ]);
    expect(learnOfPanel({ ...referred, heard }, moved(appointment), ON)).toEqual([]);
  });

  test('only the meeting it is booked into moves or falls, and never to an older revision', () => {
    const later = { ...appointment, revision: 1 };
    expect(learnOfPanel(booked, moved(later), ON)).toEqual([
      { type: 'panel-moved', referral: 'r1', appointment: later },
    ]);
    expect(learnOfPanel(booked, moved(appointment), ON)).toEqual([]);
    expect(learnOfPanel(booked, moved({ ...other, revision: 1 }), ON)).toEqual([]);
    const off = (meetingId: string) => ({ type: 'panel-called-off', referral: 'r1', meetingId }) as const;
    expect(learnOfPanel(booked, off('m2'), ON)).toEqual([]);
    expect(learnOfPanel(referred, off('m1'), ON)).toEqual([]);
    expect(learnOfPanel(booked, off('m1'), ON)).toEqual([
      { type: 'panel-called-off', referral: 'r1', appointment, on: ON },
    ]);
  });

  test('a booking of another referral, or of one withdrawn, is given back; nothing else of it is news', () => {
    const late = { type: 'panel-booked', referral: 'r9', appointment } as const;
    for (const transfer of [none, booked])
      expect(learnOfPanel(transfer, late, ON)).toMatchObject([
        { type: 'referral-withdrawn', referral: 'r9', uninvited: true },
      ]);
    expect(learnOfPanel(none, moved(appointment), ON)).toEqual([]);
    expect(learnOfPanel(booked, { ...moved({ ...appointment, revision: 1 }), referral: 'r9' }, ON)).toEqual(
      [],
    );
    expect(learnOfPanel(none, { type: 'place-offered' } as never, ON)).toEqual([]);
  });
});

describe('The submission after the parents’ agreement of 6 November (B11)', () => {
  const calendar = compileCalendar('school-1', LAW_CALENDAR);
  const submitted = (transfer: Transfer) =>
    submitReferral(
      aPupilCase({
        transfer,
        programme: onStage('stage-3', {
          meeting: { on: '2026-11-05', outcomes: ['supported-transfer'] } as never,
          agreement: { on: '2026-11-06', agreed: true },
        }),
      }),
      calendar,
    )[0]?.metOn ?? null;
  const agreed = (on: string): Transfer => ({
    at: 'agreed',
    referral: 'r1',
    on,
    school: 'x',
    starts: '2026-12-07',
    heard: null,
  });

  test.each<[string, Transfer, string | null]>([
    ['nothing yet', none, null],
    ['withdrawn on the day', { at: 'none', withdrawnOn: '2026-11-06', heard: null }, '2026-11-06'],
    ['withdrawn before it', { at: 'none', withdrawnOn: '2026-11-05', heard: null }, null],
    ['refused after it', { at: 'refused', referral: 'r1', on: '2026-11-20', heard: null }, '2026-11-20'],
    [
      'refused on its day, of an older referral',
      { at: 'refused', referral: 'r1', on: '2026-11-06', heard: null },
      null,
    ],
    ['waiting since before it', { ...referred, on: '2026-11-05' }, '2026-11-06'],
    ['waiting since after it', referred, '2026-11-09'],
    ['booked', booked, '2026-11-09'],
    ['agreed after it', agreed('2026-11-20'), '2026-11-20'],
    ['agreed before it, on this programme', agreed('2026-11-05'), '2026-11-06'],
    ['agreed on a programme before this one', agreed('2026-09-13'), null],
  ])('%s', (_, transfer, met) => {
    expect(submitted(transfer)).toBe(met);
  });

  test('is owed where a transfer was proposed and agreed to, and nowhere else', () => {
    const owes = (changes: object) =>
      submitReferral(aPupilCase({ programme: onStage('stage-3', changes) }), calendar).length;
    const meeting = { on: '2026-11-05', outcomes: ['supported-transfer'] } as never;
    const agreement = { on: '2026-11-06', agreed: true } as never;
    expect(owes({ meeting, agreement })).toBe(1);
    expect(owes({ meeting, agreement: { on: '2026-11-06', agreed: false } })).toBe(0);
    expect(owes({ meeting: { on: '2026-11-05', outcomes: ['re-induction'] }, agreement })).toBe(0);
    expect(owes({ meeting: null, agreement })).toBe(0);
    expect(owes({ meeting })).toBe(0);
  });
});
