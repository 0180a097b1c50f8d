import type { Refusal } from '../rules/refusal';
import { dateAndTime } from './words/dates';
import { lackToGoLive } from './words/go-live';
import { EXCLUSION_SENTENCES } from './words/exclusion-sentences';
import { POLICY_SENTENCES } from './words/policy-sentences';
import { PARTNERSHIP_SENTENCES } from './words/partnership-sentences';
import { day, duty, offices, type Sentences } from './words/sentence-parts';

/** Every refusal in plain words: what stands in the way, then what to do next. */
export const SENTENCES: Sentences = {
  ...EXCLUSION_SENTENCES,
  ...POLICY_SENTENCES,
  ...PARTNERSHIP_SENTENCES,

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
  'case-stopped':
    'This case does not run just now: an operator has stopped it. Ask the administrator to start it again, then do this once more.',
  'programme-still-open': 'The pupil is still on the programme. End the programme first.',
  'duty-still-running': (d) =>
    `A duty is still to be met: ${duty(d['duty'])}. Meet it first, then close the case.`,

  // Letters on paper
  'letter-already-again':
    'This letter was sent again already. See under Letters how the second try went: it can be sent again from there.',
  'letter-already-given': 'It is on record already that this letter was posted or handed over.',
  'letter-already-sent':
    'A mail server has taken this letter, so it counts as given. There is nothing to record.',
  'letter-held':
    'This letter lacks a part that the law wants in it. Supply that first, then post the letter.',
  'letter-still-tried':
    'This letter is still being tried by itself. Wait for that, or print it and record that it was posted or handed over.',
  'letter-without-address':
    'There is no email address to send this letter to. Send it by post or by hand, or have an address put on record first.',
  'letter-stopped':
    'Nothing may be sent to this person, on paper either. If that is over, lift the mark under Contacts.',
  'letter-rehearsed': 'This case is a rehearsal: its letters are not sent, and not posted either.',
  'entered-it-yourself':
    'You entered this address yourself. Somebody else of the school or the authority looks at it.',
  'no-address': (d) =>
    d['kind'] === 'email'
      ? 'This is no email address. Enter it in the form name@example.org.'
      : d['kind'] === 'phone'
        ? 'This is no telephone number. Enter it with its digits, such as 01632 960001.'
        : 'This is no postal address. Enter it in two to six short lines.',
  'no-correction': 'No new address waits for a second look.',
  'not-your-own':
    'Somebody of the family speaks for itself alone. Ask the other one, or let the school note what they want.',
  'unknown-contact': 'Nobody of this family has that id. Choose one of the contacts of this pupil.',

  // Steps that are missing
  'missing-lead': 'No lead has been named. Choose the lead for this pupil.',
  'missing-support-tried':
    'No support already tried in school is recorded. Say what was tried and what came of it.',
  'missing-meeting':
    'No formal meeting is recorded. Hold it, then give its date, who was there and what was said.',
  'missing-early-help': 'The early-help question has not been answered. Ask it and record the answer.',
  'missing-targets': 'There are no targets. Set at least one.',
  'missing-parents-voice':
    "The parents' own words are missing, and none are on record in writing. Record what they said, or why they were not heard.",
  'missing-voices':
    "The pupil's and the parents' own words are missing. Record what each of them said, or why they were not heard.",
  'missing-plans-reviewed': 'The plans have not been reviewed. Review them at the meeting and record it.',
  'names-another-child': (d) =>
    `The letter to this family would name ${d['name'] ?? 'another child'}, who is another child. Write “another pupil” instead.`,
  'missing-words': 'No words were given. Write down what was said.',
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

  // A school's day
  'calendar-year-missing': (d) =>
    `The calendar of the school has no year ${d['year']}, so nobody can say whether this is a school day. Add the year under Calendars first.`,
  'no-school-that-day': (d) =>
    `The school does not meet on ${day(d['on'])}: ${d['why']}. Choose a day on which it does.`,
  'not-in-school-that-day': (d) =>
    `The pupil was not in school on ${day(d['on'])}. There is nothing to mark for that day.`,
  'day-changed-since':
    'Somebody else has filled in this day for the pupil since you opened it. Look at what they entered, then save again.',

  // The stages
  'programme-not-open': 'The pupil is not on the programme. Open the programme first.',
  'programme-opened-later': (d) =>
    `The pupil was not on the programme on that day: it was opened on ${day(d['since'])}. Choose a day from then on.`,
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
  'unknown-target': 'One of the marks is for a target that the pupil does not have. Open the page again.',
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

  // Behaviour support
  'no-support': 'No behaviour support is allocated to the pupil. Allocate it first.',
  'not-a-support-worker':
    'This person is not a behaviour support worker of the partnership today. Choose somebody who is, or have an administrator give them the office.',
  'not-your-pupil':
    'This pupil is not allocated to you any more. Ask the school or an inclusion officer who supports the pupil now.',

  // The transfer
  'referral-open': 'A referral to the panel is still open. Withdraw it, or wait for the panel to decide.',
  'already-referred':
    'The pupil is referred to the panel already. Wait for its decision, or withdraw the referral.',
  'already-transferred': 'The panel has agreed to a transfer already. There is nothing more to refer.',
  'transfer-not-proposed':
    'The Stage 3 review meeting did not propose a supported transfer. It is the last resort: the meeting must propose it first.',
  'parents-have-not-agreed': "The parents' formal agreement is missing. Record their answer first.",
  'move-has-begun': (d) =>
    `The move began on ${day(d['on'])}, so it can no longer be taken back here. Arrange the way back with the other school.`,
  'no-referral': 'There is no open referral. Refer the pupil to the panel first.',
  'not-booked':
    'The referral is not booked into a meeting. It is booked by itself as soon as a place is free.',
  'no-trial-since-2026':
    'Since 26 July 2026 a managed move is permanent and has no trial. To try a placement, direct the pupil off site, review it, and then move or return.',
  'missing-trial':
    'The trial has no end. Give its length in weeks and the day on which it is looked at again.',
  'panel-has-not-met': (d) =>
    `The panel meets at ${dateAndTime(String(d['startsAt']))}. Record its decision afterwards.`,

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
  'not-a-rehearsal':
    'This case is a live one, and a live case is never moved forward: it waits for its days.',
  'nothing-to-come':
    'No date is running in this case, so nothing is to come. Move it by a day or a week instead.',
  'wrong-set-up-token': 'That is not the set-up token of this installation. Ask its operator for it.',
  'already-live': 'The partnership is live already. There is no way back into rehearsal.',
  'not-ready-to-go-live': lackToGoLive,
  'name-not-confirmed': (d) =>
    `That is not the name of the partnership. Type it as it stands here: ${d['name']}.`,
  'not-founded': 'This partnership has not been founded yet. Found it first.',
  'not-in-office': 'This person does not hold that office. Look at the list of people again.',
  'last-administrator':
    'Nobody would be administrator of the partnership on the day after. Give somebody else the office first.',
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
    'Somebody signs in with this email address already. If you see them in the list of people, give them another office there; otherwise use another address. Only inclusion officers and behaviour support workers can be given an office in a second partnership, one of the same authority.',
};

/** The sentence for a refusal. */
export function sentenceFor({ refused, detail }: Refusal): string {
  const found = SENTENCES[refused];
  if (found === undefined) throw new Error(`There is no sentence for the refusal ${refused}`);
  return typeof found === 'string' ? found : found(detail ?? {});
}
