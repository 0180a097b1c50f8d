import type { Request } from 'express';
import type { CaseCommandName } from '../../../commands/schemas/pupil-commands';
import type { Refusal } from '../../../../rules/refusal';
import type { FieldError } from '../../../problems/field-error';
import type { Answers, Raw } from '../../form/answers';
import type { PupilPage } from '../pupil-page';

/** One form of a pupil's page: a deed that somebody does, as a page asks for it. */
export interface PupilForm {
  command: CaseCommandName;
  /** Below api/pages. */
  template: string;
  /** The h1: the deed, with the pupil's first name where it reads better. */
  heading(page: PupilPage): string;
  /** The button: it says the deed. */
  button(page: PupilPage): string;
  /** What the command holds, in the shape of its schema, from what was answered. */
  read(answers: Answers, page: PupilPage): Record<string, unknown>;
  /** What the fields hold at first. */
  start?(page: PupilPage, request: Request): Raw | Promise<Raw>;
  /** Why this viewer cannot do it now, beside what the rules say of the office and the case. */
  refusal?(page: PupilPage): Refusal | null;
  /** The form is filled in from one decision, so that one is chosen before it. */
  decisionFirst?: true;
  /** What else the template needs. */
  view?(page: PupilPage, answers: Answers): Promise<Record<string, unknown>> | Record<string, unknown>;
  /** What is wrong with the answers beside what the schema finds. */
  check?(answers: Answers, page: PupilPage): FieldError[];
  /** A body that stands in for answers not given yet, so that the page can show what the deed would start. */
  specimen?(page: PupilPage, answers: Answers): Record<string, unknown>;
  /** Asks something of the person before it is done: answers to show again, with a word on why. Null goes ahead. */
  pause?(answers: Answers, page: PupilPage): { answers: Record<string, string>; alert: string } | null;
  /** Where to go when it is done: the pupil's page unless said otherwise. */
  next?(answers: Answers, page: PupilPage): Promise<string>;
}
