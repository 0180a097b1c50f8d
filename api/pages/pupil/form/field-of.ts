/** The field that a refusal is about, so that the error leads there; empty where it is about no one field. */
const FIELDS: Record<string, string> = {
  'missing-lead': 'lead',
  'not-a-lead-of-the-school': 'lead',
  'already-the-lead': 'lead',
  'missing-support-tried': 'supportTried',
  'missing-meeting': 'meeting-on',
  'missing-early-help': 'earlyHelp-answer',
  'missing-targets': 'targets-0-text',
  'missing-voices': 'voices-pupil',
  'missing-plans-reviewed': 'plansReviewed',
  'missing-warnings-given': 'warningsGiven',
  'missing-reason': 'reason',
  'missing-reasons': 'reasons',
  'missing-incident': 'incident-what',
  'missing-outcome': 'outcomes',
  'missing-sentence-to-family': 'toFamily',
  'missing-document': 'documents',
  'missing-school': 'school',
  'missing-start': 'starts',
  'no-trial-since-2026': 'kind',
  'missing-trial': 'trial-weeks',
  'start-in-the-past': 'starts',
  'notice-too-short': 'firstDay',
  'missing-record': 'record',
  'authority-keeps-no-plan': 'by',
  'review-asked-already': 'on',
  'missing-exclusion-reason': 'reasons',
  'too-many-reasons': 'reasons',
  'missing-circumstances': 'circumstances',
  'no-length': 'days',
  'over-45-days': 'days',
  'timescale-out-of-range': 'timescale',
  'authority-not-present': 'meeting-present',
  'flexible-programme-only-key-stage-4': 'outcomes',
  'progress-not-shown': 'outcome',
  'transfer-not-agreed': 'outcome',
  're-induction-not-agreed': 'outcome',
};

/** A day that is wrong is that of the meeting, of the incident, or the form's only one. */
const DAYS = ['meeting-on', 'incident-on', 'decidedAt', 'metOn', 'startsAt', 'on'];

export function fieldOf(refused: string, answered: Record<string, unknown>): string {
  if (refused === 'date-in-the-future' || refused === 'date-too-early' || refused === 'already-reviewed')
    return DAYS.find((name) => `${name}-day` in answered) ?? '';
  const field = FIELDS[refused] ?? '';
  return field;
}
