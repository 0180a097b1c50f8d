import { takeFile } from '../../../../../calendars/edits/take-file';
import { readText } from '../../../../../calendars/import/read-file';
import { LONGEST_TEXT } from '../../../../../commands/schemas/text';
import type { FieldError } from '../../../../../problems/field-error';
import type { Answers } from '../../../../form/answers';
import type { Asked, ChangeForm } from '../../change-form';
import { readTaken, written, type Taken } from './taken';

const MOST_ERRORS = 20;
const wrong = (message: string): { errors: FieldError[] } => ({ errors: [{ field: 'file', message }] });

/** A file from the school's website or its own system: how each line was read shows before anything is saved. */
export const importFile: ChangeForm = {
  path: 'import',
  title: 'Import a file',
  deed: 'Take in the file',
  takesFile: true,
  read: (a, { today }) => {
    const carried = a.text('taken');
    const asked = (taken: Taken, more: Partial<Asked>): Asked => ({
      edit: (calendar) => takeFile(calendar, taken, today),
      ...(a.text('note') && { note: a.text('note').slice(0, LONGEST_TEXT) }),
      ...more,
    });
    if (carried !== '') {
      const taken = readTaken(carried);
      return taken ? asked(taken, { carry: carry(a, carried) }) : wrong('Choose the file again');
    }
    const text = a.text('file') || a.text('pasted');
    if (text === '') return wrong('Choose a file, or paste what it holds');
    const read = readText(text);
    if ('errors' in read) {
      const errors = read.errors.map(({ where, words }) => ({
        field: 'file',
        message: `${where}: ${words}`,
      }));
      return { errors: errors.slice(0, MOST_ERRORS) };
    }
    const { years, entries, understood, notUnderstood } = read;
    return asked({ years, entries }, { carry: carry(a, written(read)), file: { understood, notUnderstood } });
  },
};

const carry = (a: Answers, taken: string) => ({ taken, note: a.text('note') });
