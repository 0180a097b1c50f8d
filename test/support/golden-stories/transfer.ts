import { onStage3, referred } from '../given';
import { says, until, type Stories } from './steps';

const appointment = (revision: number, startsAt = '2026-11-26T09:30') => ({
  meetingId: 'm1',
  startsAt,
  minutes: 30,
  place: 'Room 1',
  revision,
});

export const transfer: Stories = {
  'referred, booked, moved, agreed': [
    onStage3,
    [
      says('2026-11-04T10:00', 'refer-for-transfer'),
      says('2026-11-05T15:00', 'hold-stage-3-review'),
      says('2026-11-05T16:00', 'refer-for-transfer'),
      says('2026-11-06T09:00', 'record-agreement'),
      says('2026-11-09T09:00', 'refer-for-transfer'),
      {
        at: '2026-11-09T09:05',
        hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
      },
      {
        at: '2026-11-10T09:00',
        hears: { type: 'panel-moved', referral: 'r1', meeting: appointment(1, '2026-11-25T09:30') },
      },
      says('2026-11-11T10:00', 'record-panel-decision'),
      says('2026-11-25T12:00', 'record-panel-decision'),
      says('2026-11-30T10:00', 'withdraw-referral'),
      says('2026-11-30T11:00', 'withdraw-referral'),
      until('2026-12-08T00:00'),
    ],
  ],
  'called off, booked again, put off': [
    referred,
    [
      {
        at: '2026-11-09T09:05',
        hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
      },
      { at: '2026-11-10T09:00', hears: { type: 'panel-called-off', referral: 'r1', meetingId: 'm1' } },
      { at: '2026-11-11T09:00', hears: { type: 'place-offered' } },
      {
        at: '2026-11-11T09:05',
        hears: {
          type: 'panel-booked',
          referral: 'r1',
          appointment: { ...appointment(0), meetingId: 'm2' },
        },
      },
      says('2026-11-26T12:00', 'record-panel-decision', {
        outcome: 'deferred',
        school: null,
        starts: null,
      }),
      says('2026-11-27T12:00', 'withdraw-referral'),
    ],
  ],
  'refused by the panel': [
    referred,
    [
      {
        at: '2026-11-09T09:05',
        hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
      },
      says('2026-11-26T12:00', 'record-panel-decision', { outcome: 'refused', school: null, starts: null }),
      until('2026-12-10T00:00'),
    ],
  ],
  'the parents change their minds': [
    referred,
    [
      {
        at: '2026-11-09T09:05',
        hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
      },
      says('2026-11-10T09:00', 'record-agreement', { on: '2026-11-10', agreed: false, words: 'No.' }),
      {
        at: '2026-11-10T09:05',
        hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(1) },
      },
    ],
  ],
  'excluded for good while it waits': [
    referred,
    [says('2026-11-10T10:00', 'exclude-permanently', { decision: 'd2', decidedAt: '2026-11-10T09:15' })],
  ],
};
