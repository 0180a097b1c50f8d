import { Worker, bundleWorkflowCode } from '@temporalio/worker';
import { sql } from 'kysely';
import { changeById, progressOf } from '../database/calendar-changes';
import {
  aPartnership,
  everyWeekday,
  openStage1,
  today,
  type APartnership,
} from '../test/support/a-partnership';
import { day, doing } from '../test/support/paths';
import { startStack, type Stack } from '../test/support/stack';
import { nothingQueued, until } from '../test/support/until';
import { hear } from './bare/workflow';

const CASES = Number(process.argv[2] ?? 2_000);
/** One case in so many has a suspension that reaches day six; all are on Stage 1 of the programme. */
const SUSPENDED_EVERY = 10;
const AT_ONCE = 20;
const LONGEST_SECONDS = 600;

/** Does something for each, so many at once. */
async function forEach<T>(items: T[], act: (item: T) => Promise<unknown>): Promise<void> {
  const left = items.entries();
  const work = async () => {
    for (const [, item] of left) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const numbers = Array.from({ length: CASES }, (_, n) => n);

const secondsOf = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1_000;
};

/** Open cases of one school, each with running duties. */
async function openCases(stack: Stack): Promise<APartnership> {
  const house = await aPartnership(stack);
  await forEach(numbers, async (n) => {
    const pupil = await house.register();
    await stack.command('pupil', pupil, openStage1(house));
    if (n % SUSPENDED_EVERY === 0) await doing(stack, house, pupil).suspend(14);
  });
  return house;
}

/** Waits until every letter of the beginning is on its way: what is measured is the change alone. */
const quiet = ({ database: { db } }: Stack): Promise<void> =>
  until('every letter is handed over', () => nothingQueued(db), LONGEST_SECONDS);

/** A day of snow tomorrow: from the administrator's command until every case has written what it made of it. */
async function change(stack: Stack, house: APartnership): Promise<{ seconds: number; moved: number }> {
  const [year] = everyWeekday().years;
  const closures = [{ date: day(1), name: 'Snow', announcedOn: today() }];
  const id = crypto.randomUUID();
  const key = { partnershipId: house.id, id };
  const seconds = await secondsOf(async () => {
    await stack.command('partnership', house.id, {
      type: 'set-calendar',
      id,
      actor: house.actor('administrator'),
      school: house.school,
      calendar: { years: year ? [{ ...year, closures }] : [] },
      note: 'Snow',
    });
    const finished = async () => Boolean((await changeById(stack.database.db, key))?.finishedAt);
    await until('every case has answered', finished, LONGEST_SECONDS);
  });
  const { answered, moved } = await progressOf(stack.database.db, key);
  if (answered !== CASES) throw new Error(`${answered} of ${CASES} cases have answered`);
  return { seconds, moved };
}

/** As many bare workflows on the same server, in the same run: a signal each, and one row in the database. */
async function bareSignals({ world, connection, converter: dataConverter }: Stack): Promise<number> {
  await sql`create table bench_rows (at timestamptz not null default now())`.execute(world.db);
  const write = async (): Promise<void> =>
    void (await sql`insert into bench_rows default values`.execute(world.db));
  const taskQueue = 'bare';
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: require.resolve('./bare/workflow') });
  const activities = { write };
  const options = {
    connection,
    taskQueue,
    workflowBundle,
    dataConverter,
    activities,
    maxCachedWorkflows: 600,
  };
  const worker = await Worker.create(options);
  const running = worker.run();
  const handles = new Map(numbers.map((n) => [n, world.client.workflow.getHandle(`bare-${n}`)]));
  await forEach(numbers, (n) => world.client.workflow.start('bare', { workflowId: `bare-${n}`, taskQueue }));
  const seconds = await secondsOf(async () => {
    await forEach(numbers, async (n) => handles.get(n)?.signal(hear));
    const written = async () => {
      const { rows } = await sql<{ count: number }>`select count(*) from bench_rows`.execute(world.db);
      return rows[0]?.count === CASES;
    };
    await until('every row is written', written, LONGEST_SECONDS);
  });
  worker.shutdown();
  await running;
  return seconds;
}

/**
 * A change of a school's calendar, from the command until every open case has written what moved, against as many bare
 * workflows that each write one row for a signal.
 */
async function main(): Promise<void> {
  const stack = await startStack();
  const opened = await secondsOf(async () => {
    const house = await openCases(stack);
    await quiet(stack);
    const cpu = process.cpuUsage();
    const { seconds, moved } = await change(stack, house);
    const { user, system } = process.cpuUsage(cpu);
    const bare = await bareSignals(stack);
    console.log(`${CASES} open cases, ${moved} with dates that moved`);
    console.log(`calendar change:  ${seconds.toFixed(1)} s, ${(CASES / seconds).toFixed(0)} cases a second`);
    console.log(
      `worker and test:  ${((user + system) / 1e3 / CASES).toFixed(1)} ms of processor time a case`,
    );
    console.log(`bare signals:     ${bare.toFixed(1)} s, ${(CASES / bare).toFixed(0)} a second`);
    console.log(`ratio:            ${(seconds / bare).toFixed(2)}`);
  });
  console.log(`all of it:        ${opened.toFixed(0)} s`);
  await stack.stop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
