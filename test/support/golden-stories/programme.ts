import { aPupil, onStage1, onStage2 } from '../given';
import { on, says, until, type Stories } from './steps';

export const programme: Stories = {
  'opened, explained, reviewed, and over': [
    aPupil,
    [
      says('2026-09-14T10:00', 'open-stage-1'),
      says('2026-09-15T10:00', 'explain-programme'),
      says('2026-09-16T10:00', 'record-incident'),
      says('2026-09-21T10:00', 'record-review'),
      says('2026-09-22T10:00', 'set-targets'),
      says('2026-09-23T10:00', 'change-lead'),
      until('2026-10-20T00:00'),
      says('2026-10-20T10:00', 'end-programme', { outcome: 'progress-made' }),
      says('2026-10-20T11:00', 'end-programme'),
      says('2026-10-20T12:00', 'close-case'),
    ],
  ],
  'a serious incident': [
    aPupil,
    [
      says('2026-09-14T10:00', 'open-at-stage-2'),
      says('2026-09-15T10:00', 'move-to-stage-3'),
      says('2026-09-21T10:00', 'suspend', { decidedAt: '2026-09-21T09:15' }),
      says('2026-09-22T10:00', 'move-to-stage-3', { incident: { on: '2026-09-21', what: 'A fight.' } }),
    ],
  ],
  'stage by stage': [
    onStage2,
    [
      until('2026-10-20T00:00'),
      says('2026-10-21T10:00', 'move-to-stage-3'),
      says('2026-10-21T10:30', 'suspend'),
      says('2026-11-03T10:00', 'move-to-stage-3'),
      until('2026-12-01T00:00'),
    ],
  ],
  'put off, and another policy': [
    onStage1,
    [
      says('2026-09-16T10:00', 'extend-duty'),
      says('2026-09-17T10:00', 'change-policy'),
      until('2026-10-07T00:00'),
    ],
  ],
  'a duty that nobody can put off': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend'),
      says('2026-10-22T10:00', 'extend-duty', {
        obligation: 'sixth-day-provision:d1',
        until: '2026-11-20',
      }),
      says('2026-10-22T11:00', 'extend-duty', { obligation: 'nothing', until: '2026-11-20' }),
    ],
  ],
  'three incidents, and nobody answers': [
    onStage1,
    [
      says('2026-09-16T10:00', 'record-incident'),
      says('2026-09-17T10:00', 'record-incident', { on: '2026-09-17' }),
      says('2026-09-18T10:00', 'record-incident', { on: '2026-09-18' }),
      until('2026-09-26T00:00'),
      says('2026-09-28T10:00', 'answer-escalation', { escalation: 'incidents:2026-09-18' }),
      says('2026-09-28T11:00', 'signal-escalation'),
      says('2026-09-28T12:00', 'answer-escalation'),
    ],
  ],
  'facts that change': [
    onStage1,
    [
      says('2026-09-16T10:00', 'update-pupil'),
      says('2026-09-16T11:00', 'update-pupil'),
      says('2026-09-16T12:00', 'move-school'),
      says('2026-09-17T10:00', 'end-programme'),
      says('2026-09-17T11:00', 'move-school'),
      says('2026-09-17T12:00', 'move-school'),
      says('2026-09-18T10:00', 'close-case'),
      says('2026-09-18T11:00', 'record-incident'),
    ],
  ],
};
