import type { Request } from 'express';
import type { CaseCommandName } from '../../../commands/schemas/pupil-commands';
import { isAboutDecision } from '../../../commands/about-decision';
import type { Answers } from '../../form/answers';
import type { PupilPage } from '../pupil-page';
import { specimenOf, valuesOf, type Field } from './field';
import { decisionGiven, heardFrom, openDecisions, SPECIMEN, todayIn } from './parts';
import type { PupilForm } from './pupil-form';

/** A form that is told by a table: a decision where its command is about one, and a few fields. */
interface Table {
  command: CaseCommandName;
  heading: (firstName: string) => string;
  button: string | ((firstName: string) => string);
  fields: Field[];
  /** Asks for the own words of both; those of the parents may be left out where they are on record in writing (B15). */
  hears?: true;
  /** A sentence that stands above the button. */
  says?: string;
  /** Shows what the deed would start, move and send. */
  preview?: true;
  /** What the fields hold at first, beside the decision and today. */
  start?: (page: PupilPage, request: Request, decision: string | null) => Record<string, string>;
  decisionFirst?: true;
  /** What is to be known before it is done: it is asked for once more, with a word on why. */
  pause?: NonNullable<PupilForm['pause']>;
}

/** A form with its fields from a table, drawn by one template for all of them. */
export function tableForm(table: Table): PupilForm {
  const { command, heading, button, fields, hears, says, preview, start, decisionFirst, pause } = table;
  const decision: Field[] = isAboutDecision(command) ? [{ kind: 'choice', name: 'decision', label: '' }] : [];
  const all = [...decision, ...fields];
  const days = fields.filter((f) => f.today).map((f) => f.name);
  return {
    command,
    template: 'pupil/form/table.njk',
    heading: ({ pupil }) => heading(pupil.firstName),
    button: ({ pupil }) => (typeof button === 'string' ? button : button(pupil.firstName)),
    start: (page, request) => {
      const given = isAboutDecision(command) ? decisionGiven(page, request, command) : null;
      return {
        ...(given && { decision: given }),
        ...todayIn(page, ...days),
        ...start?.(page, request, given),
      };
    },
    read: (a) => ({ ...valuesOf(all, a), ...(hears && { voices: heardFrom(a) }) }),
    view: (page, a) => ({
      fields: fields.map((field) => ({ ...field, choices: choicesOf(field, page, a) })),
      decisions: isAboutDecision(command) ? decisionsIn(page, command, a, decisionFirst) : null,
      says,
      hears,
      firstName: page.pupil.firstName,
    }),
    ...(preview && {
      specimen: (page, a) => ({
        ...specimenOf(all, a, page.today),
        ...(hears && { voices: SPECIMEN.voices }),
      }),
    }),
    ...(decisionFirst && { decisionFirst }),
    ...(pause && { pause }),
  };
}

const choicesOf = ({ choices }: Field, page: PupilPage, a: Answers) =>
  typeof choices === 'function' ? choices(page, a) : choices;

/** Those that are open for the command; the one that was chosen before the form, where that comes first. */
function decisionsIn(
  page: PupilPage,
  command: Parameters<typeof openDecisions>[1],
  a: Answers,
  first: true | undefined,
): Record<string, string> {
  const open = openDecisions(page, command);
  const chosen = a.text('decision');
  const words = open[chosen];
  return first && words !== undefined ? { [chosen]: words } : open;
}
