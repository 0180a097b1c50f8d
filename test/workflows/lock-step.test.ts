import { schools } from '../../local/demo/schools';
import { explain, openStage1, review } from '../term/commands/programme';
import { checksOf } from '../term/checks';
import { isKept } from '../term/checks/check';
import { gather, type CaseEvidence, type Evidence } from '../term/evidence/gather';
import { live } from '../term/live';
import { mistakes } from '../term/paths/mistakes';
import { stage3Paths } from '../term/paths/stage-3';
import { on, type Path } from '../term/script';
import { nextWholeTerm, termDays } from '../term/term';
import { today } from '../support/a-partnership';
import { startStack, type Stack } from '../support/stack';

let stack: Stack;
let evidence: Evidence;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const TWO_WEEKS = 10;

const lateOnce: Path = {
  title: 'A review is late',
  pupils: 1,
  enters: () => 0,
  late: ['weekly-review'],
  tracks: [
    [
      on(0, 'lead', openStage1()),
      on(1, 'inclusion-officer', explain),
      on(7, 'lead', review('partly'), { hour: '15:30' }),
    ],
  ],
};
const [transferred] = stage3Paths.filter((path) => path.title.endsWith('transferred'));

/** The proof of `npm run term` in small. Without it, the first to hear of a lost letter would be the whole term. */
test('three pupils live two weeks in lock-step, and every promise is kept', async () => {
  const calendar = schools[0]?.calendar ?? { years: [] };
  const term = termDays(calendar, nextWholeTerm(today()));
  const days = { ...term, days: term.days.slice(0, TWO_WEEKS), length: TWO_WEEKS };
  const paths = [
    lateOnce,
    { ...mistakes, pupils: 1, enters: () => 0 },
    ...(transferred ? [{ ...transferred, pupils: 1, late: [] }] : []),
  ];
  const meetings = [{ day: 6, time: '10:00', place: 'Room 1', places: 1, cutOffDay: 5, later: [] }];

  evidence = await gather(stack, await live(stack, { paths, meetings, days, today: today() }));
  const checks = await checksOf(stack, evidence);

  // A pupil of two weeks has all the costs of a beginning: what a year costs is for the whole term to say.
  const held = checks.filter(({ title }) => !title.startsWith('A pupil costs'));
  expect(held.filter((check) => !isKept(check))).toEqual([]);
  const programmes = evidence.cases.map(
    ({ viewed }) => (viewed.state as { programme?: { at: string } }).programme,
  );
  expect(programmes.map((p) => p?.at).filter(Boolean)).toEqual(['stage-1', 'stage-1', 'ended']);
});

const cases =
  (change: (c: CaseEvidence) => Partial<CaseEvidence>) =>
  (e: Evidence): Evidence => ({ ...e, cases: e.cases.map((c) => ({ ...c, ...change(c) })) });
const letters =
  (change: (all: Evidence['letters']) => Evidence['letters']) =>
  (e: Evidence): Evidence => ({ ...e, letters: change(e.letters) });
const neverMet = { id: 'x', duty: 'weekly-review', due: '2000-01-01', status: 'running' } as const;

/** Each check finds what it is there to find: the evidence of a good term, spoilt in one place. */
test.each<[string, (e: Evidence) => Evidence]>([
  ['is delivered exactly once', letters((all) => all.slice(1))],
  ['in the mailbox is a stored notice', letters((all) => all.map((l) => ({ ...l, messageId: 'of nobody' })))],
  ['in a subject line', letters((all) => all.map((l) => ({ ...l, subject: 'About Rowan' })))],
  ['numbered without a gap', cases(({ events }) => ({ events: events.slice(1) }))],
  ['told again from its events', cases(({ held }) => ({ held: { ...held, state: { status: 'new' } } }))],
  ['is closed, or due after the end', cases(({ duties }) => ({ duties: [...duties, neverMet] }))],
  ['are late whose script says so', cases(({ duties }) => ({ duties: [...duties, neverMet] }))],
  ['has rolled over between them', cases(({ runs }) => ({ runs: runs.slice(0, 1) }))],
  [
    'rollover loses nothing',
    cases(({ events }) => ({ events: events.map((e) => ({ ...e, commandId: 'x' })) })),
  ],
  ['counts the same actions', (e) => ({ ...e, metered: {} })],
  [
    'is answered as its script says',
    (e) => ({ ...e, lived: { ...e.lived, given: e.lived.given.map((g) => ({ ...g, wanted: 'other' })) } }),
  ],
  [
    'leaves no event',
    (e) => {
      const id = e.lived.given.find((g) => 'refused' in g.answer)?.command.id ?? '';
      return cases(({ events }) => ({ events: events.map((event) => ({ ...event, commandId: id })) }))(e);
    },
  ],
])('it is found out where a promise is broken: %s', async (title, spoil) => {
  const broken = (await checksOf(stack, spoil(evidence))).filter((check) => !isKept(check));
  expect(broken.map((check) => check.title).join('\n')).toContain(title);
});
