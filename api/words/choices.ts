import type { Finding, LooksLike, RaisedFor } from '../../rules/concern/state';
import type { Attendee, EarlyHelp, TransferOrOther } from '../../rules/programme/words';
import type { ProgrammeOutcome } from '../../rules/programme/state';
import type { FactName } from '../../rules/exclusion/correction-commands';
import type { ReviewOutcome } from '../../rules/exclusion/state';
import type { Asker } from '../../rules/off-site/state';
import type { Given } from '../../rules/deadlines/question';
import type { ReportFinding, Teller } from '../../rules/partnership/reports/report';
import type { AddressKind } from '../../rules/pupil/addresses';
import type { RaisedBy } from '../../rules/escalation/events';
import type { EarlyHelpStatus, Tier } from '../../rules/pupil/need';
import type { SupportPriority } from '../../rules/pupil/support';
import type { MoveKind, ReferralDocument } from '../../rules/transfer/state';

/** The choices of forms, in the words they are offered and shown in. */
export const MARKS = { met: 'Met', partly: 'Partly met', 'not-yet': 'Not yet' } as const;

export const ATTENDEES: Record<Attendee, string> = {
  pupil: 'The pupil',
  parent: 'A parent or carer',
  lead: 'The lead',
  headteacher: 'The headteacher',
  mentor: 'A mentor',
  'support-service': 'A support service',
  authority: 'The authority’s representative',
  other: 'Somebody else',
};

export const EARLY_HELP: Record<EarlyHelp['answer'], string> = {
  open: 'Open already',
  agreed: 'Agreed, and will be opened',
  declined: 'Offered, and declined by the family',
  'not-needed': 'Not needed',
};

/** How much help a pupil needs (B14). */
export const TIERS: Record<Tier, string> = {
  universal: 'Universal',
  additional: 'Additional',
  considerable: 'Considerable',
  intensive: 'Intensive',
};

/** How soon behaviour support is needed (B13). */
export const SUPPORT_PRIORITY_NAMES: Record<SupportPriority, string> = {
  urgent: 'Urgent',
  high: 'High',
  standard: 'Standard',
};

/** Where early help stands. */
export const EARLY_HELP_STATUS: Record<EarlyHelpStatus, string> = {
  open: 'Open',
  agreed: 'Agreed, and will be opened',
  declined: 'Offered, and declined by the family',
  'not-needed': 'Not needed',
  closed: 'Closed',
};

export const STAGE_3_OUTCOMES: Record<TransferOrOther, string> = {
  'supported-transfer': 'Managed move to another school',
  're-induction': 'A new start at this school',
  'joint-planning': 'Joint planning with the pupil referral unit or behaviour support',
  'flexible-programme': 'Flexible programme (Key Stage 4 only)',
};

export const ENDS: Record<ProgrammeOutcome, string> = {
  'progress-made': 'The targets were met',
  transferred: 'Moved to another school',
  're-inducted': 'A new start at this school',
  'left-school': 'Left the school',
  'closed-otherwise': 'Another reason',
};

export const DOCUMENTS: Record<ReferralDocument, string> = {
  'support-history': 'History of the support given',
  'attendance-record': 'Attendance record',
  'stage-3-review-record': 'Record of the Stage 3 review meeting',
  'parental-agreement': 'Parents’ agreement',
  'early-help-record': 'Early help record',
  'information-passport': 'Information passport',
};

export const PANEL_OUTCOMES = {
  agreed: 'The move is agreed',
  refused: 'The move is refused',
  deferred: 'Put off to another meeting',
} as const;

export const MOVE_KINDS: Record<MoveKind, string> = {
  permanent: 'A permanent move',
  trial: 'A trial, to be looked at again',
};

export const GOVERNORS_OUTCOMES = {
  upheld: 'The headteacher’s decision stands',
  reinstated: 'The pupil comes back to school',
} as const;

