import type { About, Bare } from '../script';
import { voices } from './words';

const decides = ({ now }: About) => ({
  decidedAt: now,
  reasons: ['PP', 'DB'],
  circumstances: 'A serious assault in the corridor before lessons.',
  voices,
  losesExamOn: null,
});

/** A suspension of so many sessions; decided before lessons, its first day is today. */
export const suspend =
  (name: string, sessions: number) =>
  (about: About): Bare => ({
    type: 'suspend',
    ...decides(about),
    decision: about.id(name),
    beforeAfternoon: true,
    sessions,
    starts: null,
  });

export const excludePermanently =
  (name: string) =>
  (about: About): Bare => ({
    type: 'exclude-permanently',
    ...decides(about),
    decision: about.id(name),
    beforeAfternoon: true,
  });

/** Full-time provision so many school days from now. */
export const arrange =
  (name: string, inSchoolDays: number) =>
  (about: About): Bare => ({
    type: 'arrange-provision',
    decision: about.id(name),
    provider: 'Example Centre',
    address: '2 Sample Street, Exampletown',
    reportTo: 'the centre manager',
    times: '9am to 3pm',
    startsAt: `${about.schoolDay(inSchoolDays)}T09:00`,
  });

export const attended =
  (name: string) =>
  (about: About): Bare => ({
    type: 'confirm-attendance',
    decision: about.id(name),
    on: about.today,
  });

export const representations =
  (name: string) =>
  (about: About): Bare => ({
    type: 'record-representations',
    decision: about.id(name),
    on: about.today,
    words: 'We ask the governors to look at it again.',
  });

export const governorsUphold =
  (name: string) =>
  (about: About): Bare => ({
    type: 'record-governors-decision',
    decision: about.id(name),
    metOn: about.today,
    outcome: 'upheld',
    reasons: 'The decision was lawful, reasonable and fair.',
    voices,
  });

export const setWork =
  (name: string) =>
  (about: About): Bare => ({
    type: 'set-work',
    decision: about.id(name),
    on: about.today,
    what: 'Reading, and two papers of mathematics.',
  });

export const markWork =
  (name: string) =>
  (about: About): Bare => ({ type: 'mark-work', decision: about.id(name), on: about.today });

export const meetOnReturn =
  (name: string) =>
  (about: About): Bare => ({
    type: 'hold-reintegration-meeting',
    decision: about.id(name),
    on: about.today,
    record: 'A calm talk: what went wrong, and who helps.',
  });

export const waiveReview =
  (name: string) =>
  (about: About): Bare => ({ type: 'waive-review', decision: about.id(name), on: about.today });

export const applyForReview =
  (name: string) =>
  (about: About): Bare => ({
    type: 'apply-for-review',
    decision: about.id(name),
    given: { how: 'by-hand', on: about.today },
    grounds: 'The evidence was thin.',
  });

export const panelUpholds =
  (name: string) =>
  (about: About): Bare => ({
    type: 'record-review-decision',
    decision: about.id(name),
    heardOn: about.today,
    outcome: 'uphold',
    given: { how: 'by-hand', on: about.today },
    reasons: 'The decision was lawful.',
    voices,
  });

export const takeOffRoll =
  (name: string) =>
  (about: About): Bare => ({ type: 'remove-from-roll', decision: about.id(name), on: about.today });
