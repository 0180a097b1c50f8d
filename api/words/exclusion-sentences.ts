import type { FactName } from '../../rules/exclusion/correction-commands';
import { inDays } from './lengths';
import { FACTS } from './choices';
import { day, duty, offices, type Sentences } from './sentence-parts';

/** Refusals about a pupil who is out of school, or kept apart: suspension, exclusion, direction, separation, concern. */
export const EXCLUSION_SENTENCES: Sentences = {
  // Suspension and permanent exclusion
  'already-permanently-excluded':
    'The pupil is permanently excluded. Nothing more can be decided unless the governors reinstate the pupil.',
  'no-exclusion':
    'There is no suspension or permanent exclusion on record. The headteacher records it first.',
  'draft-already-decided':
    'This draft has been decided already. Open the pupil to see what was decided. Nothing more has been recorded.',
  'draft-being-decided':
    'Somebody else is deciding this draft. Open the pupil in two minutes to see what was decided. Nothing of yours has been recorded.',
  'draft-gone':
    'The draft has been taken back or discarded since. Nothing has been recorded. To decide without it, send the form again.',
  'already-decided': 'A decision with this id is on record already. Open the pupil again to see it.',
  'unknown-decision': 'There is no such decision on record. Open the pupil again and choose one.',
  'too-many-reasons': (d) => `National returns take ${d['most']} reasons at most. Choose the main ones.`,
  'unknown-reason': (d) => `${d['code']} is not a national reason code. Choose one from the list.`,
  'same-reason-twice': 'A reason is given twice. Take one of them out.',
  'no-length': 'The suspension has no length. Enter at least half a day.',
  'over-45-days': (d) =>
    `A pupil can be suspended for 45 days in a school year, and has been for ${inDays(d['sessionsBefore'])}. You can suspend for ${inDays(d['sessionsLeft'])} at most.`,
  'already-attended': (d) =>
    `Attendance is confirmed since ${day(d['on'])}. There is nothing more to record.`,
  'already-represented': (d) =>
    `Representations are recorded for ${day(d['on'])}. There is nothing more to record.`,
  'same-policy': 'The case follows this policy already. Choose another, or leave it as it is.',
  'cannot-reinstate':
    'Governors cannot reinstate here: up to 5 days in a term they only consider what parents say, and up to 15 days they meet only when parents ask. Record what the parents say first.',
  'governors-already-decided': (d) =>
    `The governors decided on ${day(d['on'])}. Their decision cannot be recorded twice.`,
  'already-cancelled': (d) =>
    `The decision was cancelled on ${day(d['on'])}. There is nothing more to record about it.`,
  'already-off-roll': (d) =>
    `The pupil was taken off the roll on ${day(d['on'])}. There is nothing more to record.`,
  'already-reconsidered': (d) =>
    `The governors reconsidered on ${day(d['on'])}. There is nothing more to record.`,
  'cancel-after-meeting-began':
    'The governors have begun to meet, so the decision can no longer be cancelled. Wait for what they decide.',
  'cancel-over-45-days':
    'The pupil has been out for more than 45 days of this school year, so the decision can no longer be cancelled. The governors must decide.',
  'cannot-put-off': (d) =>
    `The law sets this date and nobody can put it off: ${duty(d['duty'])}. Meet it, and if it is late record it when it is done.`,
  'cannot-waive-notice': (d) =>
    `Parents can give up their 48 hours only for lessons that start before day six, ${day(d['due'])}. Leave the box empty.`,
  'date-in-the-past': (d) => `${day(d['on'])} has gone by. Give today or a day to come.`,
  'day-already-recorded': (d) => `${day(d['on'])} is recorded as a day in school already. Give another day.`,
  'facts-before-decision': (d) =>
    `Something is recorded for ${day(d['on'])}, before the decision would have been made on ${day(d['since'])}. Take that back first.`,
  'governors-already-began': (d) =>
    `The governors began to meet on ${day(d['on'])}. Record what they decided.`,
  'already-missed': (d) =>
    `It is recorded since ${day(d['on'])} that it never came. Take that back first if it is wrong.`,
  'nothing-can-be-missed':
    'Nothing is owed for this decision that could be said to have never come. Choose another, or leave it as it is.',
  'not-missed-yet': (d) =>
    `It is owed by ${day(d['on'])}: until then it can still be met. Record this after that day.`,
  'later-fact-stands': (d) =>
    `Something later rests on this: ${FACTS[d['fact'] as FactName].toLowerCase()}. Take that back first.`,
  'missing-approver': 'Nobody is named who approved it. Name the person and their office.',
  'notice-lacks-part': (d) =>
    `The letter that must go out would lack something: ${d['part']}. The ${offices(d['suppliedBy'])} can supply it; give it, then try again.`,
  'missing-record': 'There is no word of what was said and agreed. Describe it.',
  'missing-work': 'There is no word of the work. Say what was set.',
  'no-date-to-put-off':
    'This duty has no date yet, so there is none to put off. Add the calendar that is missing first.',
  'no-remote-meeting-then':
    'Parents can ask for a remote meeting about decisions since 1 September 2023. Meet in person.',
  'no-review-application': 'The parents have not applied for a review. Record their application first.',
  'no-work-set': 'No work is recorded as set. Record the work first.',
  'not-a-suspension': 'A meeting on return follows a suspension. Choose a suspension.',
  'not-later': (d) =>
    `${day(d['on'])} is not after ${day(d['since'])}, the day it is due now. Give a later day.`,
  'not-permanently-excluded': 'A pupil leaves the roll here only after a permanent exclusion. Choose one.',
  'nothing-owed':
    'Nothing is owed that may be put off: the law sets the other dates, and nobody can move them.',
  'nothing-to-correct':
    'Nothing is different from what is on record. Change what is wrong, or leave it as it is.',
  'nothing-to-reconsider':
    'The review panel has not asked the governors to think again. Record its decision first.',
  'nothing-to-review':
    'A review follows a permanent exclusion that the governors have upheld. Record their decision first.',
  'nothing-to-take-back': (d) =>
    d['fact']
      ? `There is no record of this: ${FACTS[d['fact'] as FactName].toLowerCase()}. Choose something that is on record.`
      : 'Nothing has been recorded since about this decision, so there is nothing to take back.',
  'reintegration-already-held': (d) =>
    `The meeting on return was held on ${day(d['on'])}. There is nothing more to record.`,
  'remote-already-asked': (d) =>
    `A remote meeting was asked for on ${day(d['on'])}. There is nothing more to record.`,
  'remote-meeting-asked': (d) =>
    `The parents asked on ${day(d['on'])} for a remote meeting. Hold it by video or phone, or say which condition is not met.`,
  'review-already-applied': (d) =>
    `An application was given on ${day(d['on'])}. There is nothing more to record.`,
  'review-already-decided': (d) =>
    `The review was heard on ${day(d['on'])}. There is nothing more to record.`,
  'review-already-waived': (d) =>
    `The parents wrote on ${day(d['on'])} that they want no review. If that is wrong, take it back first.`,
  'review-application-late': (d) =>
    d['due']
      ? `The last day to apply was ${day(d['due'])}, so this application is too late. Tell the parents who can still help them.`
      : 'This application is too late. Tell the parents who can still help them.',
  'not-before-governors':
    'The governing body has nothing to decide about this decision, so its clerk records nothing of it. If the parents make representations, the headteacher records them first.',
  'same-school': 'The pupil is at this school already. Choose another.',
  'stays-on-roll':
    'The pupil stays on the roll until the way to a review has ended. Wait for the last day to apply, or for the review.',
  'too-early-for-roll': (d) =>
    `The pupil stays on the roll until the way to a review has ended: the first lawful day is ${day(d['since'])}. Give that day or a later one.`,
  'unknown-duty': 'This duty is not owed now. Open the pupil again and choose one.',
  'upheld-has-no-return':
    'The decision stands, so there is no day of return. Leave it out, or choose that the pupil comes back.',
  'work-already-marked': (d) => `The work was marked on ${day(d['on'])}. There is nothing more to record.`,
  'work-already-set': (d) => `Work was set on ${day(d['on'])}. There is nothing more to record.`,

  // Off-site direction
  'no-off-site-direction': 'No off-site direction is running. The headteacher gives one first.',
  'unknown-direction': 'There is no such off-site direction running. Open the pupil again and choose one.',
  'off-site-notice-given': 'The notice has been given already. There is nothing more to record.',
  'off-site-maintained-only':
    'Before 26 July 2026 the rules on off-site direction bound maintained schools only. An academy or a pupil referral unit could not direct under them on that day.',
  'notice-part-missing': (d) => `The notice of an off-site direction must say ${d['part']}. Add it.`,
  'notice-too-short': (d) =>
    `Parents must have two school days’ notice: for ${day(d['on'])} it had to be given by ${day(d['last'])}. Choose a later first day.`,
  'authority-keeps-no-plan':
    'Only a parent, or the authority that keeps an EHC plan, can ask for a review. This pupil has no plan.',
  'review-asked-already': (d) =>
    `A review has been asked for since ${day(d['on'])} and is still to be held. Hold it first.`,

  // Safeguarding separation
  'no-separation': 'No safeguarding separation is running. The headteacher begins one first.',
  'no-separation-before-2026':
    'A safeguarding separation can be decided since 26 July 2026. Before, there was no such thing: a pupil sent home was suspended, and that is what is recorded.',
  'already-separated': (d) =>
    `The pupil has been separated since ${day(d['on'])}. Review that separation, or end it first.`,
  'missing-safeguarding-lead':
    'No designated safeguarding lead is named. Name the person who leads the separation.',
  'missing-reason-to-separate':
    'There is no reason. Say why pupils must be kept apart: the authority will be told it.',

  // Concerns about an unlawful exclusion
  'no-open-concern':
    'No concern about an unlawful exclusion is waiting for an answer. Raise one if you see one.',
  'concern-already-raised': 'This concern is on record already. Open the pupil again to see it.',
  'unknown-concern': 'There is no such concern. Open the pupil again and choose one.',
  'unknown-report': 'There is no such report any more. Look at the list of concerns again.',
  'report-already-closed': (d) =>
    `This report was answered, or linked to a pupil, on ${day(d['on'])}. Open it again to see what was said.`,
  'report-of-another-pupil':
    'This report is the concern of another pupil already, and cannot be linked to a second one. Open it again to see whose it is.',
  'report-link-begun':
    'A link of this report to a pupil was begun, so it is that pupil’s concern already. Go back to the report, finish the link, then answer it with the pupil.',
  'link-begun-otherwise': (d) =>
    `A link was begun before, and whose concern it is was recorded then: ${String(d['from']).toLowerCase()}. That stays, and decides who is told the answer. Send it again to finish the link.`,
  'missing-whose-concern':
    'Nobody has said whose concern it is. Choose it: it decides whether the parents are told the answer.',
  'report-without-reasons':
    'An answer needs its reasons. Say what you found out, from whom, and what follows.',
  'reports-full':
    'We cannot take more here just now. Please call the council and ask for the inclusion team.',
  'concern-already-answered': (d) =>
    `This concern was answered on ${day(d['on'])}. Raise a new one if more is needed.`,
};
