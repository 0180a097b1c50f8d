import type { Request, Response } from 'express';
import { listPupils } from '../../../database/pupil-list';
import type { ExclusionReport } from '../../../database/exclusion-reports';
import type { RaisedFor } from '../../../rules/concern/state';
import type { Teller } from '../../../rules/partnership/reports/report';
import { findPupil } from '../../cases/find-pupil';
import { act } from '../../commands/act';
import { actOnPartnership } from '../../commands/partnerships';
import { placeReport } from '../../commands/schemas/report';
import type { Answer } from '../../engine/answer';
import type { House } from '../../house';
import { actorOf, type Viewer } from '../../session/viewer';
import { CONCERN_FROM } from '../../words/choices';
import { fullName } from '../../words/names';
import { formBody } from '../form-body';
import { answersOf, type Answers } from '../form/answers';
import { answerSimple, askSimple, type SimpleForm } from '../form/simple-form';

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

/** A search is no deed: it is drawn again with what was found, and no name gets into an address. */
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
  const form = await placeForm(house, viewer, report, search, answers);
  return isPost && answers.text('look') === ''
    ? answerSimple(form, request, response)
    : askSimple(form, response);
}

async function placeForm(
  house: House,
  viewer: Viewer,
  report: ExclusionReport,
  search: string,
  answers: Answers,
): Promise<SimpleForm<typeof placeReport>> {
  const { partnership } = viewer;
  const found =
    search === '' ? [] : (await listPupils(house.db, { partnership, search, size: MOST_OFFERED })).rows;
  const offered = found.map((p) => [
    p.id,
    `${fullName(p)}, Year ${p.yearGroup}, ${p.schoolName}, case ${p.caseRef}`,
  ]);
  return {
    template: 'concerns/place.njk',
    page: {
      title: 'Link a report to a pupil',
      back: { href: `/concerns/${report.id}`, text: 'Back to the report' },
      action: `/concerns/${report.id}/pupil`,
      button: 'Link it to this pupil',
      pupils: Object.fromEntries(offered) as Record<string, string>,
      isFound: found.length > 0,
      from: CONCERN_FROM,
      search,
    },
    schema: placeReport,
    start: { search, from: answers.text('from') || FROM[report.told.who] },
    read: (a) => ({ pupil: a.text('pupil'), from: a.text('from') }),
    act: ({ pupil, from }, id) => place(house, viewer, report, { pupil, from, id }),
    done: 'The report is linked to the pupil. It is now their concern, owed by the same count.',
    next: () => `/concerns/${report.id}`,
  };
}

/**
 * First it becomes the pupil's concern, with the day of the report, then the report is closed: between the two it is owed
 * twice, and never by nobody. The concern has the report's id, so that a second try raises no second one.
 */
async function place(
  house: House,
  viewer: Viewer,
  { id: report, reportedOn, told }: ExclusionReport,
  { pupil, from, id }: { pupil: string; from: RaisedFor; id: string },
): Promise<Answer> {
  const record = await findPupil(house, viewer, pupil);
  if (!record) return { absent: true };
  const actor = actorOf(viewer);
  const { looksLike, words } = told;
  const raised = await act(house, record, {
    ...{ type: 'raise-concern', id: report, actor, concern: report },
    ...{ from, looksLike, words, reportedOn },
  });
  if (!('done' in raised)) return raised;
  return actOnPartnership(house, viewer.partnership, { type: 'place-report', id, actor, report, pupil });
}
