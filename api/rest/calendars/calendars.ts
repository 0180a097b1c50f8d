import { z } from 'zod';
import { missingCalendars } from '../../../database/missing-calendars';
import { plannedDays } from '../../../rules/calendar/checks/days-in-year';
import { findSchool } from '../../calendars/find-school';
import { findingsOf } from '../../calendars/findings-of';
import { previewCalendar } from '../../calendars/preview';
import { actOnPartnership } from '../../commands/partnerships';
import { calendar, calendarToCheck } from '../../commands/schemas/calendar';
import { setCalendar } from '../../commands/schemas/partnership';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';
import { CALENDAR_PREVIEW, FINDING, findingShown, previewShown } from './answers';

const PATH = '/schools/{school}/calendar';

const DAYS = z.array(
  z.object({
    year: z.string(),
    schoolDays: z.int().nullable().meta({ description: 'As planned: closures take none away' }),
  }),
);

/** The calendar of a school (D1 to D3): read, checked, looked at beforehand, set. */
export const calendars: Operation[] = [
  operation({
    id: 'read-calendar',
    method: 'get',
    path: PATH,
    summary: 'The calendar of a school, its edition, what is wrong with it and which years are missing',
    answer: z.object({
      calendar,
      note: z.string(),
      edition: z.int(),
      findings: z.array(FINDING),
      days: DAYS,
      missing: z.array(z.object({ year: z.string(), dates: z.int() })),
    }),
    handle: async ({ house }, { viewer, params }) => {
      const found = await findSchool(house, viewer, params['school'] ?? '');
      if (!found) return problem(NOT_FOUND);
      const { school, edition, overrides } = found;
      const missing = await missingCalendars(house.db, viewer.partnership, [school.id]);
      return ok({
        calendar: school.calendar,
        note: school.calendarNote,
        edition,
        findings: findingsOf(school, school.calendar, overrides).map(findingShown),
        days: school.calendar.years.map((year) => ({ year: year.name, schoolDays: plannedDays(year) })),
        missing: missing.map(({ year, dates }) => ({ year, dates })),
      });
    },
  }),
  operation({
    id: 'check-calendar',
    method: 'post',
    path: `${PATH}/check`,
    summary: 'What is wrong with a calendar, or may be. Changes nothing',
    readsOnly: true,
    body: z.strictObject({ calendar: calendarToCheck }),
    answer: z.object({ findings: z.array(FINDING), days: DAYS }),
    handle: async ({ house }, { viewer, params, body }) => {
      const found = await findSchool(house, viewer, params['school'] ?? '');
      if (!found) return problem(NOT_FOUND);
      return ok({
        findings: findingsOf(found.school, body.calendar, found.overrides).map(findingShown),
        days: body.calendar.years.map((year) => ({ year: year.name, schoolDays: plannedDays(year) })),
      });
    },
  }),
  operation({
    id: 'preview-calendar',
    method: 'post',
    path: `${PATH}/preview`,
    summary: 'Which running dates a calendar would move, and who would be told. Changes nothing',
    readsOnly: true,
    body: z.strictObject({ calendar }),
    answer: CALENDAR_PREVIEW,
    handle: async ({ house }, { viewer, params, body }) => {
      const found = await findSchool(house, viewer, params['school'] ?? '');
      if (!found) return problem(NOT_FOUND);
      return ok(previewShown(await previewCalendar(house, found.school, body.calendar)));
    },
  }),
  operation({
    id: 'set-calendar',
    method: 'put',
    path: PATH,
    summary: 'Set the calendar of a school: the clocks of its open cases are worked out anew',
    body: setCalendar,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const found = await findSchool(house, viewer, params['school'] ?? '');
      if (!found) return problem(NOT_FOUND);
      const command = {
        type: 'set-calendar',
        id,
        actor: actorOf(viewer),
        school: found.school.id,
        ...body,
      } as const;
      const reply = answered(await actOnPartnership(house, viewer.partnership, command));
      if (!('problem' in reply) || !reply.problem.code?.startsWith('calendar-has-')) return reply;
      const findings = findingsOf(found.school, body.calendar, []);
      const errors = findings.filter(({ severity, isNew }) => severity === 'error' || isNew);
      return problem({
        ...reply.problem,
        errors: errors.map(({ code, sentence }) => ({ field: code, message: sentence })),
      });
    },
  }),
];
