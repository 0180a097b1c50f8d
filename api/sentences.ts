import { dutyWords } from '../rules/notices/duty-words';
import type { FactName } from '../rules/exclusion/correction-commands';
import type { Refusal } from '../rules/refusal';
import type { Office } from '../rules/case/people';
import { FACTS } from './words/choices';
import { dateAndTime, longDate } from './words/dates';
import { inDays } from './words/lengths';
import { OFFICE_NAMES } from './words/offices';

type Detail = NonNullable<Refusal['detail']>;

const day = (value: string | number | undefined): string => longDate(String(value));
const offices = (names: string | number | undefined): string =>
  String(names)
    .split(', ')
    .map((name) => OFFICE_NAMES[name as Office].toLowerCase())
    .join(' or ');
const duty = (name: string | number | undefined): string =>
  dutyWords[name as keyof typeof dutyWords].title.toLowerCase();

/** Every refusal in plain words: what stands in the way, then what to do next. */
export const SENTENCES: Record<string, string | ((detail: Detail) => string)> = {
  // Who may
  'not-your-office': (d) => `The office you are acting in cannot do this. Ask the ${offices(d['offices'])}.`,
  'not-a-lead-of-the-school':
    "The person you chose is not a lead of the pupil's school today. Choose one who is, or ask the administrator to add them.",

  // The case
  'already-registered': 'This pupil is registered already. Search for the pupil instead.',
  'id-already-used': 'This id was used for another request. Send this one with a new id.',
  'case-not-open': "The pupil's case is not open yet. Register the pupil first.",
  'case-closed':
    "The pupil's case is closed, so nothing more can be recorded. Register the pupil again if they return.",
  'programme-still-open': 'The pupil is still on the programme. End the programme first.',
  'duty-still-running': (d) =>
    `A duty is still to be met: ${duty(d['duty'])}. Meet it first, then close the case.`,

  // Steps that are missing
  'missing-lead': 'No lead has been named. Choose the lead for this pupil.',
  'missing-support-tried':
    'No support already tried in school is recorded. Say what was tried and what came of it.',
  'missing-meeting':
    'No formal meeting is recorded. Hold it, then give its date, who was there and what was said.',
  'missing-early-help': 'The early-help question has not been answered. Ask it and record the answer.',
  'missing-targets': 'There are no targets. Set at least one.',
  'missing-voices':
    "The pupil's and the parents' own words are missing. Record what each of them said, or why they were not heard.",
  'missing-plans-reviewed': 'The plans have not been reviewed. Review them at the meeting and record it.',
  'missing-warnings-given': 'The warnings have not been given. Give them at the meeting and record it.',
  'missing-incident': 'There is no word of what happened. Describe the incident.',
  'missing-reason': 'There is no reason. Give the reason: the family will be told it.',
  'missing-reasons': 'There are no reasons. Give the reasons: they go into the letter.',
  'missing-outcome': 'No outcome is chosen. Choose what the meeting agreed on.',
  'missing-sentence-to-family': 'There is no sentence to the family. Write one or two, in plain words.',
  'missing-concern': 'There is no word of what worries you. Describe the concern.',
  'missing-answer': 'The answer is empty. Say what will be done.',
  'missing-provider': 'There is no provider. Name where the education takes place.',
  'missing-representative': 'Nobody is named who explained the programme. Name the person.',
  'missing-school': 'There is no receiving school. Name the school that the panel agreed on.',
  'missing-start': 'There is no start. Give the day on which the pupil starts at the new school.',
  'missing-document': (d) =>
    `The referral lacks a document: ${String(d['document']).replaceAll('-', ' ')}. Add it, then send the referral.`,
  'missing-exclusion-reason': 'No reason code is given. Choose one to three national reasons.',
  'missing-circumstances':
    'There is no word of what happened. Describe it: the letter to the parents must say.',

  // Days
  'date-in-the-future': (d) => `${day(d['on'])} has not come yet. Record this on the day or afterwards.`,
  'date-too-early': (d) =>
    `${day(d['on'])} is before it could have happened. Give a day from ${day(d['since'])} on.`,
  'start-in-the-past': 'The start is in the past. Give today or a day to come.',
  'timescale-out-of-range': (d) => `The timescale must be between 1 and ${d['most']} school days. Change it.`,

  // The stages
  'programme-not-open': 'The pupil is not on the programme. Open the programme first.',
  'programme-already-open': (d) =>
    `The pupil is on the programme already: ${d['stage']}. Move the stage instead.`,
  'not-at-stage-1': 'The pupil is not at Stage 1. Look at the programme for where the pupil is now.',
  'not-at-stage-2': 'The pupil is not at Stage 2. Move the pupil to Stage 2 first.',
  'not-at-stage-3': 'The pupil is not at Stage 3. Move the pupil to Stage 3 first.',
  'too-few-reviews': (d) =>
    `Reviews held on this stage: ${d['held']}; the policy asks for ${d['needed']} before the next. Hold the weekly reviews first.`,
  'suspension-missing':
    'Stage 3 begins with a suspension, as the alternative to a permanent exclusion. The headteacher records the suspension first.',
  'already-explained': (d) =>
    `The programme was explained on ${day(d['on'])}. There is nothing more to record.`,
  'already-reviewed': (d) =>
    `A review is recorded for ${day(d['on'])}. Give a later day, or leave it as it is.`,
  'target-not-marked': (d) => `A target has no mark: ${d['target']}. Mark every target.`,
  'unknown-target': 'One of the marks is for a target that the pupil does not have. Open the review again.',
  'already-the-lead': 'This person is the lead already. Choose somebody else, or leave it as it is.',
  'authority-not-present':
    "The authority's representative was not there, so the Stage 3 review meeting does not count as held. Hold it again with the representative.",
  'flexible-programme-only-key-stage-4': (d) =>
    `A flexible programme is for Key Stage 4 only; the pupil is in year ${d['yearGroup']}. Choose another outcome.`,
  'no-review-meeting': 'The Stage 3 review meeting has not been held. Hold and record it first.',
  'progress-not-shown':
    'The last review did not find all targets met. Hold a review that does, or choose another outcome.',
  'transfer-not-agreed': "The panel has not agreed to a transfer. Record the panel's decision first.",
  're-induction-not-agreed':
    'The Stage 3 review meeting did not agree on re-induction. Choose another outcome.',

  // The transfer
  'referral-open': 'A referral to the panel is still open. Withdraw it, or wait for the panel to decide.',
  'already-referred':
    'The pupil is referred to the panel already. Wait for its decision, or withdraw the referral.',
  'already-transferred': 'The panel has agreed to a transfer already. There is nothing more to refer.',
  'transfer-not-proposed':
    'The Stage 3 review meeting did not propose a supported transfer. It is the last resort: the meeting must propose it first.',
  'parents-have-not-agreed': "The parents' formal agreement is missing. Record their answer first.",
  'no-referral': 'There is no open referral. Refer the pupil to the panel first.',
  'not-booked':
    'The referral is not booked into a meeting. It is booked by itself as soon as a place is free.',
  'no-trial-since-2026':
    'Since 26 July 2026 a managed move is permanent and has no trial. To try a placement, direct the pupil off site, review it, and then move or return.',
  'missing-trial':
    'The trial has no end. Give its length in weeks and the day on which it is looked at again.',
  'panel-has-not-met': (d) =>
    `The panel meets at ${dateAndTime(String(d['startsAt']))}. Record its decision afterwards.`,

  // Suspension and permanent exclusion
  'already-permanently-excluded':
    'The pupil is permanently excluded. Nothing more can be decided unless the governors reinstate the pupil.',
  'no-exclusion':
    'There is no suspension or permanent exclusion on record. The headteacher records it first.',
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
    `It is recorded since ${day(d['on'])} that the education never came. Take that back first if it is wrong.`,
  'no-sixth-day-owed':
    'No full-time education from day six is owed for this decision. Choose another, or leave it as it is.',
  'not-missed-yet': (d) =>
    `Day six is ${day(d['on'])}: until then it can still be met. Record this after that day.`,
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
  'concern-already-answered': (d) =>
    `This concern was answered on ${day(d['on'])}. Raise a new one if more is needed.`,

  // Escalations
  'no-open-escalation': 'No escalation is waiting for an answer. Signal one if you are worried.',
  'already-raised': 'This escalation is on record already. Open the pupil again to see it.',
  'unknown-escalation': 'There is no such escalation. Open the pupil again and choose one.',
  'already-answered': (d) =>
    `This escalation was answered on ${day(d['on'])}. Signal a new one if more is needed.`,

  // Panel meetings
  'already-planned': 'A meeting with this id is planned already. Move it instead.',
  'meeting-not-planned': 'This meeting is not planned yet. Plan it first.',
  'meeting-in-the-past': (d) =>
    `${dateAndTime(String(d['startsAt']))} is in the past. Choose a time to come.`,
  'cut-off-after-meeting': (d) =>
    `The cut-off for papers, ${dateAndTime(String(d['cutOff']))}, is after the meeting begins. Choose an earlier one.`,
  'no-places': 'The meeting has no places. Give it at least one.',
  'meeting-called-off': 'The meeting has been called off. Plan another.',
  'meeting-held': 'The meeting has been held and cannot be changed. Plan another.',
  'meeting-full': (d) => `All ${d['places']} places of the meeting are taken. Choose a later meeting.`,
  'past-cut-off': (d) =>
    `The cut-off for papers was ${dateAndTime(String(d['cutOff']))}. Choose a later meeting.`,
  'nothing-changes': 'Nothing is different from what is on record. Change something, or leave it as it is.',

  // The partnership
  'already-founded': 'This partnership has been founded already. Sign in as its administrator.',
  'not-founded': 'This partnership has not been founded yet. Found it first.',
  'school-already-there': 'This school is in the partnership already. Set its calendar instead.',
  'unknown-school': 'There is no such school in the partnership. Add it first, or choose another.',
  'not-head-of-school':
    'You are not headteacher of this school. Ask its headteacher or the administrator to change its calendar.',
  'calendar-changed-since':
    'Somebody else has changed this calendar since you opened it. Look at what they changed, then send your change again.',
  'calendar-has-errors': (d) =>
    `The calendar cannot be used as it is. Errors: ${d['count']}. Check it to see each of them, and correct them.`,
  'calendar-has-warnings': (d) =>
    `The calendar has warnings that nobody has accepted: ${d['count']}. Correct them, or say for each why it is right.`,
  'office-needs-school': 'This office is held at a school. Choose the school.',
  'office-of-whole-partnership': 'This office is for the whole partnership. Leave the school out.',
  'office-ends-before-it-begins': (d) =>
    `The office would end on ${day(d['to'])}, before it begins on ${day(d['from'])}. Change one of the days.`,
  'already-in-office': 'This person holds this office already. There is nothing to add.',
  'address-taken':
    'Somebody signs in with this email address already. Give that person another office, or use another address.',
};

/** The sentence for a refusal. */
export function sentenceFor({ refused, detail }: Refusal): string {
  const found = SENTENCES[refused];
  if (found === undefined) throw new Error(`There is no sentence for the refusal ${refused}`);
  return typeof found === 'string' ? found : found(detail ?? {});
}
