import { answerLine } from '../api/deadlines/answer-line';
import type { Decision, Question } from '../rules/deadlines';
import { LAW_YEAR } from '../test/support/law-calendar';

const QUESTIONS = 10_000;
const ROUNDS = 3;

const two = (value: number): string => `${value}`.padStart(2, '0');

/** A suspension, another straight after it, and a permanent exclusion on its way to a review. */
function questionNumber(n: number): Question {
  const month = 9 + (n % 3);
  const at = (day: number): string => `2026-${two(month)}-${two(day)}T09:15`;
  const school = { school: 'school-1', beforeAfternoon: n % 2 === 0 };
  const decisions: Decision[] = [
    { id: 'd1', kind: 'suspension', decidedAt: at(3 + (n % 7)), sessions: 1 + (n % 14), ...school },
    { id: 'd2', kind: 'suspension', decidedAt: at(10 + (n % 5)), sessions: 1 + (n % 20), ...school },
    { id: 'd3', kind: 'permanent-exclusion', decidedAt: at(20 + (n % 8)), ...school },
  ];
  return {
    id: `${n}`,
    asOf: '2026-12-01T09:00',
    calendars: { 'school-1': { years: [LAW_YEAR] } },
    pupil: { dateOfBirth: '2013-05-04', yearGroup: 9, homeAuthority: '826', lookedAfter: n % 5 === 0 },
    schools: { 'school-1': { kind: 'maintained', authority: '826' } },
    decisions,
    facts: [
      { kind: 'representations', decision: 'd1', on: '2026-11-20' },
      { kind: 'provision-started', decision: 'd2', at: '2026-11-23T09:00' },
      {
        kind: 'governors-decided',
        decision: 'd3',
        outcome: 'upheld',
        given: { how: 'first-class-post', on: '2026-12-03' },
      },
    ],
  };
}

const lines = Array.from({ length: QUESTIONS }, (_, n) => JSON.stringify(questionNumber(n)));

/** The best of a few rounds, in lines a second of processor time: other work on the machine does not count. */
function perSecond(work: (line: string) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (const line of lines) work(line);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return (QUESTIONS / best) * 1_000_000;
}

const baseline = perSecond((line) => JSON.stringify(JSON.parse(line)));
const answered = perSecond((line) => answerLine(line).text);
console.log(`read and write only: ${Math.round(baseline)} lines a second`);
console.log(`answered:            ${Math.round(answered)} questions a second on one core`);
console.log(
  `ratio:               one answer costs ${(baseline / answered).toFixed(1)} readings of its question`,
);
