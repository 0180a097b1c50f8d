import type { ChangeForm } from '../change-form';
import { closure } from './closure/form';
import { importFile } from './import/form';
import { inset } from './inset/form';
import { partDay } from './part-day/form';
import { remove } from './remove/form';
import { term } from './term/form';
import { year } from './year/form';

/** Every task of changing a calendar, the most urgent first. */
export const CHANGE_FORMS: ChangeForm[] = [closure, inset, partDay, year, term, remove, importFile];
