import { isKept, type Check } from '../checks/check';

/** So many wrongs are shown of one check; the rest are counted. */
const SHOWN = 12;

/** The list of checks, each with how much it looked at, and what is wrong. */
export function sayChecks(checks: Check[]): string {
  return checks
    .map((check) => {
      const { title, looked, wrong } = check;
      const mark = isKept(check) ? 'ok   ' : 'WRONG';
      const more = wrong.length > SHOWN ? [`        and ${wrong.length - SHOWN} more`] : [];
      return [
        `${mark} ${title} (${looked})`,
        ...wrong.slice(0, SHOWN).map((w) => `        ${w}`),
        ...more,
      ].join('\n');
    })
    .join('\n');
}
