import type { ProgrammeOutcome } from '../programme/state';
import { onStage } from '../programme/gate';
import { seeTheCase } from './actions';
import { dutyWords } from './duty-words';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { capital, greeting, isFamily, pupilName, roleForFamily, roleInWords } from './naming';
import { byWhen } from './owing';
import { news } from './subjects';

const ENDED: Record<ProgrammeOutcome, string> = {
  'progress-made': 'is off the programme, because of good progress',
  transferred: 'is off the programme, because of a move to another school',
  're-inducted': 'is off the programme, after a new start in school',
  'left-school': 'is off the programme, after leaving the school',
  'closed-otherwise': 'is off the programme',
};

/**
 * Word of each change of stage: to the parents, and to the headteacher and the authority.
 *
 * @source B7, B12; seed 004, 2.1 and Stage 2
 */
export function stageChange(facts: LetterFacts): Letter {
  const name = pupilName(facts.to, facts.pupil);
  return {
    subject: news(facts, 'Change of stage'),
    title: isFamily(facts.to) ? `What happens next for ${name}` : 'Change of stage',
    greeting: greeting(facts.to, facts.recipientName),
    blocks: [
      { p: `${name} ${whatChanged(facts)}.` },
      ...meaning(facts),
      ...reason(facts),
      ...whatIsOwed(facts),
      ...(isFamily(facts.to)
        ? [
            { h: 'What you can do' },
            { p: 'Tell us what you think. We want to hear from you.' },
            ...familyHelp(facts),
          ]
        : []),
    ],
    ...seeTheCase(facts),
  };
}

function whatChanged({ state, policy }: LetterFacts): string {
  const { programme } = state;
  if (programme.at === 'not-open') return 'is not on the programme';
  if (programme.at === 'ended') return ENDED[programme.outcome];
  return `is now at this stage of the programme: ${policy.stages[programme.at].label}`;
}

/** What the stage means, as the policy says it to a family. */
function meaning({ state, policy, to }: LetterFacts): Block[] {
  const stage = onStage(state.programme);
  return stage && isFamily(to) ? [{ p: policy.stages[stage.at].meaning }] : [];
}

function reason({ event }: LetterFacts): Block[] {
  const why = 'reason' in event ? event.reason.trim() : '';
  return why === '' ? [] : [{ h: 'Why' }, { p: why }];
}

/** What runs now, who owes it and until when: a date never stands alone. */
function whatIsOwed(facts: LetterFacts): Block[] {
  const { state, to, school, authorityName } = facts;
  const programme = ['weekly-review', 'stage-decision', 'stage-3-review-meeting', 'explain-programme'];
  const running = state.owed.filter((o) => o.status === 'running' && programme.includes(o.duty));
  if (running.length === 0) return [{ p: 'Nothing more is owed on the programme now.' }];
  const lines = running.map((o) =>
    isFamily(to)
      ? `${capital(roleForFamily(o.owedBy, school.name, authorityName))} must ${dutyWords[o.duty].forFamily} ${byWhen(o)}.`
      : `${dutyWords[o.duty].title}: owed by ${roleInWords(o.owedBy)}, ${byWhen(o)}`,
  );
  return [{ h: 'What happens next' }, { list: lines }];
}
