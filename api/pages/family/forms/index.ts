import { address } from './address';
import { agree } from './agree';
import type { FamilyForm } from './family-form';
import { governors, remote } from './governors';
import { language } from './language';
import { say } from './say';
import { worry } from './worry';

/** Everything that a family can say on its own page, in the order in which the page offers it. */
export const FAMILY_FORMS: FamilyForm[] = [agree, say, governors, remote, language, address, worry];
