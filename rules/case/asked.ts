import type { Actor } from './people';

/** What every command carries: its name, an id by which a retry is known again, and who asks in which office. */
export interface Asked<Type extends string> {
  type: Type;
  id: string;
  actor: Actor;
}
