import type { Import } from '../../../../database/imports';
import { startImport } from '../../../../database/imports';
import { knownPupils } from '../../../../database/known-pupils';
import { schoolsOf } from '../../../../database/partnerships';
import { countInWords } from '../../../../rules/calendar/words';
import { londonDate } from '../../../clock';
import { PUPIL_COLUMNS } from '../../../imports/pupils/columns';
import type { PupilsFile } from '../../../imports/pupils/file';
import { planPupils, type PupilsPlan } from '../../../imports/pupils/plan';
import { readPupils } from '../../../imports/pupils/read-pupils';
import { takePupils } from '../../../imports/pupils/take-pupils';
import { PERMISSIONS } from '../../../permissions';
import { ENGINE_DOWN } from '../../../problems/problem';
import { TRY_AGAIN } from '../../form/try-again';
import type { Importer, ImportPage } from '../importer';
import { pupilsView } from './view';

const wrong = (field: string, message: string) => ({ errors: [{ field, message }] });
const pupils = (count: number): string => countInWords(count, 'pupil');

async function planOf(row: Import, { house, viewer }: ImportPage): Promise<PupilsPlan> {
  const file = row.content as PupilsFile;
  const upns = file.rows.flatMap(({ body }) => body.registration.upn ?? []);
  const births = file.rows.map(({ body }) => body.pupil.dateOfBirth);
  return planPupils(file, row.id, await knownPupils(house.db, viewer.partnership, { upns, births }));
}

/** Pupils with their contacts. Each becomes a case of their own, so a long file is taken in over several clicks. */
export const pupilsImporter: Importer = {
  kind: 'pupils',
  title: 'Import pupils',
  about: 'Pupils with their parents and carers',
  offices: PERMISSIONS['import-pupils'],
  template: [...PUPIL_COLUMNS.required, ...PUPIL_COLUMNS.optional],
  start: async () => ({}),
  read: async (answers, { house, viewer }) => {
    const text = answers.text('file');
    if (text === '') return wrong('file', 'Choose the file of your pupils');
    const file = await readPupils(
      text,
      await schoolsOf(house.db, viewer.partnership),
      londonDate(house.now()),
    );
    return 'wrong' in file ? wrong('file', file.wrong) : { content: file };
  },
  check: async (row, page) => {
    const plan = await planOf(row, page);
    const { add, done, bad } = plan;
    const schools = await schoolsOf(page.house.db, page.viewer.partnership);
    const view = pupilsView(row.content as PupilsFile, plan, schools);
    if (row.status === 'running') {
      const progress = `${done.length} of ${pupils(done.length + add.length)} registered.`;
      return { bad, view, progress, deed: add.length > 0 ? `Carry on: ${add.length} left` : 'Finish' };
    }
    return { bad, view, deed: add.length > 0 ? `Register ${pupils(add.length)}` : null };
  },
  take: async (row, _answers, page) => {
    if (!(await startImport(page.house.db, row.id))) {
      return wrong(
        '',
        'Another file of pupils is being taken in. Finish that one first: it stands under Imports',
      );
    }
    const isUp = await takePupils(page.house, page.viewer, (await planOf(row, page)).add);
    if (!isUp) return { ...wrong('', TRY_AGAIN), status: ENGINE_DOWN.status };
    const { add, done, same, bad } = await planOf(row, page);
    if (add.length > 0) return { going: true };
    return {
      result: { added: done.length, left: same.length, bad: new Set(bad.map((one) => one.row)).size },
    };
  },
  resultInWords: ({ added = 0, left = 0, bad = 0 }) => ({
    said: `${pupils(added)} registered; ${left} there already${bad > 0 ? `; ${bad} left out` : ''}.`,
    next: [{ text: 'See the pupils', href: '/pupils' }],
  }),
};
