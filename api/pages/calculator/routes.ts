import { Router, type RequestHandler } from 'express';
import { schoolsOf } from '../../../database/partnerships';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { answersOf, type Raw } from '../form/answers';
import { showPage } from '../render';
import { AGES } from './ages';
import { answerView } from './answer-view';
import { askedBy } from './answers';

const TEMPLATE = 'calculator/page.njk';

/** What the form holds before anything is answered. */
const DEFAULTS: Raw = { exam: 'no', age: 'school-age' };

/**
 * The deadline question as a page. It is asked with GET, so that an answer can be kept, sent and asked again: nothing in
 * it is about a person, only a school, days and what the law asks of any pupil.
 */
const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const schools = await schoolsOf(house.db, viewer.partnership);
    const view = {
      title: 'Calculator',
      schools: Object.fromEntries(schools.map(({ id, name }) => [id, name])),
      ages: AGES,
    };
    if (Object.keys(request.query).length === 0) {
      const school = viewer.schools.length === 1 ? viewer.schools[0]?.id : undefined;
      const answers = { ...DEFAULTS, school };
      return showPage(response, TEMPLATE, { ...view, form: { answers, errors: [] } });
    }
    const a = answersOf(request.query);
    const read = askedBy(
      a,
      schools.map(({ id }) => id),
    );
    if ('errors' in read) {
      const { errors } = read;
      return showPage(response, TEMPLATE, { ...view, errors, form: { answers: a.raw, errors } }, 422);
    }
    const school = schools.find(({ id }) => id === read.asked.school);
    const answered = school ? answerView(read.asked, school) : null;
    return showPage(response, TEMPLATE, { ...view, answered, school, form: { answers: a.raw, errors: [] } });
  };

export const calculatorRoutes = (house: House): Router => Router().get('/calculator', signedIn, show(house));
