import { Router } from 'express';
import { ALL_OFFICES, OFFICE_NAMES } from '../../words/offices';
import { whoseRecords } from '../../words/whose-records';
import { showPage } from '../render';
import { permissionSections } from './view';

/** Who may do what, for whoever wants to know it before asking: the table that is in force, not a description of it. */
export const permissionRoutes = (): Router => {
  const records = whoseRecords();
  const sections = permissionSections();
  const head = ['What', ...ALL_OFFICES.map((office) => OFFICE_NAMES[office]), 'Four eyes'];
  return Router().get('/permissions', (_request, response) =>
    showPage(response, 'permissions/page.njk', { title: 'Who may do what', head, sections, records }),
  );
};
