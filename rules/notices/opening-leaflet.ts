import { countInWords, dateInWords } from '../calendar/words';
import { onStage } from '../programme/gate';
import type { OnStage } from '../programme/state';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { capital, earlyHelp, greeting, managedMove, panel, pupilName } from './naming';
import { byWhen, runningDuty } from './owing';
import { news } from './subjects';

/**
 * The leaflet that goes to parents and pupil when a programme opens: what the stage means, what recognised progress is,
 * and what exclusion and a managed move would mean.
 *
 * @source B2; seed 004, Stage 1, fourth, fifth and last points
 */
export function openingLeaflet(facts: LetterFacts): Letter {
  const { policy, state, to } = facts;
  const name = pupilName(to, facts.pupil);
  const stage = onStage(state.programme);
  return {
    subject: news(facts, 'Programme opened'),
    title: `What happens next for ${name}`,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: opened(facts, name, stage) },
      ...(stage ? theStage(facts, name, stage) : []),
      { h: 'How we see progress' },
      { p: 'We look at the targets every day. Each week we write to you and say how it went.' },
      ...rewards(facts),
      { p: `If it goes well for that time, ${name} moves off this stage.` },
      { h: 'What could happen later' },
      { list: later(facts, name) },
      { h: 'What happens now' },
      { p: explained(facts) },
      ...nextReview(facts),
      { h: 'What you can do' },
      { p: 'Tell us what you think, at any time. You can bring somebody with you to any meeting.' },
      { p: `You can ask us about ${earlyHelp(policy)} for your family.` },
      ...familyHelp(facts),
    ],
    ...seeTheCase(facts),
  };
}

function opened({ policy, school }: LetterFacts, name: string, stage: OnStage | null): string {
  const at = stage ? ` It starts at: ${policy.stages[stage.at].label}.` : '';
  return `${name} now has extra help at ${school.name}. We call it the ${policy.labels.programme}.${at}`;
}

function theStage(facts: LetterFacts, name: string, stage: OnStage): Block[] {
  const { people, policy } = facts;
  const { targets } = stage;
  return [
    { h: 'What this stage means' },
    { p: policy.stages[stage.at].meaning },
    ...(people.lead ? [{ p: `${people.lead} leads this at school.` }] : []),
    ...(targets.length > 0
      ? [{ p: `These are the targets for ${name}:` }, { list: targets.map((t) => t.text) }]
      : []),
    { p: howLong(facts, stage) },
  ];
}

/** How long the stage lasts before the school decides what comes next. @source seed 004, Stage 1, tenth point */
function howLong(facts: LetterFacts, { timescale }: OnStage): string {
  const due = runningDuty(facts, 'stage-decision')?.due ?? null;
  const until = due === null ? 'We will tell you the last day.' : `That is until ${dateInWords(due)}.`;
  return `This stage lasts ${countInWords(timescale, 'school day')}. ${until}`;
}

/** What exclusion and a managed move imply. From 26 July 2026 a managed move is for good (law.md section 5). */
function later({ policy, today, school }: LetterFacts, name: string): string[] {
  const forGood = today >= '2026-07-26' ? ' The move is for good. It is not a trial.' : '';
  return [
    'If things do not get better, the school may move to the next stage. We will meet you and tell you why.',
    `A suspension means that ${name} must stay away from school for a set number of days.`,
    `A permanent exclusion means that ${name} cannot come back to ${school.name}. The governors must then look at it again, and you can speak to them.`,
    `A ${managedMove(policy)} is a move to another school. It is the last step, and only if you agree. ` +
      `The school asks ${panel(policy)} to find the place.${forGood}`,
  ];
}

/** How the school rewards progress, in its own words. @source seed 004, Stage 1, ninth point */
function rewards({ event }: LetterFacts): Block[] {
  const said = 'rewards' in event ? event.rewards.trim() : '';
  return said === '' ? [] : [{ p: 'This is how the school rewards progress:' }, { list: [said] }];
}

function explained(facts: LetterFacts): string {
  const duty = runningDuty(facts, 'explain-programme');
  if (!duty) return `${capital(facts.authorityName)} can explain all this to you. Please ask us.`;
  return duty.due === null
    ? `${capital(facts.authorityName)} must explain all this to you. We will tell you the date.`
    : `${capital(facts.authorityName)} must explain all this to you ${byWhen(duty)}.`;
}

function nextReview(facts: LetterFacts): Block[] {
  const review = runningDuty(facts, 'weekly-review');
  return review?.due ? [{ p: `We look at the first week ${byWhen(review)}, and then write to you.` }] : [];
}
