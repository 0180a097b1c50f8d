import { EDITION_2022 } from './2022';
import type { Edition } from './edition';

/** Cancelling gets its limits. @source SI 2023/571 and its correction SI 2023/882, law.md row 13 */
export const EDITION_2023: Edition = {
  ...EDITION_2022,
  name: '2023',
  from: '2023-09-01',
  barsCancelling: true,
  remoteMeetingOnRequest: true,
};
