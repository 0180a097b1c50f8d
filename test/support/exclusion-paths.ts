import { randomUUID } from 'node:crypto';
import { everyWeekday, voices } from './a-partnership';
import { begin, day, type Path } from './paths';

/** How an exclusion can go on after it was decided. */
export const exclusionPaths: Record<string, Path> = {
  /** A suspension put right, its work set, taken back on the third day, and the meeting on return held. */
  'corrected-and-cancelled': async (stack) => {
    const { people, ...told } = await begin(stack);
    const actor = told.house.actor('headteacher');
    await people.moveTo(day(1), '09:00');
    const decidedAt = stack.clock(told.caseId);
    const decision = await people.suspend(10);
    await people.give({
      type: 'correct-exclusion',
      actor,
      decision,
      decidedAt,
      beforeAfternoon: true,
      sessions: 14,
      starts: null,
      reasons: ['DB'],
      losesExamOn: null,
      reason: 'Five days were typed for seven.',
    });
    await people.give({ type: 'set-work', actor, decision, on: day(1), what: 'Reading.' });
    await people.moveTo(day(3), '08:00');
    const reasons = 'New evidence.';
    await people.give({ type: 'cancel-exclusion', actor, decision, on: day(3), reasons, voices });
    await people.give({
      type: 'hold-reintegration-meeting',
      actor,
      decision,
      on: day(3),
      record: 'A calm talk.',
    });
    return told;
  },

  /** Permanently excluded, upheld, reviewed, reconsidered and reinstated. */
  reviewed: async (stack) => {
    const { people, ...told } = await begin(stack);
    const actor = told.house.actor('inclusion-officer');
    const byHand = (n: number) => ({ how: 'by-hand', on: day(n) });
    await people.moveTo(day(1), '09:00');
    const decision = await people.exclude();
    await people.moveTo(day(6), '09:30');
    await people.attended(decision);
    await people.give({ type: 'ask-for-remote-meeting', actor, decision, on: day(6) });
    await people.give({
      type: 'arrange-governors-meeting',
      actor,
      decision,
      startsAt: `${day(10)}T16:00`,
      minutes: 60,
      place: 'https://meet.test/governors',
      remote: true,
      inPersonBecause: null,
    });
    await people.moveTo(day(10), '17:30');
    await people.give({
      type: 'record-governors-decision',
      actor,
      decision,
      metOn: day(10),
      outcome: 'upheld',
      reasons: 'It was fair.',
      voices,
      given: byHand(10),
    });
    await people.moveTo(day(15), '10:00');
    await people.give({ type: 'apply-for-review', actor, decision, given: byHand(15), grounds: 'Unfair.' });
    await people.moveTo(day(20), '17:00');
    await people.give({
      type: 'record-review-decision',
      actor,
      decision,
      heardOn: day(20),
      outcome: 'quash-and-direct',
      given: byHand(20),
      reasons: 'The evidence was thin.',
      voices,
    });
    await people.moveTo(day(25), '17:00');
    await people.give({
      type: 'record-reconsideration',
      actor,
      decision,
      on: day(25),
      outcome: 'reinstated',
      reasons: 'The panel was right.',
      voices,
    });
    return told;
  },

  /** The last day to ask for a review goes by unused, and the pupil leaves the roll. */
  'off-the-roll': async (stack) => {
    const { people, ...told } = await begin(stack);
    const actor = told.house.actor('headteacher');
    await people.moveTo(day(1), '09:00');
    const decision = await people.exclude();
    await people.moveTo(day(6), '09:30');
    await people.attended(decision);
    await people.give({
      type: 'record-governors-decision',
      actor,
      decision,
      metOn: day(6),
      outcome: 'upheld',
      reasons: 'It was fair.',
      voices,
    });
    await people.moveTo(day(22), '10:00');
    await people.give({ type: 'remove-from-roll', actor, decision, on: day(22) });
    return told;
  },

  /** Suspended at one school, and at another before it is over. */
  'moved-school': async (stack) => {
    const { people, ...told } = await begin(stack);
    const school = { id: randomUUID(), kind: 'academy', authority: '803' };
    await stack.command('partnership', told.house.id, {
      type: 'add-school',
      actor: told.house.actor('administrator'),
      school: {
        ...school,
        name: 'Sample School',
        phase: 'secondary',
        governorsEmail: 'governors@sample.test',
        calendar: everyWeekday(),
        calendarNote: 'Plainly invented.',
      },
    });
    await people.moveTo(day(1), '09:00');
    await people.suspend(4);
    await people.give({
      type: 'move-school',
      actor: told.house.actor('inclusion-officer'),
      school,
      calendar: everyWeekday(),
      reason: 'A new home.',
    });
    await people.moveTo(day(4), '10:00');
    return told;
  },

  /** Four days and, straight after them, three more: day six of both together comes with the second, and is met. */
  'straight-after': async (stack) => {
    const { people, ...told } = await begin(stack);
    const suspend = async (first: number, sessions: number): Promise<string> => {
      const decision = randomUUID();
      await people.give({
        type: 'suspend',
        actor: told.house.actor('headteacher'),
        decision,
        decidedAt: stack.clock(told.caseId),
        beforeAfternoon: false,
        sessions,
        starts: { date: day(first), session: 'am' },
        reasons: ['DB'],
        circumstances: 'What happened.',
        losesExamOn: null,
        voices,
      });
      return decision;
    };
    await people.moveTo(day(1), '07:00');
    await suspend(2, 8);
    await people.moveTo(day(5), '15:00');
    const second = await suspend(6, 6);
    await people.moveTo(day(7), '09:30');
    await people.attended(second);
    await people.moveTo(day(9), '10:00');
    return told;
  },
};
