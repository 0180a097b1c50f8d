import { refuse, type Refusal } from '../refusal';
import type { Declared } from './parts/part';

/** A command whose notice would lack what the law wants in it: nothing is sent, and nothing is done. @source E4 */
export const refuseLacking = ({ id, what, suppliedBy, rule }: Declared): Refusal =>
  refuse('notice-lacks-part', rule, { id, part: what, suppliedBy });
