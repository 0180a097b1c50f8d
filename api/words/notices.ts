import type { NoticeName } from '../../rules/case/obligation';

/** Every kind of notice as pages name it. */
export const NOTICE_NAMES: Record<NoticeName, string> = {
  'opening-leaflet': 'Leaflet on the programme',
  'stage-change': 'Change of stage',
  'weekly-feedback': 'Weekly feedback',
  suspension: 'Suspension',
  'permanent-exclusion': 'Permanent exclusion',
  'date-moved': 'A date has moved',
  'duty-coming': 'Notice of a duty',
  'duty-due': 'Reminder',
  'duty-late': 'Late',
  'escalation-raised': 'Escalation',
  'panel-booked': 'Panel meeting booked',
  'panel-moved': 'Panel meeting moved',
  'panel-cancelled': 'Panel meeting cancelled',
  'panel-decided': 'Panel’s decision',
  'off-site-direction': 'Off-site direction',
  'off-site-outcome': 'Outcome of an off-site direction',
  'safeguarding-separation': 'Safeguarding separation',
  'separation-outcome': 'Outcome of a safeguarding separation',
  'weekly-digest': 'Weekly digest',
};
