import { credentialsOf } from '../../database/credentials';
import type { House } from '../house';

/** What somebody whose password was right still has to do: give a code, set the second factor up, or nothing. */
export type StillToDo = 'code' | 'set-up' | 'nothing';

export async function stillToDo(house: House, person: string): Promise<StillToDo> {
  const credentials = await credentialsOf(house.db, person);
  if (credentials?.confirmedAt) return 'code';
  return house.config.secondFactor === 'required' ? 'set-up' : 'nothing';
}
