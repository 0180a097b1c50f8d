import type { PersonWithOffices } from '../../../database/people';
import type { House } from '../../house';
import {
  CODE_NEEDED,
  SECOND_FACTOR_MISSING,
  tooMany,
  WRONG_CODE,
  type Problem,
} from '../../problems/problem';
import { checkCode } from '../../second-factor/check';
import { stillToDo } from '../../second-factor/standing';
import type { AccountLimit } from '../../security/account-limit';

/** What keeps somebody out whose password was right; null when nothing does. */
export async function secondFactorOf(
  house: House,
  limit: AccountLimit,
  person: PersonWithOffices,
  code: string | undefined,
): Promise<Problem | null> {
  const todo = await stillToDo(house, person.id);
  if (todo === 'set-up') return SECOND_FACTOR_MISSING;
  if (todo === 'nothing') return null;
  if (code === undefined) return CODE_NEEDED;
  const checked = await checkCode(house, limit, person, code);
  if ('wait' in checked) return tooMany(checked.wait);
  return 'wrong' in checked ? WRONG_CODE : null;
}
