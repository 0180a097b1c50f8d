import type { Refusal } from '../../../../rules/refusal';
import type { Answers } from '../../form/answers';

/** The field that a refusal is about, so that the error leads there; empty where it is about no one field. */
const FIELDS: Record<string, string> = {
  'missing-lead': 'lead',
  'unknown-contact': 'contact',
  'not-a-lead-of-the-school': 'lead',
  'already-the-lead': 'lead',
  'missing-support-tried': 'supportTried',
  'missing-meeting': 'meeting-on',
  'missing-early-help': 'earlyHelp-answer',
  'missing-targets': 'targets-0-text',
  'missing-parents-voice': 'voices-parents',
  'missing-voices': 'voices-pupil',
  'missing-plans-reviewed': 'plansReviewed',
  'missing-warnings-given': 'warningsGiven',
  'missing-words': 'words',
  'missing-reason': 'reason',
  'missing-reasons': 'reasons',
  'missing-incident': 'incident-what',
  'missing-outcome': 'outcomes',
  'missing-sentence-to-family': 'toFamily',
  'missing-document': 'documents',
  'missing-school': 'school',
  'same-school': 'school',
  'missing-start': 'starts',
  'no-trial-since-2026': 'kind',
  'missing-trial': 'trial-weeks',
  'start-in-the-past': 'starts',
  'missing-safeguarding-lead': 'ledBy',
  'missing-reason-to-separate': 'reason',
  'notice-too-short': 'firstDay',
  'missing-record': 'record',
  'authority-keeps-no-plan': 'by',
  'review-asked-already': 'on',
  'missing-exclusion-reason': 'reasons',
  'too-many-reasons': 'reasons',
  'same-reason-twice': 'reasons',
  'missing-circumstances': 'circumstances',
  'no-length': 'days',
  'over-45-days': 'days',
  'facts-before-decision': 'decidedAt',
  'timescale-out-of-range': 'timescale',
  'authority-not-present': 'meeting-present',
  'flexible-programme-only-key-stage-4': 'outcomes',
  'progress-not-shown': 'outcome',
  'transfer-not-agreed': 'outcome',
  're-induction-not-agreed': 'outcome',
  'cannot-reinstate': 'outcome',
  'unknown-decision': 'decision',
  'unknown-policy': 'policy',
  'missing-provider': 'provider',
  'cannot-waive-notice': 'waived',
  'missing-work': 'what',
  'missing-place': 'place',
  'meeting-in-the-past': 'startsAt',
  'remote-meeting-asked': 'inPersonBecause',
  'upheld-has-no-return': 'backOn',
  'review-application-late': 'given-on',
  'stays-on-roll': 'on',
  'too-early-for-roll': 'on',
  'cancel-after-meeting-began': 'on',
  'cancel-over-45-days': 'on',
  'day-already-recorded': 'on',
  'nothing-to-take-back': 'fact',
  'later-fact-stands': 'fact',
  'unknown-duty': 'obligation',
  'cannot-put-off': 'obligation',
  'no-date-to-put-off': 'obligation',
  'not-later': 'until',
  'date-in-the-past': 'until',
  'missing-approver': 'approver',
};

/** The field that supplies a part which the letter would lack. */
const PARTS: Record<string, string> = {
  'provision-address': 'address',
  'provision-times': 'times',
  'report-to': 'reportTo',
  'meeting-place': 'place',
};

/** A day that is wrong, where none of the answers is that day: of the meeting, of the incident, or the form's only one. */
const DAYS = ['meeting-on', 'incident-on', 'decidedAt', 'metOn', 'heardOn', 'startsAt', 'on'];
const ABOUT_A_DAY = ['date-in-the-future', 'date-too-early', 'already-reviewed'];

export function fieldOf({ refused, detail }: Refusal, answers: Answers): string {
  if (refused === 'notice-lacks-part') return PARTS[String(detail?.['id'])] ?? '';
  if (refused === 'names-another-child') return holds(answers, String(detail?.['name']));
  if (!ABOUT_A_DAY.includes(refused)) return FIELDS[refused] ?? '';
  const named = Object.keys(answers.raw).flatMap((name) => /^(.*)-day$/.exec(name)?.[1] ?? []);
  const wrong = named.find((name) => answers.date(name) === detail?.['on']);
  return wrong ?? DAYS.find((name) => named.includes(name)) ?? '';
}

/** The field in which something was written. */
const holds = ({ raw }: Answers, text: string): string =>
  Object.keys(raw).find((name) =>
    [raw[name] ?? ''].flat().some((value) => value.toLowerCase().includes(text.toLowerCase())),
  ) ?? '';