export const GIVEN_HOW: Record<Given['how'], string> = {
  'by-hand': 'By hand',
  'first-class-post': 'By first-class post',
  email: 'By email',
};

export const REVIEW_OUTCOMES: Record<ReviewOutcome, string> = {
  uphold: 'The exclusion is upheld',
  recommend: 'The governors are asked to think again',
  'quash-and-direct': 'The decision is quashed, and the governors must think again',
};

export const FACTS: Record<FactName, string> = {
  cancelling: 'The cancelling',
  provision: 'The arrangement of full-time education',
  attendance: 'The attendance at full-time education',
  work: 'The work that was set or marked',
  representations: 'What the parents said to the governors',
  'remote-meeting': 'The request for a remote meeting',
  'governors-meeting': 'The governors’ meeting',
  'governors-decision': 'The governors’ decision',
  'review-waiver': 'That the parents want no review',
  'review-application': 'The application for a review',
  'review-decision': 'The review panel’s decision',
  reconsideration: 'The reconsideration',
  'removal-from-roll': 'Taking the pupil off the roll',
  'reintegration-meeting': 'The meeting on return',
};

export const DIRECTION_OUTCOMES = {
  continue: 'The direction goes on',
  end: 'The direction ends, and the pupil comes back',
} as const;

export const OFF_SITE_NOTICES = {
  today: 'Send it now',
  given: 'It has been given already',
  later: 'It will be given later: it is owed until then',
} as const;

export const REVIEW_ASKERS: Record<Asker, string> = {
  parents: 'A parent',
  authority: 'The authority that keeps the EHC plan',
};

export const LOOKS_LIKE: Record<LooksLike, string> = {
  'sent-home-without-record': 'Sent home, and nothing recorded',
  'cooling-off': 'Sent home to cool off, or for no set time',
  'pressure-to-move': 'Pressed to move school, or to teach the child at home',
  'part-time-without-agreement': 'On part-time days that were not agreed',
  other: 'Something else',
};

export const CONCERN_FROM: Record<RaisedFor, string> = {
  family: 'The family',
  'for-the-family': 'Somebody the family asked',
  staff: 'Somebody who works with the pupil',
  'somebody-else': 'Somebody else',
};

export const FINDINGS: Record<Finding, string> = {
  lawful: 'It was lawful',
  'unlawful-put-right': 'It was not lawful, and has been put right',
  unlawful: 'It was not lawful, and is still to be put right',
};

export const REPORT_FINDINGS: Record<ReportFinding, string> = {
  ...FINDINGS,
  'not-enough-known': 'Too little is known to say',
};

/** Who tells of what looks like an unlawful exclusion without an account, as the authority reads it. */
export const TELLERS: Record<Teller, string> = {
  child: 'Says they are the child',
  parent: 'Says they are a parent or carer',
  'somebody-asked': 'Says a family asked them to tell',
  staff: 'Says they work with the child',
  'somebody-else': 'Somebody else',
};

export const RAISED_BY: Record<RaisedBy, string> = {
  person: 'by somebody who works with the pupil',
  incidents: 'because of several incidents in a short time',
  'repeat-suspensions': 'because of repeated suspensions',
  'missed-reviews': 'because weekly reviews were missed',
};

export const WHOSE_WORDS = { parents: 'The parents', pupil: 'The pupil' } as const;

/** What keeps somebody of the family safe (E6). */
export const CONTACT_MARKS = {
  'no-contact': 'Nothing is sent to this person',
  'confidential-address': 'Nobody else of the family may learn this person’s address',
} as const;

/** Where somebody of the family is reached. */
export const ADDRESS_KIND_NAMES: Record<AddressKind, string> = {
  email: 'Email address',
  post: 'Postal address',
  phone: 'Telephone number',
};

export const ADDRESS_OUTCOMES = {
  right: 'It is right: use it',
  wrong: 'It is wrong: do not use it',
} as const;

export const MARK_CHANGES = { set: 'It is set', lift: 'It is lifted' } as const;
