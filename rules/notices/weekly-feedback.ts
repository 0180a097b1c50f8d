import { onStage } from '../programme/gate';
import { inEnglish } from './above/lines';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { byWhen, runningDuty } from './owing';
import { news } from './subjects';
import { marksOf, weekInShort } from './week';

const MARK = { met: 'Met', partly: 'Partly met', 'not-yet': 'Not yet' };

/**
 * The week's feedback to the parents: each target with its mark in words, and the lead's own sentence.
 *
 * @source B6; seed 004, Stage 1: weekly feedback to parents and carers
 */
export function weeklyFeedback(facts: LetterFacts): Letter {
  const { event, about, to, school } = facts;
  const name = pupilName(to, facts.pupil);
  const sentence = (event.type === 'review-held' ? event.toFamily : about.sentence)?.trim() ?? '';
  return {
    subject: news(facts, 'Weekly feedback'),
    title: `How the week went for ${name}`,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: inEnglish(weekInShort(facts)) },
      ...theMarks(facts),
      ...(sentence === '' ? [] : [{ p: sentence }]),
      { h: 'What happens next' },
      { p: next(facts) },
      ...(isFamily(to)
        ? [
            { p: `Please tell us how you and ${name} see it. ${school.name} wants to know.` },
            ...familyHelp(facts),
          ]
        : []),
    ],
    ...seeTheCase(facts),
  };
}

function theMarks(facts: LetterFacts): Block[] {
  const marks = marksOf(facts);
  if (marks.length === 0) return [];
  const targets = onStage(facts.state.programme)?.targets ?? [];
  const named = (id: string): string =>
    targets.find((t) => t.id === id)?.text ?? 'A target that has changed since';
  return [
    { table: { head: ['Target', 'This week'], rows: marks.map((m) => [named(m.target), MARK[m.mark]]) } },
  ];
}

function next(facts: LetterFacts): string {
  const review = runningDuty(facts, 'weekly-review');
  const who = facts.people.lead ?? 'The lead';
  if (!review) return 'No more weekly reviews are planned. We will write to you if that changes.';
  return review.due === null
    ? `${who} must look at the next week and write to you. We will tell you the date.`
    : `${who} must look at the next week and write to you ${byWhen(review)}.`;
}
