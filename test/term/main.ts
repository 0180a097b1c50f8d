import { schools } from '../../local/demo/schools';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import { startStack } from '../support/stack';
import { checksOf } from './checks';
import { isKept } from './checks/check';
import { gather } from './evidence/gather';
import { live } from './live';
import { meetings } from './meetings';
import { paths } from './paths';
import { progress } from './report/progress';
import { sayChecks } from './report/say-checks';
import { tableOf } from './report/table';
import { nextWholeTerm, termDays } from './term';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run term`: forty pupils live through the next whole term of the demonstration partnership's calendar, in the real
 * engine, against a database, mail server and worker of its own. @returns the exit code: 1 when a promise was not kept
 */
async function main(): Promise<number> {
  const started = Date.now();
  const today = dateOf(localDateTimeOf(started));
  const [first] = schools;
  const days = termDays(first?.calendar ?? { years: [] }, nextWholeTerm(today));
  const pupils = paths.reduce((sum, path) => sum + path.pupils, 0);
  say(
    `${pupils} pupils, ${days.term.from} to ${days.term.to}: ${days.length} school days, and the week after.`,
  );
  const stack = await startStack();
  try {
    const onDay = progress(say, started);
    const evidence = await gather(stack, await live(stack, { paths, meetings, days, today, onDay }));
    const checks = await checksOf(stack, evidence);
    const wrong = checks.filter((check) => !isKept(check)).length;
    say(`\n${tableOf(evidence)}\n\n${sayChecks(checks)}\n`);
    say(
      `${wrong === 0 ? 'Every promise was kept' : `${wrong} promises were not kept`}, in ${((Date.now() - started) / 1000).toFixed(0)} s.`,
    );
    return wrong === 0 ? 0 : 1;
  } finally {
    await stack.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
