import type { Office } from '../../case/people';
import type { Block } from '../letter';
import type { Told } from './told';

/** What a part is, without its words: what a page, a refusal or a task says of one that is lacking. */
export interface Declared {
  id: string;
  /** What it is, after "this letter lacks". */
  what: string;
  /** The office that can supply the facts for it. */
  suppliedBy: Office;
  /** The row of law.md that wants it. */
  rule: string;
  /** False where the wording behind the row has not been read in full. */
  confirmed: boolean;
}

/**
 * One thing that a statutory notice must contain. Its words are what declares it: a part whose facts are not known has no
 * words, and a part that has words is in the letter. So none can be declared and not written, nor written and not declared.
 */
export interface Part<Needs = Told> extends Declared {
  /** Whether the law wants it in this letter, of this decision; without this: always. */
  needed?: (told: Needs) => boolean;
  /** Its words; none where the facts for them are not known. */
  words: (told: Needs) => Block[];
}

/** A piece of a letter: a part that the law wants, or plain words of ours. */
export type Section<Needs = Told> = Part<Needs> | ((told: Needs) => Block[]);

const isPart = <Needs>(section: Section<Needs>): section is Part<Needs> => typeof section !== 'function';

const isNeeded = <Needs>(part: Part<Needs>, told: Needs): boolean => part.needed?.(told) ?? true;

/** Sections that stand in a letter only under a condition. */
export const onlyWhen = (when: (told: Told) => boolean, sections: Section[]): Section[] =>
  sections.map((section) =>
    isPart(section)
      ? { ...section, needed: (told) => when(told) && isNeeded(section, told) }
      : (told) => (when(told) ? section(told) : []),
  );

/** Whether the facts for a part are known. */
export const has = <Needs>(part: Part<Needs>, told: Needs): boolean => part.words(told).length > 0;

/** The parts that the law wants in a letter of these sections. */
export const partsOf = <Needs>(sections: Section<Needs>[], told: Needs): Part<Needs>[] =>
  sections.filter((section) => isPart(section)).filter((part) => isNeeded(part, told));

/** Every part that sections declare, needed or not: what a reader of the rules wants to see. */
export const declaredIn = (sections: Section[]): Declared[] => sections.filter((section) => isPart(section));

/** The same without those that have words: what the letter lacks. */
export const lackingOf = <Needs>(sections: Section<Needs>[], told: Needs): Declared[] =>
  partsOf(sections, told)
    .filter((part) => !has(part, told))
    .map(({ id, what, suppliedBy, rule, confirmed }) => ({ id, what, suppliedBy, rule, confirmed }));

/** The blocks of a letter: each part in its place, or nothing where it is not needed. */
export function written(sections: Section[], told: Told): Block[] {
  const blocks = sections.flatMap((section) => {
    if (!isPart(section)) return section(told);
    return isNeeded(section, told) ? section.words(told) : [];
  });
  return blocks.reduce<Block[]>((before, block) => {
    const last = before.at(-1);
    const one = last && joined(last, block);
    return one ? [...before.slice(0, -1), one] : [...before, block];
  }, []);
}

/** Lists that follow one another are one list, and so are tables under the same headings. */
function joined(a: Block, b: Block): Block | null {
  if ('list' in a && 'list' in b) return { list: [...a.list, ...b.list] };
  if (!('table' in a) || !('table' in b) || a.table.head.join() !== b.table.head.join()) return null;
  return { table: { head: a.table.head, rows: [...a.table.rows, ...b.table.rows] } };
}
