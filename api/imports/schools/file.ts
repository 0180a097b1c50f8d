import type { RegisterFacts } from '../../../rules/partnership/state';
import type { BadRow } from '../bad-row';

/** A school as the national register has it. */
export type RegisterSchool = RegisterFacts & { urn: string };

/** What the national register's file says of the schools of one authority. */
export interface RegisterFile {
  authority: string;
  /** Open schools to which the law of exclusions applies. */
  schools: RegisterSchool[];
  /** Those to which it does not apply, and those that are not open. */
  leftOut: { urn: string; name: string; why: string }[];
  bad: BadRow[];
}
