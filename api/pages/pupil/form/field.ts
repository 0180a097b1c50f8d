import type { Answers } from '../../form/answers';
import type { Choices } from '../../form/choices';
import type { PupilPage } from '../pupil-page';

/**
 * One field of a form that is made from a table. A name with a hyphen is a part: `given-on` is `on` of `given`, as the
 * errors of a schema name it. What is optional is left out of the command when it is empty.
 */
export interface Field {
  kind: 'day' | 'time' | 'text' | 'line' | 'number' | 'choice' | 'yes-or-no' | 'tick';
  name: string;
  label: string;
  hint?: string;
  optional?: true;
  /** Of a day: today stands in it at first. */
  today?: true;
  /** Of a choice; for a tick the one box. */
  choices?: Choices | ((page: PupilPage, answers: Answers) => Choices);
}

/** What the fields answer, in the shape of a schema. */
export function valuesOf(fields: Field[], answers: Answers): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) put(body, field.name.split('-'), valueOf(field, answers));
  return body;
}

/** Words and days that stand in for those not given yet, so that what follows can be shown. */
export function specimenOf(fields: Field[], answers: Answers, today: string): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields)
    put(body, field.name.split('-'), valueOf(field, answers) || standIn(field, today));
  return body;
}

function standIn({ kind, optional }: Field, today: string): unknown {
  if (optional) return undefined;
  if (kind === 'day') return today;
  if (kind === 'time') return `${today}T23:59`;
  return kind === 'text' || kind === 'line' ? '-' : '';
}

function valueOf(field: Field, a: Answers): unknown {
  const value = answered(field, a);
  return field.optional && value === '' ? undefined : value;
}

function answered({ kind, name, optional }: Field, a: Answers): unknown {
  switch (kind) {
    case 'day':
      return a.date(name);
    case 'time':
      return a.time(name);
    case 'text':
    case 'line':
    case 'choice':
      return a.text(name);
    case 'number':
      return a.whole(name) ?? (optional ? '' : NaN);
    case 'yes-or-no':
      return a.choice(name) === null ? undefined : a.text(name) === 'yes';
    case 'tick':
      return a.choice(name) !== null;
  }
}

/** Puts a value where its name says. Nothing is put where there is none, so a part that is left empty is not there. */
function put(body: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (value === undefined) return;
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const part = (body[name] ??= {}) as Record<string, unknown>;
  put(part, rest, value);
}
