import type { LocalDate } from '../calendar/types';
import type { RaisedBy } from './events';

export interface Escalations {
  /** The days of incidents, the earliest first; only those inside the policy's window matter. */
  incidents: LocalDate[];
  raised: { id: string; on: LocalDate; by: RaisedBy; answeredOn: LocalDate | null }[];
}
