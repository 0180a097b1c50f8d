import { Router, type Request, type Response } from 'express';
import { obligationsOf } from '../../../../database/obligations';
import { eventsOf } from '../../../../database/events';
import { dateOf, localDateTimeOf } from '../../../../rules/calendar/london-time';
import { dateInWords } from '../../../../rules/calendar/words';
import type { Obligation } from '../../../../rules/case/obligation';
import { dutiesGoingOn } from '../../../../rules/exclusion/education-going-on';
import { KEEPING } from '../../../../rules/case/keeping';
import { keptInWords } from '../../../../rules/notices/kept-words';
import { capital, roleInWords } from '../../../../rules/notices/naming';
import { dutyWords } from '../../../../rules/notices/duty-words';
import { seesDecision } from '../../../cases/find-pupil';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { signedIn } from '../../../session/guards';
import { dateAndTime } from '../../../words/dates';
import { eventTitle } from '../../../words/events';
import { obligationView } from '../../parts/obligation';
import { showPage } from '../../render';
import { calendarFor } from '../duty-view';
import { pupilFrame } from '../frame';
import type { CaseEvent } from '../latest';
import { forPupil, type PupilPage } from '../pupil-page';
import { calendarBehind } from './calendar-behind';
import { everyDay, folded } from './fold';

async function draw(page: PupilPage, request: Request, response: Response): Promise<void> {
  const id = String(request.params['duty']);
  const owed = (await obligationsOf(page.house.db, page.caseId)).find((o) => o.id === id);
  if (!owed || !isSeen(page, owed)) return sendProblem(request, response, NOT_FOUND);
  const { title } = dutyWords[owed.duty];
  const heading = owed.due === null ? 'Why is there no date?' : `Why ${dateInWords(owed.due)}?`;
  showPage(response, 'pupil/why/page.njk', {
    ...pupilFrame(page, 'Why this day?', heading),
    duty: obligationView(owed, { ...page, calendar: calendarFor(page, owed) }),
    deed: `${capital(roleInWords(owed.owedBy))} must ${dutyWords[owed.duty].deed}.`,
    dutyTitle: title,
    unit: dutyWords[owed.duty].unit,
    folded: folded(owed.basis, owed.due),
    everyDay: everyDay(owed.basis, owed.due),
    rule: owed.rule.replace(/^law\.md /, ''),
    isOnTheRulesPage: owed.rule.startsWith('law.md '),
    source: owed.source,
    calendar: await calendarBehind(page, owed),
    putOff: putOff(page, id),
    kept: owed.kept ? { words: keptInWords(owed.kept), because: KEEPING[owed.duty].because } : null,
    ...(await movesOf(page, id)),
  });
}

/** Whether a duty is of a decision that the viewer sees, or is education that goes on with one and stands on its page. */
function isSeen(page: PupilPage, { id, arisesFrom }: Obligation): boolean {
  const { state } = page;
  const seen = state.exclusions.decisions.filter((decision) => seesDecision(page, decision.id));
  return (
    seesDecision(page, arisesFrom) ||
    seen.some((decision) => dutiesGoingOn(state, decision).some((duty) => duty.id === id))
  );
}

/** A lawful extension, with the day the rule itself gives (C10). */
function putOff({ state }: PupilPage, id: string): string | null {
  const extension = state.owed.find((o) => o.id === id)?.extended;
  if (!extension) return null;
  const { from, until, reason, approver } = extension;
  return `By the rule it was due on ${dateInWords(from)}. It was put off to ${dateInWords(until)}, approved by ${approver}: ${reason}`;
}

/** The dates it had before, and who has been told that it is late. */
async function movesOf({ house, caseId, state }: PupilPage, id: string) {
  const events: CaseEvent[] = await eventsOf(house.db, caseId);
  const moved = events.flatMap(({ at, event }) =>
    event.type === 'obligation-moved' && event.id === id && event.from !== event.due
      ? [
          {
            from: event.from === null ? 'no date' : dateInWords(event.from),
            to: event.due === null ? 'no date' : dateInWords(event.due),
            when: dateAndTime(localDateTimeOf(at)),
            why: eventTitle(event.why),
            wasLate: event.from !== null && event.from < dateOf(localDateTimeOf(at)),
          },
        ]
      : [],
  );
  const told = (state.owed.find((o) => o.id === id)?.ladder ?? [])
    .filter((rung) => rung.climbedAt !== undefined)
    .map((rung) => `${rung.tell.map(roleInWords).join(' and ')}, ${dateAndTime(rung.climbedAt ?? rung.at)}`);
  return { moved, told };
}

/** The count of the days behind a date (C4). */
export const whyRoutes = (house: House): Router =>
  Router().get('/pupils/:pupil/why/:duty', signedIn, forPupil(house, draw));
