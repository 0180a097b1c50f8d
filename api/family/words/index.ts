import type { Duty } from '../../../rules/case/obligation';
import type { Role } from '../../../rules/case/people';
import { dutyWords } from '../../../rules/notices/duty-words';
import { LINES } from '../../../rules/notices/above/lines';
import { roleForFamily } from '../../../rules/notices/naming';
import { ADDRESS } from './address';
import { ARRIVING } from './arriving';
import { CODE_MAIL } from './code-mail';
import { FRAME } from './frame';
import { LETTERS } from './letters';
import { NEXT } from './next';
import { SAYING } from './saying';

type OwnText = keyof (typeof ADDRESS &
  typeof ARRIVING &
  typeof CODE_MAIL &
  typeof FRAME &
  typeof LETTERS &
  typeof LINES &
  typeof NEXT &
  typeof SAYING);

/** The name of one text of a family's pages. It stays when the words change. */
export type TextId = OwnText | `duty.${Duty}` | `who.${Role}`;

const ROLES: Role[] = [
  'parents',
  'lead',
  'headteacher',
  'governing-body',
  'authority',
  'home-authority',
  'social-worker',
  'virtual-school-head',
  'review-body',
  'chair',
  'administrator',
];

/** What must be done, as the rules say it to families; and who must, with the places where names go. */
const ofRules = Object.fromEntries([
  ...Object.entries(dutyWords).map(([duty, { forFamily }]) => [`duty.${duty}`, forFamily.replace(/,$/, '')]),
  ...ROLES.map((role) => [`who.${role}`, roleForFamily(role, '{school}', '{authority}')]),
]) as Record<`duty.${Duty}` | `who.${Role}`, string>;

/**
 * Every text of a family's pages, of the e-mail with a code and of the lines above letters, in English: the source of all
 * translations. `{name}` and the like are places where something is put in; a translation keeps each of them.
 */
export const TEXTS: Readonly<Record<TextId, string>> = {
  ...ARRIVING,
  ...CODE_MAIL,
  ...FRAME,
  ...NEXT,
  ...LETTERS,
  ...LINES,
  ...SAYING,
  ...ADDRESS,
  ...ofRules,
};

export const isTextId = (id: string): id is TextId => Object.hasOwn(TEXTS, id);
