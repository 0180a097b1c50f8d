import type { PersonOfAddress } from '../../../database/people';
import type { Refusal } from '../../../rules/refusal';
import { holdingOf, mayHold } from '../../../rules/partnership/add-people';
import { mayCover } from '../../../rules/partnership/cover';
import type { Holding, Partnership } from '../../../rules/partnership/state';
import { accountFor } from '../../people/add-person';
import { sentenceFor } from '../../sentences';
import type { BadRow } from '../bad-row';
import { derivedId } from '../derived-id';
import type { PeopleFile, PersonRow } from './read-people';

/** An office that the file would give. */
export interface Given extends PersonRow {
  /** Theirs on record, or the one they will have. */
  person: string;
  isNew: boolean;
}

/** What taking in a file of staff would do, with the partnership as it is now. */
export interface PeoplePlan {
  give: Given[];
  /** Lines of offices that are held already. */
  same: PersonRow[];
  bad: BadRow[];
}

/** What the plan is made from. */
interface Now {
  importId: string;
  partnership: string;
  state: Pick<Partnership, 'schools' | 'holdings' | 'policy'>;
  /** Whoever signs in with an address of the file, in whichever partnership. */
  known: PersonOfAddress[];
}

/** Compares the file with the record, by the same rule that gives the offices. */
export function planPeople(file: PeopleFile, { importId, partnership, state, known }: Now): PeoplePlan {
  const plan: PeoplePlan = { give: [], same: [], bad: [...file.bad] };
  const names = new Map<string, PersonRow>();
  const given: Holding[] = [];
  for (const line of file.rows) {
    const wrong = (column: string, words: string): void =>
      void plan.bad.push({ row: line.row, column, words });
    const { email, office } = line;
    const there = known.find((one) => one.email === email);
    const { home } = there ? accountFor(partnership, there) : {};
    const stranger = home ? mayCover(state.policy, office, home) : null;
    if (stranger) {
      wrong('email', sentenceFor(stranger));
      continue;
    }
    const before = names.get(email) ?? line;
    names.set(email, before);
    if (before.name !== line.name) {
      wrong(
        'name',
        `Row ${before.row} has another name with the same address. Give one name, or another address`,
      );
      continue;
    }
    const person = there?.id ?? derivedId(importId, email);
    const holding = holdingOf({ person, ...line });
    const refused = mayHold(state, holding);
    if (refused?.refused === 'already-in-office') plan.same.push(line);
    else if (refused) wrong(columnOf(refused), sentenceFor(refused));
    else if (mayHold({ ...state, holdings: given }, holding)) {
      wrong('office', 'The file gives this office twice for the same days. Leave one of the rows out');
    } else {
      given.push(holding);
      plan.give.push({ ...line, person, isNew: !there });
    }
  }
  plan.bad.sort((a, b) => a.row - b.row);
  return plan;
}

const COLUMNS: Record<string, string> = {
  'office-ends-before-it-begins': 'to',
  'missing-category': 'category',
  'category-of-panel-member': 'category',
};
const columnOf = ({ refused }: Refusal): string => COLUMNS[refused] ?? 'school';
