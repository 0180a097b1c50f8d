import type { PupilCommand } from '../../../../rules/pupil/commands';
import type { FAMILY_COMMANDS } from '../../../../rules/pupil/offices';
import type { Refusal } from '../../../../rules/refusal';
import type { Said } from '../../../family/speech';
import type { TextId } from '../../../family/words';
import type { Answers, Raw } from '../../form/answers';
import type { FamilyPage } from '../family-page';

/** One question, on a page of its own. */
export interface Question {
  name: string;
  kind: 'choice' | 'words';
  /** The h1 of its page. */
  heading: Said;
  hint?: Said;
  /** A name that is the same in every language stands as it is. */
  choices?: Record<string, Said | { name: string }>;
  /** What is said where nothing was answered; left out where that is an answer too. */
  missing?: TextId;
  /** What depends on the answers before it: its label and hint, and what is wrong with what was written. */
  byAnswers?: (answers: Answers) => { label: TextId; hint: TextId; wrong: TextId | null };
}

type Without<Command, Fields extends string> = Command extends unknown ? Omit<Command, Fields> : never;

/** A command as a family's form makes it: who gives it, and under which id, is added, as is the id of what is new. */
type SaidByFamily = Without<
  Extract<PupilCommand, { type: (typeof FAMILY_COMMANDS)[number] }>,
  'id' | 'actor' | 'concern' | 'correction'
>;

/** Something that one of the family can say for itself (B10, B15, C5, C12, E5). */
export interface FamilyForm {
  /** The last part of its address, under /family. */
  path: string;
  /** What the tab says: no name. */
  title: TextId;
  /** What stands on the first page: the link, and, where it needs one, a sentence before it. */
  link: (page: FamilyPage) => { text: Said; before?: Said };
  /** What it is about, such as a decision's id; null where there is none and none is needed. */
  about?: (page: FamilyPage) => string | null;
  /** Why it cannot be said now; null where it can. */
  refusal: (page: FamilyPage, about: string | null) => Refusal | null;
  /** What to know before the first question. */
  intro: (page: FamilyPage) => Said[];
  questions: (page: FamilyPage) => Question[];
  /** What is known already. */
  start?: (page: FamilyPage) => Raw;
  say: (answers: Answers, page: FamilyPage, about: string | null) => SaidByFamily;
  /** The deed, on the button of the last page. */
  button: TextId;
  /** What happens now, once it has been said. */
  done: (page: FamilyPage) => Said[];
  /** A page that one may have to leave fast. */
  inPrivate?: true;
}
