import { dateInWords } from '../../../../rules/calendar/words';
import { educationOwed } from '../../../../rules/exclusion/education-going-on';
import type { Refusal } from '../../../../rules/refusal';
import { roleInWords } from '../../../../rules/notices/naming';
import { commandOf } from '../../../commands/command-of';
import { preview, type Preview } from '../../../commands/preview';
import { PUPIL_SCHEMAS } from '../../../commands/schemas/pupil-commands';
import { actorOf } from '../../../session/viewer';
import { NOTICE_NAMES } from '../../../words/notices';
import { dutyWords } from '../../../../rules/notices/duty-words';
import { obligationView, type ObligationView } from '../../parts/obligation';
import type { Answers } from '../../form/answers';
import type { PupilPage } from '../pupil-page';
import { lateStart } from '../late-start';
import { calendarFor } from '../duty-view';
import type { PupilForm } from './pupil-form';

/** What a deed would start, move, end and send. */
export interface PreviewView {
  /** That it comes after the day by which it is owed; null where it does not. */
  late: string | null;
  starts: ObligationView[];
  ends: string[];
  moves: { title: string; to: string }[];
  letters: string[];
}

/**
 * Asks the rules what would follow, or why they would refuse. Null where the answers are not complete yet, and of a form that
 * shows no preview.
 */
export function previewView(
  form: PupilForm,
  body: Record<string, unknown>,
  page: PupilPage,
): PreviewView | Refusal | null {
  const parsed = PUPIL_SCHEMAS[form.command].safeParse(body);
  if (!parsed.success || !form.specimen) return null;
  const found = preview(page, commandOf(form.command, 'preview', actorOf(page.viewer), parsed.data));
  return 'refused' in found ? found : inWords(found, page);
}

/** The same with words that stand in for those not given yet; null also where the rules would refuse. */
export function specimenPreview(form: PupilForm, page: PupilPage, answers: Answers): PreviewView | null {
  const body = form.specimen?.(page, answers);
  const seen = body ? previewView(form, body, page) : null;
  return seen && 'refused' in seen ? null : seen;
}

export function inWords({ events, starts, changes, notices, after }: Preview, page: PupilPage): PreviewView {
  const titleOf = (id: string): string => {
    const duty = [...after.owed, ...page.state.owed].find((o) => o.id === id)?.duty;
    return duty ? dutyWords[duty].title : 'A duty';
  };
  return {
    late: lateIn(events, after, page),
    starts: starts.filter((o) => o.status === 'running').map((o) => obligationView(o, page)),
    ends: changes.filter((c) => c.type !== 'obligation-moved').map((c) => titleOf(c.id)),
    moves: changes.flatMap((c) =>
      c.type === 'obligation-moved'
        ? [{ title: titleOf(c.id), to: c.due ? dateInWords(c.due) : 'no date' }]
        : [],
    ),
    letters: notices.map(({ notice, to }) => `${NOTICE_NAMES[notice]} to ${roleInWords(to)}`),
  };
}

/** Full-time education that would start late. The duty stays open: only attendance closes it (C3). */
function lateIn(events: Preview['events'], after: Preview['after'], page: PupilPage): string | null {
  const event = events.find((e) => e.type === 'provision-arranged');
  if (event?.type !== 'provision-arranged' || after.status === 'new') return null;
  const decision = after.exclusions.decisions.find((d) => d.id === event.decision);
  const owed = decision && educationOwed(after, decision);
  return owed ? lateStart(owed, event, calendarFor(page, owed)) : null;
}
