import type { Response } from 'express';
import { dateInWords } from '../../../../rules/calendar/words';
import { reasons } from '../../../../rules/exclusion/reasons';
import type { Refusal } from '../../../../rules/refusal';
import type { FieldError } from '../../../problems/field-error';
import type { Answers, Raw } from '../../form/answers';
import { buttonWords } from '../../form/would-be-sent';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { refusalView, type RefusalView } from '../form/refusal-view';
import type { PupilPage } from '../pupil-page';
import { isDrafter, type DraftView } from './draft-view';
import { runningSuspension } from './running';
import type { StartsView } from './starts';

const NAME = 'Suspend or permanently exclude';

/** What the form shows beside its answers. */
export interface Asked {
  answers: Raw;
  commandId: string;
  errors?: FieldError[];
  refusal?: RefusalView | null;
  starts?: StartsView | null;
  /** What a lead has drafted, of which the answers are. */
  draft?: DraftView | null;
}

export function drawForm(page: PupilPage, response: Response, asked: Asked): void {
  const { answers, commandId, errors = [], refusal, starts, draft } = asked;
  const isDraft = isDrafter(page);
  const running = runningSuspension(page.state, page.today);
  const view = {
    ...pupilFrame(page, NAME, heading(page, isDraft)),
    errors,
    form: { answers, errors },
    commandId,
    isDraft,
    draft,
    refusal,
    starts,
    firstName: page.pupil.firstName,
    reasons: Object.fromEntries(reasons.map(({ code, label }) => [code, label])),
    begins: beginnings(running?.back ? dateInWords(running.back.on) : null),
  };
  showPage(response, 'pupil/suspend/page.njk', view, errors.length > 0 ? 422 : 200);
}

/** Why nothing can be decided or drafted, beside the draft that waits meanwhile: it can be taken away all the same. */
export function drawRefused(
  page: PupilPage,
  response: Response,
  refusal: Refusal,
  { draft = null, status = 200 }: { draft?: DraftView | null; status?: number },
): void {
  const title = 'You cannot suspend or permanently exclude now';
  const isDraft = isDrafter(page);
  const view = { ...pupilFrame(page, title), refusal: refusalView(refusal, page, title), draft, isDraft };
  showPage(response, 'pupil/suspend/refused.njk', view, status);
}

const heading = ({ pupil: { firstName } }: PupilPage, isDraft: boolean): string =>
  isDraft
    ? `Draft a suspension of ${firstName} for the headteacher`
    : `What have you decided about ${firstName}?`;

const beginnings = (after: string | null): Record<string, string> => ({
  today: 'Today, sent home before the afternoon',
  next: 'On the next school day',
  ...(after && { after: `Straight after the suspension that is running, on ${after}` }),
});

/** The answers, what they start and every letter in full, before anything is done. */
export function drawCheck(
  page: PupilPage,
  response: Response,
  a: Answers,
  commandId: string,
  starts: StartsView,
): void {
  const permanent = a.choice('kind') === 'exclude-permanently';
  const { firstName } = page.pupil;
  const deed = `${permanent ? 'Permanently exclude' : 'Suspend'} ${firstName}`;
  const { going } = starts;
  const letters = going === 1 ? '1 notice' : `${going} notices`;
  showPage(response, 'pupil/suspend/check.njk', {
    ...pupilFrame(
      page,
      'Check before you decide',
      permanent ? `Permanently exclude ${firstName}?` : `Suspend ${firstName}?`,
    ),
    back: { href: `${page.url}/suspend`, text: 'Start again' },
    hidden: Object.entries(a.raw)
      .filter(([name]) => name !== 'step' && name !== 'commandId')
      .flatMap(([name, value]) => [value ?? ''].flat().map((one) => ({ name, value: one }))),
    answers: answersInWords(a),
    commandId,
    starts,
    button: buttonWords(page.state.rehearsal, going === 0 ? deed : `${deed} and send ${letters}`),
  });
}

function answersInWords(a: Answers): { key: { text: string }; value: { text: string } }[] {
  const chosen = a.all('reasons').map((code) => reasons.find((r) => r.code === code)?.label ?? code);
  const rows: [string, string][] = [
    ['Reasons', chosen.join('; ')],
    ['What happened', a.text('circumstances')],
    ['The pupil’s own words', a.text('voices-pupil')],
    ['The parents’ own words', a.text('voices-parents')],
    ['Exam or test lost', a.choice('exam') === 'yes' ? dateInWords(a.date('losesExamOn')) : 'None'],
  ];
  return rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }));
}
