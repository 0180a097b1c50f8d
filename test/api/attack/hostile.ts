import { LONGEST_LINE } from '../../../api/commands/schemas/text';
import {
  CASE_COMMANDS,
  PUPIL_SCHEMAS,
  type CaseCommandName,
} from '../../../api/commands/schemas/pupil-commands';
import { command } from '../../support/commands';

/** Text that leaves an attribute, a text box, a title and a sentence of a template, and runs where it is not escaped. */
export const HOSTILE = `'"></textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>{{ 12345679 * 9 }}`;

/** What of it would stand in a page that took it for its own. */
const RUNS = ['<script>alert(1)', '<img src=x', '</textarea></title>', '111111111'];

/** What is wrong with a page that holds the hostile text: nothing, where it is only shown. */
export const runsIn = (html: string): string[] => RUNS.filter((part) => html.includes(part));

type Path = (string | number)[];

/** Where a value holds text, however deep. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    textsIn(held, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function put(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = put(copy[key], rest, text);
  return copy;
}

const sent = (name: CaseCommandName, changes: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...command(name), ...changes }).filter(
      ([key]) => !['type', 'id', 'actor'].includes(key),
    ),
  );

/** The ids of the stories (`d1`, `r1`) are no UUIDs, as the API wants them; codes of reasons (`DB`) are for the rules. */
const isNoText = (value: unknown): boolean => /^([a-z]\d|[A-Z]{2})$/.test(String(value));

/** Which texts of a command anybody may write as they like: those which its own schema takes with the hostile text in them. */
export function freeTexts(name: CaseCommandName, changes: object = {}): Path[] {
  const body = sent(name, changes);
  const isWrongAt = (path: Path): boolean => {
    const { error } = PUPIL_SCHEMAS[name].safeParse(put(body, path, HOSTILE));
    return (error?.issues ?? []).some((issue) => issue.path.every((key, at) => key === path[at]));
  };
  return textsIn(body)
    .filter((path) => !isNoText(path.reduce<unknown>((held, key) => (held as Path)[key as number], body)))
    .filter((path) => !isWrongAt(path));
}

/** The same command with the hostile text wherever anybody may write as they like. */
export const spoilt = (name: CaseCommandName, changes: object = {}): object =>
  freeTexts(name, changes).reduce<unknown>(
    (body, path) => put(body, path, HOSTILE),
    sent(name, changes),
  ) as object;

export const isCaseCommand = (name: string): name is CaseCommandName =>
  CASE_COMMANDS.includes(name as CaseCommandName);

if (HOSTILE.length > LONGEST_LINE) throw new Error('The hostile text must fit into one line');
