import { choiceItems, optionItems } from './form/choices';
import { clockTime, dateAndTime, longDate } from '../words/dates';
import { directionOf, langTag } from '../../rules/pupil/language';
import type { FieldError } from '../problems/field-error';

/** What templates may ask for by name: `{{ obligation.due | longDate }}`. */
export const filters = {
  longDate,
  clockTime,
  dateAndTime,
  direction: directionOf,
  langTag,
  choices: choiceItems,
  options: optionItems,
  summaryItems: (errors: FieldError[]) =>
    errors.map(({ field, message }) => (field ? { text: message, href: `#${field}` } : { text: message })),
  errorFor: (errors: FieldError[] | undefined, field: string) => {
    const found = errors?.find((error) => error.field === field);
    return found ? { text: found.message } : undefined;
  },
};
