import { schoolsOf } from '../../../../database/partnerships';
import { countInWords } from '../../../../rules/calendar/words';
import { actOnPartnership } from '../../../commands/partnerships';
import { derivedId } from '../../../imports/derived-id';
import type { RegisterFile } from '../../../imports/schools/file';
import { planSchools, type SchoolsPlan } from '../../../imports/schools/plan';
import { readRegister } from '../../../imports/schools/read-register';
import { PERMISSIONS } from '../../../permissions';
import { ENGINE_DOWN } from '../../../problems/problem';
import { sentenceFor } from '../../../sentences';
import { actorOf } from '../../../session/viewer';
import { TRY_AGAIN } from '../../form/try-again';
import type { Import } from '../../../../database/imports';
import type { Importer, ImportPage } from '../importer';
import { schoolsView } from './view';

const wrong = (field: string, message: string) => ({ errors: [{ field, message }] });

const planOf = async (row: Import, { house, viewer }: ImportPage): Promise<SchoolsPlan> =>
  planSchools(row.content as RegisterFile, await schoolsOf(house.db, viewer.partnership));

/** The schools of one authority, from the national register. */
export const schoolsImporter: Importer = {
  kind: 'schools',
  title: 'Import schools',
  about: 'From the national register, Get Information About Schools',
  offices: PERMISSIONS['import-schools'],
  start: async ({ house, viewer }) => {
    const [first] = await schoolsOf(house.db, viewer.partnership);
    return { authority: first?.authority ?? '' };
  },
  read: async (answers) => {
    const authority = answers.text('authority');
    if (!/^\d{3}$/.test(authority))
      return wrong('authority', 'Enter the three figures of the authority, like 803');
    const text = answers.text('file');
    if (text === '') return wrong('file', 'Choose the file of the register');
    const file = await readRegister(text, authority);
    return 'wrong' in file ? wrong('file', file.wrong) : { content: file };
  },
  check: async (row, page) => {
    const file = row.content as RegisterFile;
    const plan = await planOf(row, page);
    const isNothing = plan.add.length + plan.change.length === 0;
    return {
      bad: file.bad,
      deed: isNothing ? null : 'Take in these schools',
      view: schoolsView(file, plan),
    };
  },
  take: async (row, answers, page) => {
    const { house, viewer } = page;
    const plan = await planOf(row, page);
    const ticked = answers.all('take');
    const add = plan.add.filter(({ urn }) => ticked.includes(urn));
    const schools = [
      ...add.map((facts) => ({ id: derivedId(row.id, facts.urn), ...facts })),
      ...plan.change.map(({ school, facts }) => ({ id: school.id, ...facts })),
    ];
    if (schools.length === 0) return wrong('take', 'Tick at least one school');
    const actor = actorOf(viewer);
    const command = { type: 'import-schools', id: row.id, actor, schools } as const;
    const done = await actOnPartnership(house, viewer.partnership, command);
    if ('done' in done) return { result: { added: add.length, changed: plan.change.length } };
    if ('refused' in done) return wrong('', sentenceFor(done.refused));
    return { ...wrong('', TRY_AGAIN), status: ENGINE_DOWN.status };
  },
  resultInWords: ({ added = 0, changed = 0 }) => ({
    said: `${countInWords(added, 'school')} added, ${changed} brought up to date.`,
    next: [
      { text: 'Give each school its calendar', href: '/calendars' },
      { text: 'Say where each governing body is written to', href: '/partnership' },
    ],
  }),
};
