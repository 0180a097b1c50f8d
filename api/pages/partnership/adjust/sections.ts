import {
  ADJUSTABLE,
  policyById,
  valueOf,
  type Adjustable,
  type PolicyValue,
} from '../../../../rules/policies';
import type { Policy } from '../../../../rules/policies/policy';
import { ALWAYS_ASKED, fieldLabel, fieldUnit, LIST_WORDS, valueWords } from '../../../words/policy-fields';
import type { Answers, Raw } from '../../form/answers';

/** The name of a field in the form: ids on a page hold no full stop. */
export const inputOf = (field: string): string => field.replaceAll('.', '-');

/** One field of words or a number, with what holds today and, where that is other, what the ready policy has. */
interface Line {
  input: string;
  label: string;
  hint: string;
  unit: string | null;
  long: boolean;
}

/** Boxes to tick, one for each item of a list. */
interface Ticks {
  input: string;
  legend: string;
  hint: string;
  items: { value: string; text: string; hint: { text: string }; checked: boolean }[];
}

interface Section {
  title: string;
  lines: Line[];
  ticks: Ticks[];
}

/** The questions in sections, as a partnership thinks of them, with what was ticked. */
export function sections(policy: Policy, answers: Answers): Section[] {
  const ready = policyById(policy.adjusted?.of.id ?? policy.id);
  const of = (kind: Adjustable['kind'], isIn: (field: string) => boolean = () => true): Line[] =>
    ADJUSTABLE.filter((what) => what.kind === kind && isIn(what.field)).map((what) =>
      lineOf(what, policy, ready),
    );
  const isSignal = (field: string): boolean => field.startsWith('thresholds.');
  return [
    { title: 'Names', lines: of('words'), ticks: [] },
    { title: 'Checklists', lines: [], ticks: ticksOf(policy, ready, answers) },
    { title: 'Periods', lines: of('number', (field) => !isSignal(field)), ticks: [] },
    { title: 'What raises an escalation', lines: of('number', isSignal), ticks: [] },
  ];
}

const lineOf = (what: Adjustable, policy: Policy, ready: Policy | undefined): Line => ({
  input: inputOf(what.field),
  label: fieldLabel(what.field),
  hint: hintOf(what, policy, ready),
  unit: what.kind === 'number' ? fieldUnit(what.field) : null,
  long: what.kind === 'words' && what.most > 60,
});

function hintOf(what: Adjustable, policy: Policy, ready: Policy | undefined): string {
  const now = valueOf(policy, what);
  const comes = ready ? valueOf(ready, what) : now;
  const other = comes === now ? '' : `. As it comes: ${valueWords(what, comes)}`;
  const bounds = what.kind === 'number' ? `. From ${what.least} to ${what.most}` : '';
  return `Now: ${valueWords(what, now)}${other}${bounds}`;
}

const ticksOf = (policy: Policy, ready: Policy | undefined, answers: Answers): Ticks[] =>
  Object.entries(LIST_WORDS).map(([list, legend]) => ({
    input: inputOf(list),
    legend,
    hint: ALWAYS_ASKED[list] ?? '',
    items: ADJUSTABLE.flatMap((what) =>
      what.kind === 'asked' && what.list === list
        ? [
            {
              value: String(what.item),
              text: fieldLabel(what.field),
              hint: { text: hintOf(what, policy, ready) },
              checked: ticked(answers, list).includes(String(what.item)),
            },
          ]
        : [],
    ),
  }));

/** The policy as the form is filled in at first. */
export function startOf(policy: Policy): Raw {
  const raw: Record<string, string | string[]> = { basedOn: policy.id };
  for (const what of ADJUSTABLE) {
    const value = valueOf(policy, what);
    if (what.kind !== 'asked') raw[inputOf(what.field)] = String(value);
    else if (value === true)
      raw[inputOf(what.list)] = [raw[inputOf(what.list)] ?? [], String(what.item)].flat();
  }
  return raw;
}

/** Every field of the policy with what the form says of it. */
export const changesOf = (answers: Answers): Record<string, PolicyValue | null> =>
  Object.fromEntries(ADJUSTABLE.map((what) => [what.field, answered(what, answers)]));

/** What the form asks for, in the shape of the schema: every field, of which the rules leave out what stays. */
export const bodyOf = (answers: Answers): Record<string, unknown> => ({
  changes: changesOf(answers),
  ...(answers.text('name') !== '' && { name: answers.text('name') }),
  basedOn: answers.text('basedOn'),
  reason: answers.text('reason'),
});

const answered = (what: Adjustable, answers: Answers): PolicyValue | null =>
  what.kind === 'asked'
    ? ticked(answers, what.list).includes(String(what.item))
    : what.kind === 'number'
      ? answers.whole(inputOf(what.field))
      : answers.text(inputOf(what.field));

/** What is ticked of a list: the page that is confirmed sends it as one text. */
const ticked = (answers: Answers, list: string): string[] =>
  answers.all(inputOf(list)).flatMap((value) => value.split(','));

/** The field of the page that an error or a refusal is about: an item of a list stands in the boxes of that list. */
export function fieldOf(path: string): string {
  const field = path.replace(/^changes\./, '');
  const what = ADJUSTABLE.find((one) => one.field === field);
  return inputOf(what?.kind === 'asked' ? what.list : field);
}
