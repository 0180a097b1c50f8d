import { ofPupil, on, says, until, type Stories } from './steps';

export const apart: Stories = {
  'off site, reviewed, ended': [
    on(ofPupil({ plan: true, homeAuthority: '826' })),
    [
      says('2026-10-30T10:00', 'direct-off-site', { noticeGivenOn: null }),
      says('2026-11-04T10:00', 'give-off-site-notice'),
      until('2026-11-20T00:00'),
      says('2026-12-01T10:00', 'ask-for-review'),
      says('2026-12-03T10:00', 'review-direction'),
      says('2026-12-04T10:00', 'ask-for-review', { by: 'parents', on: '2026-12-04' }),
      says('2026-12-11T10:00', 'end-direction'),
      says('2026-12-12T10:00', 'end-direction'),
    ],
  ],
  'off site without notice': [
    on(),
    [says('2026-10-30T10:00', 'direct-off-site', { noticeGivenOn: null }), until('2026-12-20T00:00')],
  ],
  'kept apart, reviewed, ended': [
    on(),
    [
      says('2026-11-09T10:00', 'begin-separation'),
      says('2026-11-09T11:00', 'begin-separation'),
      says('2026-11-09T12:00', 'record-separation-provision'),
      until('2026-11-16T09:00'),
      says('2026-11-16T10:00', 'review-separation'),
      says('2026-11-18T10:00', 'end-separation'),
    ],
  ],
  'kept apart, and nobody does anything': [
    on(),
    [says('2026-11-09T10:00', 'begin-separation'), until('2026-11-20T00:00')],
  ],
  'a concern of the family': [
    on(),
    [
      says('2026-09-14T10:00', 'raise-concern'),
      says('2026-09-14T11:00', 'raise-concern'),
      until('2026-09-20T00:00'),
      says('2026-09-21T10:00', 'answer-concern'),
      says('2026-09-21T11:00', 'answer-concern'),
      says('2026-09-21T12:00', 'raise-concern', { concern: 'c2', from: 'staff' }),
      says('2026-09-21T13:00', 'answer-concern', { concern: 'c2' }),
    ],
  ],
};
