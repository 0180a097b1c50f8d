import { dateInWords } from '../../calendar/words';
import { FIVE_DAYS } from '../../exclusion/totals';
import type { Block } from '../letter';
import { capital, roleForFamily } from '../naming';
import { byWhen } from '../owing';
import type { Told } from './told';

/** Work in the first five days, then who must arrange full-time lessons and by when. @source law.md rows 16 to 18, C3 */
export function lessonsToFamily(told: Told): Block[] {
  const { decision, daySix, goesOn } = told;
  if (decision.lunchtimes) return [];
  const lines = goesOn ? stillHas(told) : [...work(told), ...(daySix ? fromDaySix(told) : [])];
  return lines.length === 0 ? [] : [{ h: 'Lessons' }, ...lines.map((p) => ({ p }))];
}

/** Straight after another suspension only the first five days of both together. @source law.md rows 16, 17 */
function work({ name, decision: { sessions }, run, duty }: Told): string[] {
  const days = duty('set-work')?.days.filter((d) => d.counts !== null) ?? [];
  const own = run ? days.filter((d) => run.inFirstFive(d.date)) : days;
  const last = own.at(-1);
  if (run && days.length > 0 && !last) return [];
  if (run && last && own.length < days.length)
    return [`Until ${dateInWords(last.date)}, the school sends work for ${name} and marks it.`];
  return sessions === null || sessions > FIVE_DAYS
    ? [`For the first five school days, the school sends work for ${name} and marks it.`]
    : [`While ${name} is out of school, the school sends work and marks it.`];
}

function fromDaySix({ name, facts, run, daySix }: Told): string[] {
  if (!daySix) return [];
  const owner = capital(roleForFamily(daySix.owedBy, facts.school.name, facts.authorityName));
  const counted = run ? ' We count on from the days before.' : '';
  return [
    `From day six, ${name} has full-time lessons.${counted} ${owner} must arrange this ${byWhen(daySix)}.`,
  ];
}

/** @source law.md rows 17, 21 */
function stillHas({ name, facts, goesOn }: Told): string[] {
  if (!goesOn) return [];
  const { owed, arranged } = goesOn;
  const owner = capital(roleForFamily(owed.owedBy, facts.school.name, facts.authorityName));
  const place = arranged ? ` They are at ${arranged.provider}.` : '';
  return [
    `Full-time lessons go on while ${name} is out of school.${place}`,
    `${owner} must give them from ${dateInWords(owed.due)} on.`,
  ];
}
