import type { Duty } from '../case/obligation';

export interface DutyWords {
  /** What the duty is called on every page. */
  title: string;
  /** What has to be done, after "to". */
  deed: string;
  /** The same for a family, after "must". */
  forFamily: string;
  /** What its days are counted in. */
  unit: 'school day' | 'working day';
}

/** Every duty in plain words, to staff and to families: the one place where a duty gets its name. */
export const dutyWords: Record<Duty, DutyWords> = {
  'explain-programme': {
    title: 'Explain the programme',
    deed: 'explain the programme and what may come of it to the parents and the pupil',
    forFamily: 'explain the programme to you',
    unit: 'school day',
  },
  'weekly-review': {
    title: 'Weekly review',
    deed: 'review the week against the targets and write to the parents',
    forFamily: 'look at the week and write to you',
    unit: 'school day',
  },
  'stage-decision': {
    title: 'Decision about the stage',
    deed: 'decide whether the pupil moves off this stage, stays on it or moves to the next',
    forFamily: 'decide what happens after this stage',
    unit: 'school day',
  },
  'stage-3-review-meeting': {
    title: 'Stage 3 review meeting',
    deed: "hold the review meeting with the authority's representative",
    forFamily: 'meet you and talk about what happens next',
    unit: 'school day',
  },
  'submit-referral': {
    title: 'Referral to the panel',
    deed: 'send the referral and its documents to the panel',
    forFamily: 'send the papers to the panel',
    unit: 'school day',
  },
  'record-panel-decision': {
    title: "Panel's decision",
    deed: 'record what the panel decided, with its reasons',
    forFamily: 'write down what the panel decided',
    unit: 'working day',
  },
  'answer-escalation': {
    title: 'Answer to an escalation',
    deed: 'answer the escalation and say what will be done',
    forFamily: 'say what will be done',
    unit: 'school day',
  },
  'sixth-day-provision': {
    title: 'Full-time education from day six',
    deed: 'have full-time education in place, and the pupil attending it, from the sixth school day',
    forFamily: 'arrange full-time lessons from day six',
    unit: 'school day',
  },
  'set-work': {
    title: 'Work for the first five days',
    deed: 'set work for the first five school days, and have it marked',
    forFamily: 'set work for the first five days',
    unit: 'school day',
  },
  'day-one-provision': {
    title: 'Education from the day after the first',
    deed: 'provide for a looked-after pupil, or one with a social worker, from the day after the first',
    forFamily: 'arrange lessons from the second day',
    unit: 'school day',
  },
  'consider-representations': {
    title: 'Consider what the parents say',
    deed: 'consider what the parents say; there is no duty to meet and no power to reinstate',
    forFamily: 'think about what you say',
    unit: 'school day',
  },
  'apply-for-review': {
    title: 'Right to ask for a review',
    deed: 'apply for a review, if they want one',
    forFamily: 'ask for a review, if you want one,',
    unit: 'school day',
  },
  'review-hearing': {
    title: 'Review hearing',
    deed: 'hold the review',
    forFamily: 'hold the review',
    unit: 'school day',
  },
  reconsider: {
    title: 'Reconsideration',
    deed: 'meet again and reconsider, after what the review panel decided',
    forFamily: 'meet again and think again',
    unit: 'school day',
  },
  'reintegration-meeting': {
    title: 'Meeting on return',
    deed: 'meet about the return, on or before the first day back; the return never waits for it',
    forFamily: 'meet you about coming back',
    unit: 'school day',
  },
  'governors-meeting': {
    title: "Governors' meeting",
    deed: 'meet and decide whether the pupil comes back',
    forFamily: 'meet and decide if your child comes back',
    unit: 'school day',
  },
  'off-site-notice': {
    title: 'Notice of an off-site direction',
    deed: 'give the parents the notice of the off-site direction',
    forFamily: 'give you the notice about lessons somewhere else',
    unit: 'school day',
  },
  'off-site-review': {
    title: 'Review of an off-site direction',
    deed: 'review the off-site direction, as it was asked for in writing',
    forFamily: 'look again at the lessons somewhere else',
    unit: 'school day',
  },
  'separation-provision': {
    title: 'Education during a safeguarding separation',
    deed: 'have full-time education in place, and the pupil attending it, from the first day of the separation',
    forFamily: 'arrange full-time lessons from the first day',
    unit: 'school day',
  },
  'review-separation': {
    title: 'Review of a safeguarding separation',
    deed: 'see that the designated safeguarding lead looks at the separation again',
    forFamily: 'look again at whether your child must stay away',
    unit: 'school day',
  },
  'answer-concern': {
    title: 'Answer to a concern about an exclusion',
    deed: 'answer the concern about an unlawful exclusion, with its reasons',
    forFamily: 'answer your concern',
    unit: 'working day',
  },
  'hold-meeting': {
    title: 'Panel meeting',
    deed: 'hold the panel meeting, or call it off',
    forFamily: 'hold the panel meeting',
    unit: 'working day',
  },
  'weekly-digest': {
    title: 'Weekly digest',
    deed: "send the headteachers the week's digest",
    forFamily: "send the week's report",
    unit: 'school day',
  },
  'offices-end': {
    title: 'Offices that end',
    deed: 'give the offices that end again, or to somebody else',
    forFamily: 'say who takes over',
    unit: 'working day',
  },
};
