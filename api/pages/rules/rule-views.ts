import { RULES } from '../../../rules/exclusion/duties/all';
import type { Rule } from '../../../rules/exclusion/duties/rule';
import type { DutyOwed } from '../../../rules/deadlines';
import { DUTY_TITLES, OWNERS } from './duty-titles';
import { editionsOf } from './editions';

/** One rule as the page and the reference show it. */
export interface RuleView {
  /** Its place on the page; the first rule of a duty has the duty's own name. */
  id: string;
  duty: string;
  title: string;
  asks: string;
  owedBy: string;
  rows: string;
  source: string;
  editions: string;
  /** How it differed in earlier editions. */
  changes: string[];
  confirmed: boolean;
}

/** The rules of one duty stand together, in the order of the duties. */
const inOrder = (): Rule[] => {
  const duties = [...new Set(RULES.map(({ duty }) => duty))];
  return duties.flatMap((duty) => RULES.filter((rule) => rule.duty === duty));
};

const ordered = inOrder();

/** `law.md rows 17, 19` is "rows 17, 19". */
export const rowsOf = ({ rule }: Pick<Rule, 'rule'>): string => rule.replace(/^law\.md /, '');

const idOf = (rule: Rule): string => {
  const place = ordered.filter(({ duty }) => duty === rule.duty).indexOf(rule);
  return place <= 0 ? rule.duty : `${rule.duty}-${place + 1}`;
};

/** Every rule of the deadline question, with its variants. */
export const ruleViews = (): RuleView[] =>
  ordered.map((rule) => {
    const { names, changes } = editionsOf(rule.duty);
    return {
      id: idOf(rule),
      duty: rule.duty,
      title: DUTY_TITLES[rule.duty],
      asks: rule.asks,
      owedBy: OWNERS[rule.owedBy],
      rows: rowsOf(rule),
      source: rule.source,
      editions: names.join(', '),
      changes,
      confirmed: rule.confirmed,
    };
  });

/** What a duty of an answer asks, in a sentence, and where its rule stands on the page of the rules. */
export function ruleBehind(owed: Pick<DutyOwed, 'duty' | 'rule'>): {
  asks: string;
  rows: string;
  href: string;
} {
  const rule = ordered.find(({ duty, rule: rows }) => duty === owed.duty && rows === owed.rule);
  return {
    asks: rule?.asks ?? '',
    rows: rowsOf(owed),
    href: `/rules#${rule ? idOf(rule) : owed.duty}`,
  };
}
