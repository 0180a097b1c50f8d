import { randomUUID } from 'node:crypto';
import { addDays } from '../../../rules/calendar/epoch-day';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import type { Office } from '../../../rules/case/people';
import type { LocalDate, LocalDateTime } from '../../../rules/calendar/types';
import type { World } from './start-world';

export const TARGETS = [
  { id: randomUUID(), text: 'Be in class on time' },
  { id: randomUUID(), text: 'Ask for help before leaving the room' },
  { id: randomUUID(), text: 'Speak politely to adults' },
];

export const VOICES = { pupil: { said: 'I want to stay.' }, parents: { said: 'We want help.' } };
const EARLY_HELP = { answer: 'open', note: '' };

/** What people do about one pupil, as in real use. */
export interface Doing {
  id: string;
  url: string;
  give<Body extends { type: string }>(office: Office, body: Body): Promise<unknown>;
  openStage1(on: LocalDate): Promise<unknown>;
  review(on: LocalDate, mark?: 'met' | 'partly' | 'not-yet'): Promise<unknown>;
  toStage2(on: LocalDate): Promise<unknown>;
  /** From then on, for so many sessions. */
  suspend(decidedAt: LocalDateTime, sessions: number): Promise<unknown>;
  /** Permanently. */
  exclude(decidedAt: LocalDateTime): Promise<unknown>;
  /** After an incident on that day, with the review meeting on it: a move is proposed. */
  toStage3(on: LocalDate): Promise<unknown>;
}

/** Registers a plainly invented pupil, whose case's clock is then set to the story's first day. */
export async function register(
  world: World,
  firstName: string,
  lastName = 'Example',
  more: { rehearsal?: true } = {},
): Promise<Doing> {
  const { stack, staff, story } = world;
  const id = randomUUID();
  const give: Doing['give'] = (office, body) =>
    stack.command('pupil', id, { ...body, actor: staff.actor(office) });
  await give('lead', {
    type: 'register-pupil',
    partnership: staff.partnership,
    registration: { firstName, lastName, contacts: [contact('Alex', lastName), contact('Sam', lastName)] },
    pupil: {
      dateOfBirth: addDays(story.opens, -365 * 14),
      yearGroup: 9,
      homeAuthority: staff.school.authority,
      lookedAfter: false,
      socialWorker: false,
      plan: false,
      earlierSessionsThisYear: 0,
    },
    school: staff.school,
    policy: southGloucestershire2009,
    calendar: story.calendar,
    ...more,
  });
  await stack.moveTo('pupil', id, `${story.opens}T08:30`);
  return {
    id,
    url: `/pupils/${id}`,
    give,
    openStage1: (on) =>
      give('lead', {
        type: 'open-stage-1',
        lead: staff.actor('lead').person,
        supportTried: ['A mentor since September'],
        meeting: { on, present: ['pupil', 'parent', 'lead'], record: 'Difficulties after lunch.' },
        earlyHelp: EARLY_HELP,
        targets: TARGETS,
        timescale: null,
        rewards: 'Praise card',
        voices: VOICES,
      }),
    review: (on, mark = 'not-yet') =>
      give('lead', {
        type: 'record-review',
        on,
        marks: TARGETS.map(({ id: target }) => ({ target, mark })),
        toFamily: `${firstName} was on time on four days.`,
        note: '',
      }),
    toStage2: (on) =>
      give('lead', {
        type: 'move-to-stage-2',
        reason: 'The targets were not met.',
        meeting: { on, present: ['pupil', 'parent', 'lead'], record: 'The plan was looked at again.' },
        plansReviewed: true,
        warningsGiven: true,
        earlyHelp: EARLY_HELP,
        targets: TARGETS,
        timescale: null,
        voices: VOICES,
      }),
    suspend: (decidedAt, sessions) =>
      give('headteacher', {
        type: 'suspend',
        decision: randomUUID(),
        decidedAt,
        beforeAfternoon: true,
        sessions,
        starts: null,
        reasons: ['DB'],
        circumstances: `${firstName} left two lessons.`,
        losesExamOn: null,
        voices: VOICES,
      }),
    exclude: (decidedAt) =>
      give('headteacher', {
        type: 'exclude-permanently',
        decision: randomUUID(),
        decidedAt,
        beforeAfternoon: true,
        reasons: ['PA'],
        circumstances: `${firstName} hurt somebody.`,
        losesExamOn: null,
        voices: VOICES,
      }),
    toStage3: async (on) => {
      await give('lead', {
        type: 'move-to-stage-3',
        reason: 'A serious incident.',
        incident: { on, what: 'What happened.' },
        targets: TARGETS,
        timescale: null,
        earlyHelp: EARLY_HELP,
        voices: VOICES,
      });
      await give('lead', {
        type: 'hold-stage-3-review',
        meeting: { on, present: ['pupil', 'parent', 'lead', 'authority'], record: 'What was said.' },
        outcomes: ['supported-transfer'],
        voices: VOICES,
      });
    },
  };
}

const contact = (name: string, lastName: string) => ({
  id: randomUUID(),
  name: `${name} ${lastName}`,
  relation: 'Parent',
  email: `${name.toLowerCase()}.${randomUUID().slice(0, 6)}@home.test`,
  parentalResponsibility: true,
});
