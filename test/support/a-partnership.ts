import { randomUUID } from 'node:crypto';
import { addDays } from '../../rules/calendar/epoch-day';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate, SchoolCalendar } from '../../rules/calendar/types';
import type { Actor, Office } from '../../rules/case/people';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import type { PartnershipSchool, SchoolDetails } from '../../rules/partnership/state';
import type { Contact } from '../../rules/pupil/commands';
import type { PupilFacts } from '../../rules/pupil/state';
import type { Stack } from './stack';

/** A partnership with one school, its staff and a way to register pupils: made by commands, as in real use. */
export interface APartnership {
  id: string;
  school: string;
  actor(office: Office): Actor;
  /** @returns the id of the pupil and of the case */
  register(changes?: {
    firstName?: string;
    yearGroup?: number;
    pupil?: Partial<PupilFacts>;
    contacts?: Contact[];
    /** A case in rehearsal. */
    rehearsal?: true;
  }): Promise<string>;
}

/** All that the letters of a school can need of it. */
export const SCHOOL_DETAILS: SchoolDetails = {
  address: '1 Sample Road, Exampletown',
  clerk: 'Max Clerk',
  telephone: '01632 960001',
  hours: '8:45am to 3:15pm',
  review: { name: 'Sample Council', email: 'reviews@council.test' },
};

/** The day by the world's clock, from which every story in a test starts. */
export const today = (): LocalDate => dateOf(localDateTimeOf(Date.now()));

/** A school that meets on every weekday from last year to the next: for tests that are not about holidays. */
export function everyWeekday(): SchoolCalendar {
  const from = addDays(today(), -400);
  const to = addDays(today(), 400);
  return { years: [{ name: 'Always', from, to, terms: [{ name: 'All year', from, to }] }] };
}

export async function aPartnership(
  { command }: Pick<Stack, 'command'>,
  calendar: SchoolCalendar = everyWeekday(),
  changes: Partial<PartnershipSchool> = {},
): Promise<APartnership> {
  const [id, school] = [randomUUID(), randomUUID()];
  const people: Partial<Record<Office, string>> = {};
  const actor = (office: Office): Actor => ({ person: people[office] ?? 'nobody', office });
  const policy = southGloucestershire2009;
  const person = (office: Office) => {
    people[office] = randomUUID();
    return {
      person: people[office],
      name: `Example ${office}`,
      email: `${office}-${id.slice(0, 8)}@school.test`,
      passwordHash: 'none',
    };
  };
  const administrator = person('administrator');
  await command('partnership', id, {
    type: 'found-partnership',
    actor: actor('administrator'),
    partnership: id,
    name: 'Example Partnership',
    policy,
    administrator,
  });
  const schoolFacts = { id: school, kind: 'maintained', authority: policy.authority } as const;
  await command('partnership', id, {
    type: 'add-school',
    actor: actor('administrator'),
    school: {
      ...schoolFacts,
      name: 'Example School',
      phase: 'secondary',
      governorsEmail: 'governors@school.test',
      calendar,
      calendarNote: 'Plainly invented.',
      details: SCHOOL_DETAILS,
      ...changes,
    },
  });
  for (const office of ['lead', 'headteacher', 'inclusion-officer'] as const) {
    const place = office === 'inclusion-officer' ? null : school;
    const period = { from: addDays(today(), -30), to: null };
    await command('partnership', id, {
      type: 'add-person',
      actor: actor('administrator'),
      ...person(office),
      office,
      school: place,
      ...period,
    });
  }
  return {
    id,
    school,
    actor,
    async register({ firstName = 'Rowan', yearGroup = 9, pupil: facts = {}, contacts, rehearsal } = {}) {
      const pupil = randomUUID();
      await command('pupil', pupil, {
        type: 'register-pupil',
        actor: actor('lead'),
        partnership: id,
        registration: {
          firstName,
          lastName: 'Example',
          contacts: contacts ?? [
            {
              id: randomUUID(),
              name: 'Sam Example',
              relation: 'Parent',
              email: `parent-${pupil.slice(0, 8)}@home.test`,
              parentalResponsibility: true,
            },
          ],
        },
        pupil: {
          dateOfBirth: addDays(today(), -365 * (yearGroup + 5)),
          yearGroup,
          homeAuthority: policy.authority,
          lookedAfter: false,
          socialWorker: false,
          plan: false,
          earlierSessionsThisYear: 0,
          ...facts,
        },
        school: schoolFacts,
        policy,
        calendar,
        ...(rehearsal && { rehearsal }),
      });
      return pupil;
    },
  };
}

/** Own words of both, as short as they can be. */
export const voices = { pupil: { said: 'I want to stay.' }, parents: { said: 'We want help.' } };

/** Stage 1 with everything it needs, as the API takes it. */
export const stage1Of = (lead: string) => ({
  lead,
  supportTried: ['Mentor since September'],
  meeting: {
    on: today(),
    present: ['pupil', 'parent', 'lead'],
    record: 'Difficulties in lessons after lunch.',
  },
  earlyHelp: { answer: 'open', note: '' },
  targets: [{ id: 't1', text: 'Be in class on time' }],
  timescale: null,
  rewards: 'Praise card',
  voices,
});

/** The same as a command. */
export const openStage1 = (house: APartnership) => {
  const actor = house.actor('lead');
  return { type: 'open-stage-1', actor, ...stage1Of(actor.person) };
};
