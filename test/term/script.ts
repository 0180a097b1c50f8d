import type { LocalDate, LocalDateTime } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import type { Duty } from '../../rules/case/obligation';
import type { PupilCommand } from '../../rules/pupil/commands';
import type { PupilCase } from '../../rules/pupil/state';
import type { TermDays } from './term';

/** The hours at which people act: before lessons, after lessons, and after a panel has met. */
export type Hour = '08:30' | '15:30' | '17:00';

/** A command without its id and who asks, which the one who gives it adds. */
export type Bare = PupilCommand extends infer Command
  ? Command extends PupilCommand
    ? Omit<Command, 'id' | 'actor'>
    : never
  : never;

/** What somebody knows who is about to act. */
export interface About {
  today: LocalDate;
  now: LocalDateTime;
  /** A later or earlier school day of this pupil's school. */
  schoolDay(after: number): LocalDate;
  /** The id of something of this pupil's own, the same whenever the same name is asked for. */
  id(name: string): string;
  /** Who holds an office for this pupil. */
  person(office: Office): string;
  /** The case as the pages show it. */
  state: PupilCase;
}

/**
 * When a step is due: so many school days after the pupil's entry; after the panel has met to whom the pupil is booked;
 * or after its decision was recorded.
 */
export type Day = number | { afterPanel: number } | { afterDecision: number };

export const afterPanel = (days: number): Day => ({ afterPanel: days });
export const afterDecision = (days: number): Day => ({ afterDecision: days });

/** One thing that one person does about one pupil. */
export interface Step {
  day: Day;
  hour: Hour;
  by: Office;
  does: (about: About) => Bare;
  /** The refusal that must come of it; without one it must be done. */
  refused?: string;
  /** Under this name it can be repeated. */
  name?: string;
  /** Sends the step of that name once more, word for word, as after a lost answer: nothing may come of it. */
  repeats?: string;
  /** Left out where the pupil is no longer on a stage. */
  whileOnStage?: boolean;
}

/** What a pupil of one kind lives through. Steps of one track follow each other; tracks run side by side. */
export interface Path {
  title: string;
  pupils: number;
  /** The school day of the term on which the n-th of them enters. */
  enters: (term: TermDays, n: number) => number;
  tracks: Step[][];
  /** Duties that somebody in it is late with, on purpose. */
  late?: Duty[];
  /** The programme is still open at the end of the term. */
  goesOn?: boolean;
  /** Lives in another authority: its officers are not on record, so letters to them have no address. */
  homeAuthority?: string;
}

type Options = Partial<Pick<Step, 'hour' | 'refused' | 'name' | 'repeats' | 'whileOnStage'>>;

/** On a school day, somebody does something: before lessons unless an hour is given. */
export const on = (day: Day, by: Office, does: Step['does'], options: Options = {}): Step => ({
  day,
  hour: typeof day === 'number' ? '08:30' : '17:00',
  by,
  does,
  ...options,
});
