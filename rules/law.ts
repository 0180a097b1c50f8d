/** A row of the law that something can be refused by. */
export interface LawRow {
  /** What it says, in a sentence without its stop. */
  says: string;
  source: string;
  /** False where its wording has not been read in full at the source. */
  confirmed: boolean;
}

const row = (says: string, source: string, confirmed = true): LawRow => ({ says, source, confirmed });

const ROWS = {
  'law 1': row(
    'Only the headteacher decides on a suspension or permanent exclusion',
    'Education Act 2002 s51A',
  ),
  'law 2': row(
    'The parents are told without delay, with the period and the reasons',
    'SI 2012/1033 regs 5, 14, 23',
  ),
  'law 3': row(
    'The notice to the parents says the period, the reasons and their rights',
    'SI 2012/1033 reg 23(3)(b); SI 2023/571',
    false,
  ),
  'law 4': row(
    'Parents have notice, by the end of the first day, of the days at home and the first day of full-time education',
    'Education and Inspections Act 2006 s104; SI 2007/1870 regs 6-7',
    false,
  ),
  'law 5': row(
    'The details of the provision are given at least 48 hours before it starts; parents may give that up for one that starts before day six',
    'SI 2007/1870 reg 6(3)-(4)',
  ),
  'law 7': row(
    'The governing body is told without delay where a meeting can follow, and of the rest by the end of the term',
    'SI 2012/1033 reg 23(2)-(3) (academies) and its counterparts',
    false,
  ),
  'law 8': row(
    'The social worker and the virtual school head of a pupil who has one are told without delay',
    'SI 2022/788 reg 4',
  ),
  'law 9': row(
    'The authority where the pupil lives is told of a permanent exclusion without delay',
    'SI 2012/1033 reg 23(3)(a)',
  ),
  'law 10': row(
    'Suspensions total 45 school days at most in a school year, other schools included',
    'SI 2012/1033 reg 22; its equals for maintained schools and pupil referral units are to be confirmed',
    false,
  ),
  'law 11': row('A length is counted in sessions, that is half days', 'Statutory guidance'),
  'law 12': row(
    'A decision is never extended or converted: each further one is a new decision with its own notice',
    'Statutory guidance',
  ),
  'law 13': row(
    'A decision can be cancelled until the governors have begun to meet, and while the pupil has been out for 45 days or fewer',
    'SI 2012/1033 as amended by SI 2023/571',
    false,
  ),
  'law 16': row(
    'Work is set and marked for the first five school days',
    'Statutory guidance: reasonable steps, not statute',
  ),
  'law 17': row(
    'Full-time education from the sixth school day',
    'Education and Inspections Act 2006 s100; SI 2007/1870 reg 3',
  ),
  'law 21': row(
    'A day in school breaks a run of days',
    'The word “consecutive” in SI 2007/1870 reg 3(3)',
    false,
  ),
  'law 22': row(
    'A run of days is counted at one school; the 45 days follow the pupil',
    'SI 2007/1870 says nothing on it',
    false,
  ),
  'law 25, 27': row(
    'Governors can reinstate only where they must meet: not after five days or fewer in a term, nor up to fifteen unless parents ask',
    'SI 2012/1033 reg 24',
  ),
  'law 26': row(
    'What the parents say to the governors',
    'SI 2012/1033 reg 24(1)(c) (academies) and its counterparts',
  ),
  'law 32': row(
    'The parents, the headteacher and others are asked to the governors’ meeting',
    'SI 2012/1033 reg 24',
    false,
  ),
  'law 33': row(
    'The meeting is remote when the parents ask for it and the conditions are met',
    'SI 2023/571 regs 9, 12',
  ),
  'law 34': row(
    'The governors’ decision is given in writing, with reasons',
    'SI 2012/1033 reg 24(2), (6)(b)',
  ),
  'law 35': row(
    'The parents may apply for a review within 15 school days after the notice of the decision is given',
    'SI 2012/1033 Sch 1 para 2(1)',
    false,
  ),
  'law 36': row(
    'By hand and by email a letter counts as given the same day, by first-class post on the second working day after posting',
    'SI 2012/1033 Sch 1 para 1(2), reg 17(3)',
    false,
  ),
  'law 37': row(
    'The review is held within 15 school days after the application; the panel may adjourn',
    'SI 2012/1033 Sch 1 para 1(1)',
    false,
  ),
  'law 38': row(
    'The governors reconsider within 10 school days',
    'SI 2012/1033 reg 17 (pupil referral units) and its counterparts',
  ),
  'law 40': row('A pupil stays on the roll until the way to a review has ended', 'SI 2024/208 reg 9', false),
  'law 41': row(
    'There is a meeting about the return, and the return never waits for it',
    'Statutory guidance 2026, Part 3',
    false,
  ),
  'law 42': row(
    'An off-site direction needs its notice two school days before its first day',
    'Education Act 2002 s29A; SI 2010/1156',
  ),
  'law 43': row(
    'A review that is asked for in writing is held as soon as practicable, unless one was held in the last ten weeks',
    'SI 2012/2532 regs 3-5',
  ),
  'law 45': row(
    'An off-site direction is never a punishment, and the pupil stays on the roll',
    'Statutory guidance 2026',
  ),
  'law 45a': row(
    'Since 26 July 2026 the rules on off-site direction bind academies and pupil referral units too, and a safeguarding separation is not a suspension',
    'Statutory guidance 2026',
    false,
  ),
  'law 49': row('National returns take one to three reasons for each decision', 'The school census'),
  'law section 5': row(
    'Since 26 July 2026 a managed move is permanent; a placement is tried by an off-site direction, with its notice, its reviews and its return',
    'Statutory guidance 2026',
  ),
} satisfies Record<string, LawRow>;

/**
 * Every row of law.md that a refusal rests on: the one home of what it says, where it is from, and whether that is
 * confirmed. The keys are what a refusal names.
 *
 * @source law.md sections 1 and 5
 */
export const LAW: Record<string, LawRow> = ROWS;

/** Where a row is from and whether that is confirmed, for a rule that rests on it. */
export function citing(key: keyof typeof ROWS): Pick<LawRow, 'source' | 'confirmed'> {
  const { source, confirmed } = ROWS[key];
  return { source, confirmed };
}
