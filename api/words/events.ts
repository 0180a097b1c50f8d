import type { ObligationEvent } from '../../rules/case/events';
import type { PanelEvent } from '../../rules/panel/events';
import type { PartnershipEvent } from '../../rules/partnership/events';
import type { PupilEvent } from '../../rules/pupil/events';

export type AnyEvent = PupilEvent | ObligationEvent | PanelEvent | PartnershipEvent;

/** Every kind of event as a heading: what happened, in the past tense. */
export const EVENT_TITLES: Record<AnyEvent['type'], string> = {
  'pupil-registered': 'Pupil registered',
  'calendar-changed': 'School calendar changed',
  'policy-changed': 'Moved to another policy',
  'case-closed': 'Case closed',
  'stage-1-opened': 'Programme opened at Stage 1',
  'opened-after-incident': 'Programme opened after a serious incident',
  'programme-explained': 'Programme explained to the family',
  'targets-set': 'Targets set',
  'review-held': 'Weekly review recorded',
  'moved-to-stage-2': 'Moved to Stage 2',
  'moved-to-stage-3': 'Moved to Stage 3',
  'stage-3-review-held': 'Stage 3 review meeting held',
  'agreement-recorded': 'Parents’ answer recorded',
  'programme-ended': 'Programme ended',
  'lead-changed': 'Lead changed',
  suspended: 'Suspended',
  'permanently-excluded': 'Permanently excluded',
  'provision-arranged': 'Full-time education arranged',
  'provision-attended': 'Full-time education attended',
  'representations-made': 'Parents spoke to the governors',
  'governors-decided': 'Governors decided',
  'transfer-referred': 'Referred to the panel',
  'referral-withdrawn': 'Referral withdrawn',
  'place-offered': 'A panel meeting has a place free',
  'panel-booked': 'Panel meeting booked',
  'panel-moved': 'Panel meeting moved',
  'panel-called-off': 'Panel meeting called off',
  'panel-decided': 'Panel decided',
  'incident-recorded': 'Incident recorded',
  'escalation-raised': 'Escalation raised',
  'escalation-answered': 'Escalation answered',
  'obligation-arose': 'Duty began',
  'obligation-moved': 'Date moved',
  'obligation-met': 'Duty done',
  'obligation-lapsed': 'Duty no longer needed',
  'rung-climbed': 'Reminder',
  'meeting-planned': 'Meeting planned',
  'referral-booked': 'Referral booked',
  'referral-released': 'Referral taken off',
  'meeting-moved': 'Meeting moved',
  'meeting-called-off': 'Meeting called off',
  'meeting-held': 'Meeting held',
  'partnership-founded': 'Partnership founded',
  'school-added': 'School added',
  'calendar-set': 'Calendar set',
  'person-added': 'Person added',
  'digest-sent': 'Weekly digest sent',
};

/** The title of an event; a kind that is not known by that name is shown as it is called. */
export const eventTitle = (type: string): string => (EVENT_TITLES as Record<string, string>)[type] ?? type;
