import type { LocalDate, SchoolCalendar, SchoolKind } from '../calendar/types';
import type { Forward } from '../case/forward';
import type { Extension, Obligation } from '../case/obligation';
import type { Concern } from '../concern/state';
import type { Escalations } from '../escalation/state';
import type { Exclusions, FormerSchool } from '../exclusion/state';
import type { OffSite } from '../off-site/state';
import type { Policy } from '../policies/policy';
import type { Programme } from '../programme/state';
import type { Separation } from '../separation/state';
import type { Transfer } from '../transfer/state';
import type { Correction } from './addresses';
import type { ContactMark } from './contact-marks';
import type { Reading } from './language';
import type { Need } from './need';
import type { Support } from './support';

/** What the rules need to know of a pupil. No name: names stand in the record alone. */
export interface PupilFacts {
  dateOfBirth: LocalDate;
  yearGroup: number;
  /** Code of the authority where the pupil lives, such as 826. */
  homeAuthority: string;
  lookedAfter: boolean;
  socialWorker: boolean;
  plan: boolean;
  /** Sessions of suspension at other schools in this school year (law 10). */
  earlierSessionsThisYear: number;
  /** The plan sets a lower weekly maximum of hours, and it is being provided (law 24). */
  reducedHoursPlan?: boolean;
  /** Year 11: the day the last exam entered for was taken or missed (law 24). */
  examsFinishedOn?: LocalDate | null;
}

/** Bodies outside the partnership that must be told: where their notices go (law 8, 9). */
export type Bodies = Partial<
  Record<'social-worker' | 'virtual-school-head' | 'home-authority', { name: string; email: string }>
>;

export interface SchoolFacts {
  id: string;
  kind: SchoolKind;
  authority: string;
}

/** The case of one pupil: programme, exclusions, transfer and escalations together, because totals and clocks are the pupil's. */
export interface PupilCase {
  status: 'open' | 'closed';
  partnership: string;
  /** Registered while the partnership was in rehearsal: it stays one for ever, and nothing of it leaves (E7). */
  rehearsal?: true;
  /** How far it has been moved ahead of the world (M4). */
  forward?: Forward;
  /** The day from which `pupil.yearGroup` is counted on. */
  registeredOn?: LocalDate;
  pupil: PupilFacts;
  school: SchoolFacts;
  /** The partnership's policy on the day the case was opened, pinned. */
  policy: Policy;
  calendar: SchoolCalendar;
  /** Schools the pupil was at before, with their calendars: what their heads decided keeps their days. */
  formerSchools?: FormerSchool[];
  bodies?: Bodies;
  /** Duties lawfully put off, by the id of the obligation (C10). */
  extensions?: Record<string, Extension>;
  /** Letters on paper that were posted or handed over, by their ids. */
  lettersGiven?: string[];
  /** Letters that did not arrive and were sent again, by their ids. */
  lettersAgain?: string[];
  /** What keeps somebody of the family safe, by the ids of contacts. Left out until there is one. */
  contactMarks?: Record<string, ContactMark[]>;
  /** How those of the family read what we write, by the ids of contacts, where they have chosen. */
  readings?: Record<string, Reading>;
  /** The tier of need and early help (B14). Left out until something is known of them. */
  need?: Need;
  /** The behaviour support that is allocated (B13). Left out while there is none. */
  support?: Support;
  /** New addresses of the family that wait for a second look. Left out until there is one. */
  corrections?: Correction[];
  /** The newest change of the calendar that the case has heard of, school by school. */
  calendarRevisions?: Record<string, number>;
  programme: Programme;
  exclusions: Exclusions;
  transfer: Transfer;
  escalations: Escalations;
  /** Left out until there is one. */
  offSite?: OffSite;
  /** Left out until there is one. Never read by anything that counts suspensions. */
  separations?: Separation[];
  /** Left out until there is one. */
  concerns?: Concern[];
  owed: Obligation[];
}

/** A case as lists read it: without the policy, which is long and says nothing of where the pupil is. */
export type CaseInList = Omit<PupilCase, 'policy'>;

/** A case before and after its pupil is registered. */
export type PupilState = NotYet | PupilCase;

/** Nothing is known yet: the state in which every case begins. */
export interface NotYet {
  status: 'new';
  owed: Obligation[];
}

export const NOT_YET: NotYet = { status: 'new', owed: [] };
