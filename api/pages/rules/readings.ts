/** A choice made where the law leaves one, in a sentence that somebody can disagree with. */
export interface Reading {
  reads: string;
  /** The row of law.md, where there is one. */
  row: string | null;
  /** False where the wording behind that row has not been read in full. */
  confirmed: boolean;
  /** The one place in which it is written as a function. */
  home: string;
}

export interface Readings {
  about: string;
  readings: Reading[];
}

const reading = (reads: string, row: string | null, home: string, confirmed = true): Reading => ({
  reads,
  row,
  confirmed,
  home: `rules/${home}`,
});

/** How dates are counted: every reading that the duties share, and where it is written. */
export const READINGS: Readings[] = [
  {
    about: 'Days',
    readings: [
      reading(
        'A school day is a day on which the school itself meets for at least one session. Weekends, bank holidays, holidays, INSET days and closures are not school days, whenever a closure was announced; a part day is one.',
        'section 2',
        'calendar/compiled-calendar.ts',
        false,
      ),
      reading(
        '“n school days after X”: X is day 0, whether or not it is a school day. Counting back is the same. The sixth day counts its first day as 1.',
        'section 2',
        'calendar/school-days.ts',
      ),
      reading(
        'A date in no school year of the school’s calendar gives no date: the missing year is named, counted from 1 August. Nothing is guessed.',
        'section 2',
        'calendar/compiled-calendar.ts',
      ),
      reading(
        'Bank holidays of England are known from 2020 to 2030. A date outside those years is a missing calendar.',
        null,
        'calendar/bank-holidays.ts',
      ),
      reading(
        'A term is one of the calendar’s terms. In a year with more than three, the terms run from 1 August to 31 December, from 1 January to Easter Monday, and from Easter Tuesday to 31 July.',
        'section 1c',
        'calendar/terms.ts',
        false,
      ),
    ],
  },
  {
    about: 'Start and length',
    readings: [
      reading(
        'Sent home before the afternoon session of a school day: that day is the first. After it began, or on a day the school does not meet: the next school day.',
        'row 15',
        'exclusion/periods.ts',
        false,
      ),
      reading(
        'Lengths are whole sessions, that is half days. A suspension covers its first sessions at which the school meets, so a closure moves its end.',
        'row 11',
        'exclusion/periods.ts',
      ),
      reading(
        'Periods at one school never overlap: a decision that would start while an earlier one runs starts straight after it.',
        'row 12',
        'exclusion/periods.ts',
      ),
    ],
  },
  {
    about: 'The run and the sixth day',
    readings: [
      reading(
        'Days of exclusion in a row at one school count together, by one suspension or several. Days that are not school days do not break the run; any school day that is not a day of exclusion does.',
        'rows 17, 21, 22',
        'exclusion/runs.ts',
        false,
      ),
      reading(
        'A run has one sixth day. It is owed on the decision that covers it.',
        'row 17',
        'exclusion/sixth-days.ts',
      ),
      reading(
        'A permanent exclusion has a clock of its own: a suspension straight before it is not added.',
        'row 18',
        'exclusion/duties/sixth-day-provision.ts',
      ),
      reading(
        'The sixth day is the sixth school day with the first counted, as in the regulations, although guidance reads as one day later.',
        'row 19',
        'exclusion/duties/sixth-day-provision.ts',
      ),
      reading(
        'For a suspension from a pupil referral unit the local authority provides.',
        'row 20',
        'exclusion/provider.ts',
        false,
      ),
      reading(
        'Exempt are Year 11 after the last exam, a pupil whose plan sets fewer hours that are provided, and anybody not of compulsory school age on day six. A plan alone exempts nobody.',
        'row 24',
        'exclusion/duties/sixth-day-provision.ts',
        false,
      ),
      reading(
        'Compulsory school age begins on the 31 December, 31 March or 31 August on or after the fifth birthday and ends on the last Friday in June of the school year of the sixteenth.',
        'row 24',
        'exclusion/compulsory-school-age.ts',
      ),
    ],
  },
  {
    about: 'Totals',
    readings: [
      reading(
        'The total of a term counts suspensions from the same school, this one included; the total of the year counts those of all schools. A later decision never changes an earlier total.',
        'section 1c',
        'exclusion/totals.ts',
      ),
      reading(
        'The thresholds are strict: more than 5, more than 15, more than 45 days. They are passed if they are passed in any term the period touches.',
        'rows 25 to 28',
        'exclusion/totals.ts',
      ),
      reading(
        'A suspension that would bring the school year to more than 45 days is refused and counts in no other total.',
        'row 10',
        'exclusion/totals.ts',
        false,
      ),
    ],
  },
  {
    about: 'Governors and review',
    readings: [
      reading(
        'The governors’ days count from the day they received notice, never from the representations. “Before the exam” is never earlier than the day of notice.',
        'rows 26 to 30',
        'exclusion/duties/governors-meeting.ts',
      ),
      reading(
        'By hand and e-mail a notice is given the same day; by first-class post on the second working day after posting. A working day is a weekday that is no bank holiday.',
        'row 36',
        'exclusion/given.ts',
        false,
      ),
      reading(
        'An application for a review that is given after its last day is refused and brings no hearing.',
        'row 35',
        'exclusion/review.ts',
      ),
      reading(
        'A pupil may be taken off the roll on the day after the last day to apply, if nobody did; on the day of a waiver; on the day a panel’s decision to uphold is given; or on the day the governors uphold again.',
        'row 40',
        'exclusion/duties/remove-from-roll.ts',
        false,
      ),
    ],
  },
  {
    about: 'Cancelling',
    readings: [
      reading(
        'What was served before a decision is cancelled counts in every total and run; the rest is as if never imposed.',
        'row 13',
        'exclusion/history.ts',
        false,
      ),
      reading(
        'Cancelling is refused once the governors’ meeting has begun, or when the pupil has been out for more than 45 days of the school year. Editions before 2023 have no such bar.',
        'row 13',
        'exclusion/cancelling.ts',
        false,
      ),
      reading(
        'A cancelled decision keeps the duties that fell due before, and the notices of the day of the decision.',
        'row 13',
        'exclusion/after-cancelling.ts',
        false,
      ),
    ],
  },
  {
    about: 'Which rules apply',
    readings: [
      reading(
        'The edition is that of the date of the decision or direction, never that of today.',
        'section 0',
        'editions/edition-of.ts',
      ),
      reading(
        'Forty-eight hours are hours that pass: across a change of the clocks the clock time shifts.',
        'row 5',
        'exclusion/duties/provision-notice.ts',
      ),
      reading(
        'A looked-after pupil, or one with an EHC plan, does not go through fair access.',
        'row 46',
        'deadlines/answer-question.ts',
        false,
      ),
    ],
  },
];
