import { randomUUID } from 'node:crypto';
import { bookingOf } from '../../database/bookings';
import { addDays } from '../../rules/calendar/epoch-day';
import type { SchoolCalendar, SchoolYear } from '../../rules/calendar/types';
import { today, voices } from './a-partnership';
import { apartPaths } from './apart-paths';
import { exclusionPaths } from './exclusion-paths';
import { begin, day, planMeeting, type Path } from './paths';
import { until } from './until';

/** Years of three terms of two weeks each: a rollover every fortnight. */
function fortnights(): SchoolCalendar {
  const year = (n: number): SchoolYear => {
    const from = addDays(today(), (n - 1) * 42);
    const term = (t: number) => ({
      name: `${n}.${t}`,
      from: addDays(from, t * 14),
      to: addDays(from, t * 14 + 13),
    });
    return { name: `Year ${n}`, from, to: addDays(from, 41), terms: [term(0), term(1), term(2)] };
  };
  return { years: [0, 1, 2, 3, 4, 5, 6].map(year) };
}

/** The paths by name. Each begins a new partnership, so they can be told side by side. */
export const paths: Record<string, Path> = {
  ...exclusionPaths,
  ...apartPaths,

  /** Stage 1, reviews in time, progress made, off the programme. */
  'stage-1-and-off': async (stack) => {
    const { people, ...told } = await begin(stack);
    await people.open();
    await people.moveTo(day(4), '11:00');
    await people.review('not-yet');
    await people.moveTo(day(8), '11:00');
    await people.review('met');
    const actor = told.house.actor('lead');
    const end = { type: 'end-programme', outcome: 'progress-made', reason: 'All targets met' };
    await people.give({ ...end, actor, voices });
    return told;
  },

  /** A review that nobody holds: lead, head, authority are told, and it is raised by itself. */
  'review-missed': async (stack) => {
    const { people, ...told } = await begin(stack);
    await people.open();
    await people.moveTo(day(12), '07:00');
    await people.review('not-yet');
    return told;
  },

  /** Two stages, a suspension in the place of a permanent exclusion, a transfer through the panel. */
  transferred: async (stack) => {
    const { people, ...told } = await begin(stack);
    const { house } = told;
    const meeting = await planMeeting(stack, house, 20);
    await people.open();
    for (const n of [4, 8, 12]) {
      await people.moveTo(day(n), '11:00');
      await people.review('not-yet');
    }
    await people.toStage2();
    await people.suspend(4);
    for (const n of [14, 15, 16]) {
      await people.moveTo(day(n), '11:00');
      await people.review('not-yet');
    }
    await people.toStage3();
    await people.holdReview('parent', 'headteacher', 'authority');
    await people.agree();
    const referral = await people.refer();
    await until('the referral is booked', async () => Boolean(await bookingOf(stack.database.db, referral)));
    await stack.moveTo('panel', meeting, `${day(20)}T13:00`);
    await people.moveTo(day(20), '14:00');
    await people.give({
      type: 'record-panel-decision',
      actor: house.actor('inclusion-officer'),
      outcome: 'agreed',
      school: 'Sample Academy',
      starts: day(25),
      reasons: 'A fresh start near home.',
      voices,
    });
    return told;
  },

  /** Seven days out: the sixth day comes, falls due and is met late. */
  suspended: async (stack) => {
    const { people, ...told } = await begin(stack);
    await people.moveTo(day(1), '09:00');
    const decision = await people.suspend(14);
    await people.moveTo(day(8), '09:00');
    await people.attended(decision);
    return told;
  },

  /** Permanently excluded: the authority owes the sixth day, the governors meet. */
  'permanently-excluded': async (stack) => {
    const { people, ...told } = await begin(stack);
    await people.moveTo(day(1), '09:00');
    const decision = await people.exclude();
    await people.moveTo(day(6), '09:30');
    await people.attended(decision);
    await people.moveTo(day(14), '15:00');
    const actor = told.house.actor('headteacher');
    const metOn = stack.clock(told.caseId).slice(0, 10);
    await people.give({
      type: 'record-governors-decision',
      actor,
      decision,
      metOn,
      outcome: 'upheld',
      reasons: 'Why.',
      voices,
    });
    return told;
  },

  /** Three incidents raise an escalation by themselves; unanswered it climbs; then it is answered. */
  escalated: async (stack) => {
    const { people, ...told } = await begin(stack);
    const actor = told.house.actor('lead');
    await people.open();
    for (const n of [1, 2, 3]) {
      await people.moveTo(day(n), '15:00');
      await people.give({ type: 'record-incident', actor, on: day(n), what: 'What happened.' });
    }
    await people.moveTo(day(9), '07:00');
    const escalation = `incidents:${day(3)}`;
    await people.give({ type: 'answer-escalation', actor, escalation, answer: 'A mentor from Monday.' });
    return told;
  },

  /** Six weeks over terms of a fortnight: the run is rolled over, and a message sent twice acts once. */
  'rolled-over': async (stack) => {
    const { people, ...told } = await begin(stack, fortnights());
    await people.open();
    const id = '00000000-0000-4000-8000-00000000000a';
    await people.moveTo(day(4), '11:00');
    await people.review('not-yet', id);
    await people.moveTo(day(22), '11:00');
    await people.review('not-yet', id);
    return told;
  },

  /** A meeting of the panel: planned, moved, held. */
  'panel-meeting': async (stack) => {
    const { house } = await begin(stack);
    const caseId = await planMeeting(stack, house, 5);
    await stack.command('panel', caseId, {
      type: 'move-meeting',
      actor: house.actor('inclusion-officer'),
      startsAt: `${day(6)}T10:00`,
      place: 'Room 3',
      cutOff: `${day(4)}T12:00`,
      reason: 'The room is taken.',
    });
    await stack.moveTo('panel', caseId, `${day(6)}T13:00`);
    return { kind: 'panel', caseId, house };
  },

  /** A partnership over three weeks of digests. */
  partnership: async (stack) => {
    const { house } = await begin(stack);
    await stack.moveTo('partnership', house.id, `${day(15)}T09:00`);
    return { kind: 'partnership', caseId: house.id, house };
  },

  /** Somebody without an account reports an unlawful exclusion; it climbs to the Chair, and is answered. */
  reported: async (stack) => {
    const { house } = await begin(stack);
    const report = randomUUID();
    await stack.command('partnership', house.id, {
      type: 'report-exclusion',
      actor: { person: 'somebody', office: 'family' },
      report,
      school: house.school,
      told: {
        ...{ who: 'child', firstName: 'Rowan', lastName: 'Example', yearGroup: '9', when: 'last Friday' },
        ...{ email: '', phone: '', looksLike: 'cooling-off', words: 'I was told to go home until Monday.' },
      },
    });
    await stack.moveTo('partnership', house.id, `${day(9)}T10:00`);
    const actor = house.actor('inclusion-officer');
    const answer = { report, finding: 'lawful', reasons: 'The day is on record.' };
    await stack.command('partnership', house.id, { type: 'answer-report', actor, ...answer });
    return { kind: 'partnership', caseId: house.id, house };
  },
};
