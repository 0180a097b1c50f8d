import { Router, type RequestHandler } from 'express';
import { partnershipById, schoolById, schoolsOf, type School } from '../../../database/partnerships';
import { dateInWords } from '../../../rules/calendar/words';
import type { House } from '../../house';
import { listPeople } from '../../people/list-people';
import { may } from '../../permissions';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { officeInWords } from '../../words/offices';
import { askedText, isLong, numbered } from '../numbered';
import { showPage } from '../render';
import { answerSimple, askSimple } from '../form/simple-form';
import { detailsForm } from './details/form';
import { policyLines } from './policy-view';

/** The address of a page of the schools and one of the people, with what is searched for in both. */
function urlOf(asked: { search: string; schools?: number; people?: number }): string {
  const { search, schools = 1, people = 1 } = asked;
  const query = new URLSearchParams({
    ...(search && { search }),
    ...(schools > 1 && { schools: String(schools) }),
    ...(people > 1 && { people: String(people) }),
  });
  return query.size === 0 ? '/partnership' : `/partnership?${query.toString()}`;
}

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const partnership = await partnershipById(house.db, viewer.partnership);
    if (!may(viewer.office, 'read-partnership') || !partnership)
      return sendProblem(request, response, NOT_FOUND);
    const schools = await schoolsOf(house.db, partnership.id);
    const people = await listPeople(house.db, partnership.id);
    const search = askedText(request.query['search']);
    const fits = (...words: string[]): boolean =>
      words.some((word) => word.toLowerCase().includes(search.toLowerCase()));
    const { rows: schoolRows, ...schoolPages } = numbered(
      schools.filter(({ name }) => fits(name)),
      request.query['schools'],
      (page) => urlOf({ search, schools: page }),
    );
    const { rows: peopleRows, ...peoplePages } = numbered(
      people.filter(({ name, email }) => fits(name, email)),
      request.query['people'],
      (page) => urlOf({ search, people: page }),
    );
    const nameOf = (id: string | null): string =>
      schools.find((school) => school.id === id)?.name ?? 'the whole partnership';
    return showPage(response, 'partnership/page.njk', {
      title: 'Partnership',
      heading: partnership.name,
      maySetUp: may(viewer.office, 'add-school'),
      back: { href: '/today', text: 'Back to today' },
      policyName: partnership.policy.name,
      policyFrom: dateInWords(partnership.policy.from),
      policy: policyLines(partnership.policy),
      search,
      isSearched: isLong(schools) || isLong(people),
      schoolPages,
      peoplePages,
      schools: schoolRows.map(
        ({ id, name, phase, calendar, calendarNote: note, details, governorsEmail }) => ({
          name,
          details: {
            href: `/partnership/schools/${id}/details`,
            missing: missingDetails(details, governorsEmail),
          },
          phase,
          years: calendar.years.map((year) => year.name).join(', '),
          note,
        }),
      ),
      people: peopleRows.map(({ id, name, email, own, offices }) => ({
        href: `/partnership/people/${id}`,
        name,
        own,
        secondFactor: `/partnership/people/${id}/second-factor`,
        password: `/partnership/people/${id}/password`,
        signInLink: house.provider && `/partnership/people/${id}/sign-in-link`,
        email,
        offices: offices.map(
          ({ office, school, from, to, category }) =>
            `${officeInWords({ office, category })}, ${nameOf(school)}, from ${dateInWords(from)}${to ? ` to ${dateInWords(to)}` : ''}`,
        ),
      })),
    });
  };

/** What a letter may need and the school has not said yet. */
const missingDetails = (
  { address, clerk, telephone, hours, review }: School['details'],
  governors: string,
): string =>
  Object.entries({ 'email address': governors, address, clerk, telephone, hours, 'body for reviews': review })
    .flatMap(([name, known]) => (known ? [] : [name]))
    .join(', ');

/** What the letters of a school need of it. */
const details =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const school = await schoolById(house.db, String(request.params['school']));
    if (viewer.office !== 'administrator' || school?.partnershipId !== viewer.partnership)
      return sendProblem(request, response, NOT_FOUND);
    const form = detailsForm(house, viewer, school);
    return request.method === 'POST' ? answerSimple(form, request, response) : askSimple(form, response);
  };

/** The partnership: schools with their calendars, people with their offices, the policy. The Chair reads it; the administrator changes it. */
export const partnershipRoutes = (house: House): Router =>
  Router()
    .get('/partnership', signedIn, show(house))
    .get('/partnership/schools/:school/details', signedIn, details(house))
    .post('/partnership/schools/:school/details', signedIn, details(house));
