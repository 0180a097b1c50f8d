import type { Questions } from './facts';

export const neighbours: Questions = {
  'off site: notice, no review asked for': {
    offSiteDirections: [{ id: 'o1', school: 'school-1', decidedOn: '2026-10-21', firstDay: '2026-11-09' }],
  },
  'off site: reviewed, and asked for again': {
    offSiteDirections: [
      {
        id: 'o1',
        school: 'school-1',
        decidedOn: '2026-10-21',
        firstDay: '2026-11-09',
        lastReviewOn: '2026-12-01',
        reviewAskedOn: '2027-01-20',
      },
    ],
  },
  'fair access: a place within twenty days': {
    fairAccess: [{ id: 'f1', school: 'school-1', agreedOn: '2026-10-21' }],
  },
  'fair access: looked after': {
    fairAccess: [{ id: 'f1', school: 'school-1', agreedOn: '2026-10-21' }],
    pupil: { lookedAfter: true },
  },
  'nothing at all': {},
};
