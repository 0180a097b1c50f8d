import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { ChangeLead } from '../../../../rules/programme/commands';
import type { Refusal } from '../../../../rules/refusal';
import { londonDate } from '../../../clock';
import { act, refusedNow } from '../../../commands/act';
import { refusalOf } from '../../../commands/possible';
import { changeLead } from '../../../commands/schemas/programme';
import type { Answer } from '../../../engine/answer';
import type { House } from '../../../house';
import { derivedId } from '../../../imports/derived-id';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { sentenceFor } from '../../../sentences';
import { actorOf, viewerOf, type Viewer } from '../../../session/viewer';
import { answersOf, type Answers } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import type { Choices } from '../../form/choices';
import { pageErrors } from '../../form/page-errors';
import { formBody } from '../../form-body';
import { leadChoices } from '../../pupil/form/parts';
import { showPage } from '../../render';
import { tickedCases, type TickedCase } from './cases';
import { tickedIn, type Ticked } from './ticked';

/** Cases changed at the same time: enough to be quick, few enough to leave room for everybody else. */
const AT_ONCE = 5;

interface Page {
  house: House;
  viewer: Viewer;
  response: Response;
  ticked: Ticked;
  cases: TickedCase[];
  answers: Answers;
}

/** What came of one case, or would. */
interface Line {
  one: TickedCase;
  can: boolean;
  words: string;
}

/**
 * The lead of those that were ticked: first which of them can be changed, then what would happen with this lead to each, then what
 * did. Each case is changed by itself, under an id that comes from the form's own and from what was chosen: sent again, it is
 * answered as the first time.
 */
export const changeLeadOfTicked =
  (house: House): RequestHandler =>
  async (request, response) => {
    const ticked = tickedIn(request);
    if ('back' in ticked) return response.redirect(303, ticked.back);
    const viewer = viewerOf(response);
    const answers = answersOf(formBody(request));
    const cases = await tickedCases(house, viewer, ticked.pupils);
    const page: Page = { house, viewer, response, ticked, cases, answers };
    const step = answers.text('step');
    if (step === '') return choose(page, []);
    const read = changeLead.safeParse({ lead: answers.text('lead'), reason: answers.text('reason') });
    if (!read.success) return choose(page, pageErrors(fieldErrors(read.error)));
    return step === 'change' ? change(page, read.data) : check(page, read.data);
  };

type Chosen = Pick<ChangeLead, 'lead' | 'reason'>;

/** Asks for the lead. Who cannot be changed at all is said before anything is filled in. */
async function choose(page: Page, errors: FieldError[]): Promise<void> {
  const { cases, viewer, answers } = page;
  const lines = cases.map((one) =>
    lineOf(one, refusalOf(one.record.state, 'change-lead', viewer.office), `Led by ${one.lead}`),
  );
  const form = { answers: answers.raw, errors };
  draw(page, lines, { template: 'choose', form, errors, leads: await leadsOf(page) });
}

/** Shows what would happen to each. Nothing has been done. */
async function check(page: Page, chosen: Chosen): Promise<void> {
  const { house, cases } = page;
  const to = (await leadsOf(page))[chosen.lead] ?? 'somebody else';
  const lines: Line[] = [];
  for (const one of cases) {
    const refused = await refusedNow(house, one.record, commandFor(page, one, '', chosen));
    lines.push(lineOf(one, refused, `From ${one.lead} to ${to}`));
  }
  draw(page, lines, { template: 'check', chosen, commandId: randomUUID() });
}

/** Changes them, and says of each what came of it. Those that were not reached can be tried again as they are. */
async function change(page: Page, chosen: Chosen): Promise<void> {
  const { house, cases, answers } = page;
  const commandId = commandIdOf(answers);
  const done: { one: TickedCase; answer: Answer }[] = [];
  for (let at = 0; at < cases.length; at += AT_ONCE) {
    const some = cases.slice(at, at + AT_ONCE).map(async (one) => ({
      one,
      answer: await act(house, one.record, commandFor(page, one, commandId, chosen)),
    }));
    done.push(...(await Promise.all(some)));
  }
  const to = (await leadsOf(page))[chosen.lead] ?? 'somebody else';
  const lines = done.map(({ one, answer }): Line => {
    if ('done' in answer) return { one, can: true, words: `Done: led by ${to} from now on` };
    if ('refused' in answer) return lineOf(one, answer.refused, '');
    return { one, can: false, words: 'Not reached: Sixth Day cannot take changes just now. Try again' };
  });
  const again = done.some(({ answer }) => !('done' in answer) && !('refused' in answer));
  draw(page, lines, { template: 'result', chosen, commandId, again });
}

const lineOf = (one: TickedCase, refused: Refusal | null, words: string): Line => ({
  one,
  can: refused === null,
  words: refused ? `Cannot be changed. ${sentenceFor(refused)}` : words,
});

const commandFor = ({ viewer }: Page, { record }: TickedCase, form: string, chosen: Chosen): ChangeLead => ({
  type: 'change-lead',
  id: derivedId(form, JSON.stringify([record.pupil.id, chosen.lead, chosen.reason])),
  actor: actorOf(viewer),
  ...chosen,
});

/** The leads of the schools of those that were ticked; with the school, where there are several. */
async function leadsOf({ house, cases }: Page): Promise<Choices> {
  const schools = new Map(cases.map(({ school }) => [school.id, school]));
  const today = londonDate(house.now());
  const leads: [string, string][] = [];
  for (const school of schools.values())
    for (const [id, name] of Object.entries(await leadChoices({ house, school, today })))
      leads.push([id, schools.size > 1 ? `${name}, ${school.name}` : name]);
  return Object.fromEntries(leads);
}

type View = { template: 'choose' | 'check' | 'result'; errors?: FieldError[] } & Record<string, unknown>;

const TITLES = {
  choose: 'Change the lead',
  check: 'Change the lead: check',
  result: 'Change the lead: result',
};

function draw({ response, ticked, cases }: Page, lines: Line[], { template, ...view }: View): void {
  const shown = lines.map(({ one, can, words }) => ({
    ...{ name: one.name, caseRef: one.caseRef, href: one.href, school: one.school.name },
    can,
    words,
  }));
  showPage(
    response,
    `board/ticked/${template}.njk`,
    {
      title: TITLES[template],
      back: { href: ticked.list, text: 'Back to the board' },
      wide: true,
      lines: shown,
      some: shown.filter(({ can }) => can).length,
      pupils: cases.map(({ record }) => record.pupil.id),
      list: ticked.list,
      ...view,
    },
    view.errors?.length ? 422 : 200,
  );
}
