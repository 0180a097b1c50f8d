import { dateInWords } from '../calendar/words';
import type { LocalDate } from '../calendar/types';
import type { LetterFacts } from './facts';
import type { Block, Letter } from './letter';
import { capital, isFamily, managedMove, panel, pupilName } from './naming';
import { panelLetter } from './panel-letter';
import { trialInWords } from './trial';
import type { Trial } from '../transfer/state';

interface Decided {
  outcome: string;
  school: string | null;
  starts: LocalDate | null;
  reasons: string;
  trial?: Trial;
}

/** The panel's decision with its reasons. @source F5, F7, H1; seed 004, Stage 3, last point */
export function panelDecided(facts: LetterFacts): Letter {
  const decided = decisionOf(facts);
  return panelLetter(facts, {
    subject: "Panel's decision",
    first: firstLine(facts, decided),
    blocks: [
      ...starts(facts, decided),
      ...why(decided),
      { h: 'What happens next' },
      { p: next(facts, decided) },
    ],
    canDo: [
      decided.outcome === 'agreed'
        ? 'You can still say no to the move until it starts. Please tell us at once.'
        : 'Tell us what you think should happen now.',
    ],
  });
}

function decisionOf({ event, about, state }: LetterFacts): Decided {
  if (event.type === 'panel-decided') return event;
  const agreed = state.transfer.at === 'agreed' ? state.transfer : null;
  return {
    outcome: about.outcome ?? state.transfer.at,
    school: agreed?.school ?? null,
    starts: about.starts ?? agreed?.starts ?? null,
    reasons: about.sentence ?? '',
    ...(agreed?.trial && { trial: agreed.trial }),
  };
}

function firstLine({ policy, to, pupil }: LetterFacts, { outcome, school }: Decided): string {
  const name = pupilName(to, pupil);
  const move = managedMove(policy);
  switch (outcome) {
    case 'agreed':
      return `${capital(panel(policy))} said yes to a ${move} for ${name}${school ? ` to ${school}` : ''}.`;
    case 'refused':
      return `${capital(panel(policy))} said no to a ${move} for ${name}.`;
    default:
      return `${capital(panel(policy))} has not decided yet about a ${move} for ${name}.`;
  }
}

function starts({ to, pupil }: LetterFacts, { outcome, starts: on, school, trial }: Decided): Block[] {
  if (outcome !== 'agreed') return [];
  const name = pupilName(to, pupil);
  const where = school ? ` at ${school}` : '';
  return [
    {
      p: on
        ? `${name} starts${where} on ${dateInWords(on)}.`
        : `The day on which ${name} starts is not set yet.`,
    },
    ...(trial
      ? [{ p: `It is ${trialInWords(trial)}.` }, { p: `${name} can come back when the trial ends.` }]
      : []),
  ];
}

const why = ({ reasons }: Decided): Block[] =>
  reasons.trim() === '' ? [] : [{ h: "The panel's reasons" }, { p: reasons.trim() }];

function next({ school, authorityName, to }: LetterFacts, { outcome }: Decided): string {
  const you = isFamily(to) ? 'you' : 'the family';
  const head = `The headteacher of ${school.name}`;
  if (outcome === 'agreed') return `${head} must plan the first day with ${you} and the new school.`;
  if (outcome === 'refused') return `${head} must meet ${you} and plan what to do now.`;
  return `${capital(authorityName)} must find a new day for the panel. You will be told when it is known.`;
}
