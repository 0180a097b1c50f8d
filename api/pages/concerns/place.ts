import type { Request, Response } from 'express';
import { pupilsWithReport, type PupilWithReport } from '../../../database/concerns';
import { listPupils } from '../../../database/pupil-list';
import type { ExclusionReport } from '../../../database/exclusion-reports';
import type { RaisedFor } from '../../../rules/concern/state';
import type { Teller } from '../../../rules/partnership/reports/report';
import { placeReport } from '../../commands/schemas/report';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { CONCERN_FROM } from '../../words/choices';
import { fullName } from '../../words/names';
import { formBody } from '../form-body';
import { answersOf, type Answers } from '../form/answers';
import { answerSimple, askSimple, type SimpleForm } from '../form/simple-form';
import { linkReport } from './link';

/** Whose concern it is, as far as who tells of it says. A child who tells may not want it known at home: the officer decides. */
const FROM: Record<Teller, RaisedFor | ''> = {
  child: '',
  parent: 'family',
  'somebody-asked': 'for-the-family',
  staff: 'staff',
  'somebody-else': 'somebody-else',
};

/** So many are offered: who is not among them is looked for with more of the name. */
const MOST_OFFERED = 10;

/** Whether a form was sent to do what it says: a search is no deed. */
export const isSent = (request: Request): boolean =>
  request.method === 'POST' && answersOf(formBody(request)).text('look') === '';

/** A search is drawn again with what was found, and no name gets into an address. */
export async function placeOrSearch(
  house: House,
  viewer: Viewer,
  report: ExclusionReport,
  request: Request,
  response: Response,
): Promise<void> {
  const answers = answersOf(formBody(request));
  const isPost = request.method === 'POST';
  const search = isPost ? answers.text('search') : `${report.told.firstName} ${report.told.lastName}`.trim();
  const form = placeForm(house, viewer, report, search, answers);
  return isSent(request) ? answerSimple(form, request, response) : askSimple(form, response);
}

function placeForm(
  house: House,
  viewer: Viewer,
  report: ExclusionReport,
  search: string,
  answers: Answers,
): SimpleForm<typeof placeReport> {
  return {
    template: 'concerns/place.njk',
    page: {
      title: 'Link a report to a pupil',
      back: { href: `/concerns/${report.id}`, text: 'Back to the report' },
      action: `/concerns/${report.id}/pupil`,
      button: 'Link it to this pupil',
      from: CONCERN_FROM,
      search,
    },
    view: () => pupilsFor(house, viewer, report, search),
    schema: placeReport,
    start: { search, from: answers.text('from') || FROM[report.told.who] },
    read: (a) => ({ pupil: a.text('pupil'), from: a.choice('from') ?? undefined }),
    act: ({ pupil, from }, id) => linkReport(house, viewer, report, { pupil, from, id }),
    fieldOf: (refused) => (refused === 'missing-whose-concern' ? 'from' : ''),
    done: 'The report is linked to the pupil, and is now their concern. The answer is owed with the pupil, from the day it was reported, as the pupil’s own policy counts it.',
    next: () => `/concerns/${report.id}`,
  };
}

/** Whom it can be linked to. Where a link got half the way it is a pupil's concern already: it can be finished, with that one alone. */
async function pupilsFor(house: House, { partnership }: Viewer, { id }: ExclusionReport, search: string) {
  const begun = await pupilsWithReport(house.db, partnership, id);
  if (begun.length > 0)
    return {
      isBegun: true,
      pupils: offered(begun, (p) => `. Recorded then as the concern of: ${CONCERN_FROM[p.from]}`),
    };
  const listing = { partnership, search, size: MOST_OFFERED };
  const found = search === '' ? [] : (await listPupils(house.db, listing)).rows;
  return { isBegun: false, pupils: offered(found, () => '') };
}

type Offered = Pick<
  PupilWithReport,
  'id' | 'firstName' | 'lastName' | 'yearGroup' | 'schoolName' | 'caseRef'
>;

const offered = <P extends Offered>(found: P[], more: (pupil: P) => string): Record<string, string> =>
  Object.fromEntries(
    found.map((p) => [
      p.id,
      `${fullName(p)}, Year ${p.yearGroup}, ${p.schoolName}, case ${p.caseRef}${more(p)}`,
    ]),
  );
