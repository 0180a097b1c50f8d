import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Finding, LooksLike, RaisedFor } from './state';

/** Any professional records what looks like an unlawful exclusion, for a family, somebody they asked, or staff (C12). */
export interface RaiseConcern extends Asked<'raise-concern'> {
  /** A random id. */
  concern: string;
  from: RaisedFor;
  looksLike: LooksLike;
  words: string;
  /** The day on which somebody without an account reported it, where it was placed later: its clock began then. */
  reportedOn?: LocalDate;
}

/** An officer of the authority answers it: nobody of the school can. */
export interface AnswerConcern extends Asked<'answer-concern'> {
  concern: string;
  finding: Finding;
  reasons: string;
}

export type ConcernCommand = RaiseConcern | AnswerConcern;
