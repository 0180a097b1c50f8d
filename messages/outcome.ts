import type { Refusal } from '../rules/refusal';

/** What a person learns when a command has been done: the number of the last event it wrote, which can be read back. */
export interface Outcome {
  case: string;
  number: number;
}

/** The type of the ApplicationFailure that carries a refusal; its first detail is the refusal. */
export const REFUSED = 'refused';

/** A refusal as it crosses the wire. */
export type Refused = Refusal;
