import type { CalendarMissing } from '../../calendar/types';
import type { DecisionCase } from '../decision-case';
import { APPLY_FOR_REVIEW, applyForReview } from './apply-for-review';
import { CONSIDER_REPRESENTATIONS, considerRepresentations } from './consider-representations';
import { DAY_ONE_PROVISION, dayOneProvision } from './day-one-provision';
import { FAIR_ACCESS_PLACE } from './fair-access-place';
import {
  GOVERNORS_MEETING,
  GOVERNORS_MEETING_BEFORE_EXAM,
  GOVERNORS_MEETING_ON_REPRESENTATIONS,
  governorsMeeting,
} from './governors-meeting';
import { KEEP_AT_HOME, keepAtHome } from './keep-at-home';
import { OFF_SITE_NOTICE } from './off-site-notice';
import { OFF_SITE_REVIEW } from './off-site-review';
import { PROVISION_NOTICE, provisionNotice } from './provision-notice';
import { RECONSIDER, reconsider } from './reconsider';
import { REINTEGRATION_MEETING, reintegrationMeeting } from './reintegration-meeting';
import { REMOVE_FROM_ROLL, removeFromRoll } from './remove-from-roll';
import { REVIEW_HEARING, reviewHearing } from './review-hearing';
import type { Owing, Rule } from './rule';
import { SECTION_104_NOTICE, section104Notice } from './section-104-notice';
import { SET_WORK, setWork } from './set-work';
import {
  SIXTH_DAY_BY_AUTHORITY,
  SIXTH_DAY_BY_HOME_AUTHORITY,
  SIXTH_DAY_PROVISION,
  sixthDayProvision,
} from './sixth-day-provision';
import { TELL_AUTHORITY, tellAuthority } from './tell-authority';
import { TELL_GOVERNORS, tellGovernors } from './tell-governors';
import { TELL_HOME_AUTHORITY, tellHomeAuthority } from './tell-home-authority';
import { TELL_PARENTS, tellParents } from './tell-parents';
import { TELL_SOCIAL_WORKER, tellSocialWorker } from './tell-social-worker';
import { TELL_VIRTUAL_SCHOOL_HEAD, tellVirtualSchoolHead } from './tell-virtual-school-head';

/** A duty that a decision can bring: its rule, and the function that works out its date. */
export interface DecisionDuty {
  rule: Rule;
  owes: (aCase: DecisionCase) => Owing | CalendarMissing | undefined;
}

/** Every duty that a suspension or permanent exclusion can bring. */
export const DECISION_DUTIES: readonly DecisionDuty[] = [
  { rule: TELL_PARENTS, owes: tellParents },
  { rule: TELL_AUTHORITY, owes: tellAuthority },
  { rule: TELL_HOME_AUTHORITY, owes: tellHomeAuthority },
  { rule: TELL_GOVERNORS, owes: tellGovernors },
  { rule: TELL_SOCIAL_WORKER, owes: tellSocialWorker },
  { rule: TELL_VIRTUAL_SCHOOL_HEAD, owes: tellVirtualSchoolHead },
  { rule: SECTION_104_NOTICE, owes: section104Notice },
  { rule: PROVISION_NOTICE, owes: provisionNotice },
  { rule: KEEP_AT_HOME, owes: keepAtHome },
  { rule: SET_WORK, owes: setWork },
  { rule: DAY_ONE_PROVISION, owes: dayOneProvision },
  { rule: SIXTH_DAY_PROVISION, owes: sixthDayProvision },
  { rule: CONSIDER_REPRESENTATIONS, owes: considerRepresentations },
  { rule: GOVERNORS_MEETING, owes: governorsMeeting },
  { rule: APPLY_FOR_REVIEW, owes: applyForReview },
  { rule: REVIEW_HEARING, owes: reviewHearing },
  { rule: RECONSIDER, owes: reconsider },
  { rule: REMOVE_FROM_ROLL, owes: removeFromRoll },
  { rule: REINTEGRATION_MEETING, owes: reintegrationMeeting },
];

/** Every rule of the deadline question, with its variants: what a reference of the rules is printed from. */
export const RULES: readonly Rule[] = [
  ...DECISION_DUTIES.map(({ rule }) => rule),
  SIXTH_DAY_BY_HOME_AUTHORITY,
  SIXTH_DAY_BY_AUTHORITY,
  GOVERNORS_MEETING_ON_REPRESENTATIONS,
  GOVERNORS_MEETING_BEFORE_EXAM,
  OFF_SITE_NOTICE,
  OFF_SITE_REVIEW,
  FAIR_ACCESS_PLACE,
];
