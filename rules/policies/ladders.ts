import type { RungPlan } from '../case/ladder';
import type { Role } from '../case/people';
import type { Policy } from './policy';

type Days = RungPlan['counted'];
type Said = 'coming' | 'due' | 'late';

/** One rung, named after what it says and how far from the due day it stands: `coming-3`, `due`, `late-1`. */
const rung = (
  notice: Said,
  days: number,
  tell: Role[],
  hour = '08:00',
  counted: Days = 'school-days',
): RungPlan => ({
  id: days === 0 ? notice : `${notice}-${Math.abs(days)}`,
  days,
  counted,
  hour,
  tell,
  notice: `duty-${notice}`,
});

/**
 * Whom to remind before a date and whom to tell after it (E8), in school days, or in working days for the authority.
 * No seed gives these hours: settings of ours, the same for each partnership until it sets its own. Where a duty may be
 * owed by the home authority, `governing-body` stands for whoever owes it. A partnership without a Chair is not told twice: the
 * authority's officers stand for the Chair, and each of them has one letter.
 */
export const ladders: Policy['ladders'] = {
  'explain-programme': [
    rung('due', 0, ['authority'], '09:00', 'working-days'),
    rung('late', 2, ['authority'], '09:00', 'working-days'),
  ],
  'weekly-review': [
    rung('due', 0, ['lead'], '13:00'),
    rung('late', 1, ['lead']),
    rung('late', 2, ['lead', 'headteacher']),
    { ...rung('late', 5, ['headteacher', 'authority']), raises: 'missed-reviews' },
  ],
  'stage-decision': [
    rung('coming', -3, ['lead']),
    rung('due', 0, ['lead']),
    rung('late', 2, ['lead', 'headteacher']),
  ],
  'stage-3-review-meeting': [
    rung('coming', -3, ['headteacher']),
    rung('due', 0, ['headteacher']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  'submit-referral': [
    rung('coming', -2, ['headteacher']),
    rung('due', 0, ['headteacher']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  'record-panel-decision': [
    rung('due', 0, ['authority'], '09:00', 'working-days'),
    rung('late', 1, ['authority', 'headteacher'], '09:00', 'working-days'),
  ],
  'answer-escalation': [
    rung('due', 0, ['lead'], '09:00'),
    rung('late', 1, ['headteacher'], '09:00'),
    // B17: each is answered by a named person or climbs.
    rung('late', 3, ['authority', 'chair'], '09:00'),
  ],
  'sixth-day-provision': [
    rung('coming', -3, ['governing-body']),
    rung('coming', -1, ['governing-body', 'authority']),
    rung('due', 0, ['governing-body', 'authority', 'headteacher']),
    rung('late', 1, ['headteacher', 'authority', 'chair']),
  ],
  'set-work': [rung('due', 0, ['headteacher'], '13:00')],
  'day-one-provision': [
    rung('due', 0, ['governing-body', 'authority']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  'review-hearing': [
    rung('coming', -5, ['governing-body', 'authority']),
    rung('due', 0, ['governing-body', 'authority']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  reconsider: [
    rung('coming', -5, ['governing-body']),
    rung('due', 0, ['governing-body']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  'reintegration-meeting': [rung('due', 0, ['headteacher']), rung('late', 2, ['headteacher'])],
  'off-site-notice': [
    rung('coming', -2, ['headteacher', 'governing-body']),
    rung('due', 0, ['headteacher', 'governing-body']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  // The law sets no day: these are counted from the first day on which the review is to be held.
  'off-site-review': [
    rung('due', 5, ['headteacher', 'governing-body']),
    rung('due', 15, ['headteacher', 'governing-body', 'authority']),
  ],
  'separation-provision': [
    rung('due', 0, ['home-authority'], '09:00', 'working-days'),
    rung('late', 1, ['home-authority', 'authority', 'headteacher'], '09:00', 'working-days'),
  ],
  'review-separation': [
    rung('coming', -1, ['headteacher']),
    rung('due', 0, ['headteacher']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
  'answer-concern': [
    rung('due', 0, ['authority'], '09:00', 'working-days'),
    rung('late', 1, ['authority', 'chair'], '09:00', 'working-days'),
    rung('late', 5, ['authority', 'chair'], '09:00', 'working-days'),
  ],
  'governors-meeting': [
    rung('coming', -10, ['governing-body']),
    rung('coming', -3, ['governing-body']),
    rung('due', 0, ['governing-body']),
    rung('late', 1, ['headteacher', 'authority']),
  ],
};
