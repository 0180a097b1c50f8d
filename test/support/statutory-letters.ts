import type { Role } from '../../rules/case/people';
import type { Exclusion } from '../../rules/exclusion/state';
import type { LetterFacts } from '../../rules/notices/facts';
import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase, aSuspension, letterFacts } from './cases';
import { daySix, governorsMeeting, permanent } from './letter-states';

type Event = LetterFacts['event'];

export const arranged = {
  provider: 'Central Centre',
  startsAt: '2026-11-05T09:00',
  address: '2 Sample Street, Exampletown',
  reportTo: 'the centre manager',
  times: '9am to 3pm',
};

export const meeting = {
  startsAt: '2026-11-17T18:00',
  minutes: 60,
  place: 'Library, Oakfield School',
  remote: false,
};

const upheld = { metOn: '2026-11-17', outcome: 'upheld' } as const;
const given = { how: 'by-hand', on: '2026-11-18' } as const;
const applied = { how: 'by-hand', on: '2026-11-24' } as const;
const review = {
  outcome: 'recommend',
  heardOn: '2026-12-08',
  given: { how: 'email', on: '2026-12-09' },
} as const;

export const stateOf = (decision: Exclusion, more: Partial<PupilCase> = {}): PupilCase =>
  aPupilCase({
    exclusions: { decisions: [decision] },
    owed: decision.governors || decision.cancelledOn ? [] : [daySix(), governorsMeeting()],
    ...more,
  });

const excludedThen = (changes: Partial<Exclusion>): Exclusion => ({ ...permanent, ...changes });

function about(notice: LetterFacts['notice'], decision: Exclusion, event: Event, today: string): LetterFacts {
  return letterFacts({ notice, state: stateOf(decision), event, today, about: { decision: decision.id } });
}

const provision = about(
  'provision-details',
  aSuspension({ arranged }),
  { type: 'provision-arranged', decision: 'd1', ...arranged },
  '2026-10-30',
);

const invitation = about(
  'governors-invitation',
  excludedThen({ meeting }),
  { type: 'governors-meeting-arranged', decision: 'd1', ...meeting, inPersonBecause: null },
  '2026-11-03',
);

const decided = about(
  'governors-decided',
  excludedThen({ meeting, governors: { ...upheld, given } }),
  {
    type: 'governors-decided',
    decision: 'd1',
    ...upheld,
    given,
    reasons: 'We think the school did all it could.',
  },
  '2026-11-18',
);

const cancelled = about(
  'exclusion-cancelled',
  aSuspension({ cancelledOn: '2026-10-22' }),
  { type: 'exclusion-cancelled', decision: 'd1', on: '2026-10-22', reasons: 'New facts came to light.' },
  '2026-10-22',
);

const asked = about(
  'review-applied',
  excludedThen({ governors: { ...upheld, given }, applied }),
  { type: 'review-applied', decision: 'd1', given: applied, grounds: 'The evidence was thin.' },
  '2026-11-24',
);

const reviewed = about(
  'review-decided',
  excludedThen({ governors: { ...upheld, given }, applied, review }),
  { type: 'review-decided', decision: 'd1', ...review, reasons: 'Not every witness was heard.' },
  '2026-12-09',
);

const again = { on: '2026-12-15', outcome: 'reinstated' } as const;
const thoughtAgain = about(
  'reconsidered',
  excludedThen({ governors: { ...upheld, given }, applied, review, reconsidered: again }),
  { type: 'reconsidered', decision: 'd1', ...again, reasons: 'We heard all of it this time.' },
  '2026-12-15',
);

const said = about(
  'word-from-parents',
  excludedThen({ representationsOn: '2026-10-23' }),
  { type: 'representations-made', decision: 'd1', on: '2026-10-23', words: 'Please look again.' },
  '2026-10-23',
);

const remotely = about(
  'word-from-parents',
  excludedThen({ remoteAskedOn: '2026-10-23' }),
  { type: 'remote-meeting-asked', decision: 'd1', on: '2026-10-23' },
  '2026-10-23',
);

const right = aSuspension({ sessions: 10 });
const corrected = letterFacts({
  notice: 'exclusion-corrected',
  state: stateOf(right, { owed: [] }),
  event: {
    type: 'exclusion-corrected',
    decision: right,
    was: aSuspension(),
    reason: 'We typed seven days for five.',
  },
  about: { decision: right.id },
  today: '2026-10-22',
});

const struckOut = letterFacts({
  notice: 'exclusion-corrected',
  state: aPupilCase({ exclusions: { decisions: [], struckOut: [aSuspension()] } }),
  event: { type: 'exclusion-struck-out', decision: 'd1', reason: 'It was Alex Other.' },
  about: { decision: 'd1' },
  today: '2026-10-22',
});

const takenBack = about(
  'exclusion-corrected',
  permanent,
  { type: 'fact-taken-back', decision: 'd1', fact: 'governors-decision', reason: 'It was about Alex Other.' },
  '2026-11-19',
);

const to = (role: Role, facts: LetterFacts): LetterFacts => ({ ...facts, to: role, recipientName: '' });

/** Every notice that follows a decision, to a family and to somebody else it goes to. */
export const statutoryLetters: Record<string, LetterFacts> = {
  'provision-details to parents': provision,
  'governors-invitation to parents': invitation,
  'word-from-parents to governing-body': to('governing-body', said),
  'word-from-parents to governing-body, about the meeting': to('governing-body', remotely),
  'governors-invitation to social-worker': to('social-worker', invitation),
  'governors-decided to parents': decided,
  'governors-decided to home-authority': to('home-authority', decided),
  'exclusion-cancelled to parents': cancelled,
  'exclusion-cancelled to virtual-school-head': to('virtual-school-head', cancelled),
  'review-applied to review-body': to('review-body', asked),
  'review-decided to parents': reviewed,
  'review-decided to headteacher': to('headteacher', reviewed),
  'reconsidered to parents': thoughtAgain,
  'reconsidered to authority': to('authority', thoughtAgain),
  'exclusion-corrected to parents': corrected,
  'exclusion-corrected to authority': to('authority', corrected),
  'exclusion-corrected struck out, to parents': struckOut,
  'exclusion-corrected taken back, to parents': takenBack,
};
