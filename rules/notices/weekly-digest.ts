import { countInWords, dateInWords, dayInWords } from '../calendar/words';
import { dutyWords } from './duty-words';
import type { DigestFacts, DigestLine } from './facts';
import type { Letter } from './letter';
import { greeting, pupilName, roleInWords } from './naming';

/**
 * The week's digest for a headteacher: each pupil on the programme, what is due next and by whom, and what is late.
 *
 * @source B12; seed 004, 2.1: headteachers are kept informed of their pupils on the programme
 */
export function weeklyDigest(facts: DigestFacts): Letter {
  const { lines, school, to, today, partnership } = facts;
  return {
    subject: `Pupils on the programme: ${school.name}, week of ${dayInWords(today)}`,
    title: `The week at ${school.name}`,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: inShort(facts) },
      ...(lines.length > 0
        ? [{ table: { head: ['Pupil', 'Stage', 'Next', 'Late'], rows: lines.map((l) => row(l, facts)) } }]
        : []),
      { p: `${partnership.name}: as things stand on ${dateInWords(today)}.` },
    ],
    action: { label: 'Open the pupils', path: '/pupils' },
  };
}

function inShort({ lines, school }: DigestFacts): string {
  if (lines.length === 0) return `No pupil of ${school.name} is on the programme.`;
  const late = lines.flatMap((l) => l.late).length;
  const first = `${countInWords(lines.length, 'pupil')} of ${school.name} ${lines.length === 1 ? 'is' : 'are'} on the programme.`;
  return late === 0 ? `${first} Nothing is late.` : `${first} Late: ${countInWords(late, 'duty', 'duties')}.`;
}

function row({ pupil, stage, next, late }: DigestLine, { to }: DigestFacts): string[] {
  return [
    `${pupilName(to, pupil)}, Year ${pupil.yearGroup}, case ${pupil.caseRef}`,
    stage,
    next ? item(next) : 'Nothing is owed',
    late.length === 0 ? 'None' : late.map(item).join('; '),
  ];
}

const item = ({ duty, due, owedBy }: NonNullable<DigestLine['next']>): string =>
  `${dutyWords[duty].title}, ${due === null ? 'no date: the case says why' : dateInWords(due)}, ${roleInWords(owedBy)}`;
