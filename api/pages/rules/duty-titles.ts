import type { DutyName, OwedBy } from '../../../rules/deadlines';
import { dutyWords } from '../../../rules/notices/duty-words';

/** Every duty of the deadline question by its name in plain words. */
export const DUTY_TITLES: Record<DutyName, string> = {
  'tell-parents': 'Tell the parents',
  'tell-authority': 'Tell the local authority',
  'tell-home-authority': 'Tell the authority where the pupil lives',
  'tell-governors': 'Tell the governing body',
  'tell-social-worker': 'Tell the social worker',
  'tell-virtual-school-head': 'Tell the virtual school head',
  'section-104-notice': 'Notice of the days at home',
  'provision-notice': 'Notice of where full-time education starts',
  'keep-at-home': 'Days out of public places',
  'set-work': 'Set and mark work',
  'day-one-provision': 'Education from the day after the first',
  'sixth-day-provision': dutyWords['sixth-day-provision'].title,
  'consider-representations': 'Consider what the parents say',
  'governors-meeting': dutyWords['governors-meeting'].title,
  'apply-for-review': 'Apply for a review',
  'review-hearing': 'Review hearing',
  reconsider: 'Governors reconsider',
  'remove-from-roll': 'Take the pupil off the roll',
  'off-site-notice': 'Notice of an off-site direction',
  'off-site-review': 'Review of an off-site direction',
  'fair-access-place': 'Place under fair access',
  'reintegration-meeting': 'Reintegration meeting',
};

/** Who owes a duty. */
export const OWNERS: Record<OwedBy, string> = {
  'governing-body': 'the governing body',
  'home-authority': 'the authority where the pupil lives',
  authority: 'the local authority',
  headteacher: 'the headteacher',
  'review-body': 'whoever arranges the review: the local authority or the academy trust',
  parent: 'the parents',
  panel: 'the fair access panel',
};
