import { PUPIL_COLUMNS } from '../../../api/imports/pupils/columns';

/** One line of a file of pupils, by the names of its columns. */
export type PupilLine = Record<string, string>;

const LINE: PupilLine = {
  upn: 'B801200005001',
  'first name': 'Rowan',
  'last name': 'Example',
  'date of birth': '11/02/2013',
  'year group': '9',
  school: 'Example School',
  'home authority': '803',
  'contact 1 name': 'Sam Example',
  'contact 1 relation': 'Parent',
  'contact 1 email': 'sam@home.test',
  'contact 1 parental responsibility': 'yes',
};

export const aPupilLine = (changes: PupilLine = {}): PupilLine => ({ ...LINE, ...changes });

/** Lines under the header of the template, and of whatever else they hold. */
export function pupilsText(lines: PupilLine[]): string {
  const more = Object.keys(Object.assign({}, ...lines) as PupilLine);
  const header = [...new Set([...PUPIL_COLUMNS.required, ...PUPIL_COLUMNS.optional, ...more])];
  return [header, ...lines.map((line) => header.map((column) => line[column] ?? ''))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
