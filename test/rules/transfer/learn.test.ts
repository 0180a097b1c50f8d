import { evolveTransfer } from '../../../rules/transfer/evolve';
import { learnOfPanel } from '../../../rules/transfer/learn';
import type { Transfer } from '../../../rules/transfer/state';

const TODAY = '2026-11-10';
const appointment = {
  meetingId: 'm1',
  startsAt: '2026-11-20T10:00',
  minutes: 120,
  place: 'Room 1',
  revision: 1,
};
const waiting: Transfer = { at: 'referred', referral: 'r1', on: '2026-11-09', heard: null };
const booked: Transfer = { at: 'booked', referral: 'r1', on: '2026-11-09', appointment, heard: null };
const none: Transfer = { at: 'none', heard: null };
const moved = (revision: number, meetingId = 'm1') =>
  ({
    type: 'panel-moved',
    referral: 'r1',
    meeting: { ...appointment, meetingId, startsAt: '2026-11-27T10:00', revision },
  }) as const;
const calledOff = (meetingId = 'm1') => ({ type: 'panel-called-off', referral: 'r1', meetingId }) as const;

test('a booking is heard once: doubled, it brings nothing (F1)', () => {
  const fact = { type: 'panel-booked', referral: 'r1', appointment } as const;
  const [event] = learnOfPanel(waiting, fact, TODAY);
  expect(event).toEqual({ type: 'panel-booked', referral: 'r1', appointment });
  expect(event && evolveTransfer(waiting, event)).toEqual(booked);
  expect(learnOfPanel(booked, fact, TODAY)).toEqual([]);
});

test('a meeting that moves is news once, and never goes back to an earlier revision (F1)', () => {
  const [event] = learnOfPanel(booked, moved(2), TODAY);
  expect(event).toMatchObject({ type: 'panel-moved', appointment: { startsAt: '2026-11-27T10:00' } });
  const now = event ? evolveTransfer(booked, event) : booked;
  expect(learnOfPanel(now, moved(2), TODAY)).toEqual([]);
  expect(learnOfPanel(booked, moved(0), TODAY)).toEqual([]);
});

test('a meeting that is called off sends the referral back to wait, once (F1)', () => {
  const [event] = learnOfPanel(booked, calledOff(), TODAY);
  const now = event ? evolveTransfer(booked, event) : booked;
  expect(now).toEqual(waiting);
  expect(learnOfPanel(now, calledOff(), TODAY)).toEqual([]);
});

test('what another meeting does, or one for another referral, brings nothing', () => {
  expect(learnOfPanel(booked, moved(2, 'm2'), TODAY)).toEqual([]);
  expect(learnOfPanel(booked, calledOff('m2'), TODAY)).toEqual([]);
  expect(learnOfPanel(booked, { ...calledOff(), referral: 'r9' }, TODAY)).toEqual([]);
  expect(learnOfPanel(none, moved(2), TODAY)).toEqual([]);
});

test('an offer of a place is for those who wait', () => {
  expect(learnOfPanel(waiting, { type: 'place-offered' }, TODAY)).toHaveLength(1);
  for (const transfer of [booked, none])
    expect(learnOfPanel(transfer, { type: 'place-offered' }, TODAY)).toEqual([]);
});

test('an event about another referral leaves the transfer as it is', () => {
  const event = { type: 'panel-called-off', referral: 'r9', appointment, on: TODAY } as const;
  expect(evolveTransfer(booked, event)).toBe(booked);
});

test('a decision without a school is no agreement, whatever it calls itself', () => {
  const event = {
    type: 'panel-decided',
    referral: 'r1',
    on: TODAY,
    outcome: 'agreed',
    school: null,
    starts: null,
    reasons: 'x',
  } as const;
  expect(evolveTransfer(booked, event).at).toBe('refused');
});
