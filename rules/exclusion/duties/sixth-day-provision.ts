import { epochDayOf, localDateOf } from '../../calendar/epoch-day';
import { isMissing, schoolDaysFrom, type Count } from '../../calendar/school-days';
import type { CalendarMissing, LocalDate } from '../../calendar/types';
import { citing } from '../../law';
import { compulsorySchoolAge, isOfCompulsorySchoolAge } from '../compulsory-school-age';
import { firstDayOf, isPermanent, type DecisionCase } from '../decision-case';
import { runLedger } from '../ledger';
import { providerOf, type Provider } from '../provider';
import type { Owing, Rule } from './rule';

const SIXTH = 6;

/** A suspension: the governing body. */
export const SIXTH_DAY_PROVISION: Rule = {
  duty: 'sixth-day-provision',
  owedBy: 'governing-body',
  asks: 'Provide suitable full-time education from the sixth consecutive school day of exclusion.',
  rule: 'law.md rows 17, 19, 21',
  ...citing('law 17'),
};

/** A permanent exclusion: the authority where the pupil lives. */
export const SIXTH_DAY_BY_HOME_AUTHORITY: Rule = {
  ...SIXTH_DAY_PROVISION,
  owedBy: 'home-authority',
  asks: 'Provide suitable full-time education from the sixth school day of a permanent exclusion.',
  rule: 'law.md rows 18, 19',
  source: 'Education Act 1996 s19(3A); SI 2007/1870 reg 4',
};

/** A suspension from a pupil referral unit: the authority. */
export const SIXTH_DAY_BY_AUTHORITY: Rule = {
  ...SIXTH_DAY_PROVISION,
  owedBy: 'authority',
  rule: 'law.md rows 17, 19-21',
  source: 'SI 2007/1870 reg 4(3)(b) as amended by SI 2014/3216',
  confirmed: false,
};

/** By whom it is owed. */
export const SIXTH_DAY_BY: Record<Provider, Rule> = {
  'governing-body': SIXTH_DAY_PROVISION,
  authority: SIXTH_DAY_BY_AUTHORITY,
  'home-authority': SIXTH_DAY_BY_HOME_AUTHORITY,
};

/**
 * The sixth consecutive school day of exclusion, day 1 counted; for a permanent exclusion its own sixth school day.
 *
 * @returns nothing where the run does not reach six days or the pupil is exempt
 * @source law.md rows 17-24: Education and Inspections Act 2006 s100; SI 2007/1870 regs 3-5
 * @example 14 sessions from Wednesday morning 2026-10-21, half-term and an INSET day between: due 2026-11-05
 */
export function sixthDayProvision(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const found = isPermanent(aCase) ? sixthOfPermanent(aCase) : sixthOfRun(aCase);
  if (found === undefined) return undefined;
  if (isMissing(found)) return exemptFrom(aCase, found.date) ? undefined : found;
  if (exempt(aCase, found.due)) return undefined;
  const { provisionStarted } = aCase.facts;
  return {
    rule: SIXTH_DAY_BY[providerOf(aCase)],
    ...found,
    ...(provisionStarted !== undefined && { closedOn: provisionStarted }),
  };
}

function sixthOfRun(aCase: DecisionCase): Count | CalendarMissing | undefined {
  const { sixth } = aCase;
  if (sixth === undefined || isMissing(sixth)) return sixth;
  return { due: localDateOf(sixth.sixth), days: runLedger(aCase, sixth.first, sixth.sixth) };
}

/** It has a clock of its own: a suspension straight before it is not added, and it must last until then. */
function sixthOfPermanent(aCase: DecisionCase): Count | CalendarMissing | undefined {
  const first = firstDayOf(aCase);
  if (first === undefined || isMissing(first)) return first;
  const count = schoolDaysFrom({ from: first, days: SIXTH, calendar: aCase.calendar });
  const day = epochDayOf(isMissing(count) ? count.date : count.due);
  if (day * 2 >= aCase.placed.until) return undefined;
  return isMissing(count) ? count : { ...count, days: runLedger(aCase, epochDayOf(first), day) };
}

/** Year 11 after the last exam, fewer hours by the plan, not of compulsory school age. @source law.md row 24 */
function exempt({ pupil }: DecisionCase, sixth: LocalDate): boolean {
  const { dateOfBirth, reducedHoursPlan } = pupil;
  return Boolean(reducedHoursPlan) || examsOver(pupil, sixth) || !isOfCompulsorySchoolAge(dateOfBirth, sixth);
}

/** Whether the pupil is exempt whichever day from a date on turns out to be the sixth. */
function exemptFrom({ pupil }: DecisionCase, date: LocalDate): boolean {
  const { dateOfBirth, reducedHoursPlan } = pupil;
  return Boolean(reducedHoursPlan) || examsOver(pupil, date) || date > compulsorySchoolAge(dateOfBirth).to;
}

function examsOver({ yearGroup, examsFinishedOn }: DecisionCase['pupil'], sixth: LocalDate): boolean {
  return yearGroup === 11 && Boolean(examsFinishedOn) && (examsFinishedOn ?? '') < sixth;
}
