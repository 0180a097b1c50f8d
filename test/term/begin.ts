import { randomUUID } from 'node:crypto';
import { schools } from '../../local/demo/schools';
import { panelWorkflowId, partnershipWorkflowId, pupilWorkflowId } from '../../messages/ids';
import type { LocalDate } from '../../rules/calendar/types';
import type { Stack } from '../support/stack';
import type { Given } from './act';
import { castOf, registrationOf, type Pupil } from './cast';
import { clocksOf, type Clocks } from './clocks';
import { foundHouse, type DemoHouse } from './house';
import { MINUTES, timeOn, type Meeting } from './meetings';
import type { Player } from './player';
import type { Path } from './script';
import { termDays, type TermDays } from './term';

/** What is to be lived through. */
export interface Plan {
  paths: Path[];
  meetings: Meeting[];
  /** The days of the first school's calendar, as far as the proof goes: the last of them is its end. */
  days: TermDays;
  today: LocalDate;
  /** Told of each school day when it is over, with the next, and of all that was given so far. */
  onDay?: (date: LocalDate, next: LocalDate | undefined, given: Given[]) => void;
}

/** What came of it. */
export interface Lived {
  house: DemoHouse;
  players: Player[];
  meetings: { id: string; workflowId: string; plan: Meeting }[];
  given: Given[];
  clocks: Clocks;
}

/** Founds the partnership, plans the meetings and registers the pupils, all today; and takes their clocks in hand. */
export async function begin(stack: Stack, plan: Plan): Promise<Lived> {
  const house = await foundHouse(stack, plan.today);
  const meetings = await planMeetings(stack, house, plan);
  const players = castOf(plan.paths, randomUUID).map((pupil) => playerOf(pupil, plan));
  await Promise.all(players.map((player) => register(stack, house, player, plan.today)));
  const clocks = clocksOf(stack.world.client);
  clocks.add(partnershipWorkflowId(house.id));
  for (const { workflowId } of [...meetings, ...players]) clocks.add(workflowId);
  return { house, players, meetings, given: [], clocks };
}

async function planMeetings(stack: Stack, house: DemoHouse, plan: Plan): Promise<Lived['meetings']> {
  const at = timeOn(plan.days);
  const actor = house.actor('inclusion-officer', 'example');
  const planned: Lived['meetings'] = [];
  for (const meeting of plan.meetings) {
    const { day, time, cutOffDay, place, places } = meeting;
    const id = randomUUID();
    await stack.command('panel', id, {
      type: 'plan-meeting',
      actor,
      partnership: house.id,
      meetingId: id,
      startsAt: at(day, time),
      minutes: MINUTES,
      place,
      cutOff: at(cutOffDay, '12:00'),
      places,
    });
    planned.push({ id, workflowId: panelWorkflowId(id), plan: meeting });
  }
  return planned;
}

function playerOf(pupil: Pupil, { days }: Plan): Player {
  const school = schools.find((s) => s.key === pupil.school);
  const all = termDays(school?.calendar ?? { years: [] }, days.term);
  const own = { ...all, days: all.days.filter((date) => date <= (days.days.at(-1) ?? '')) };
  const { path, nth, id } = pupil;
  const tracks = path.tracks.map((track) => [...track]);
  return {
    pupil,
    workflowId: pupilWorkflowId(id),
    days: own,
    entry: path.enters(own, nth),
    tracks,
    named: new Map(),
  };
}

async function register(stack: Stack, house: DemoHouse, { pupil }: Player, today: LocalDate): Promise<void> {
  const school = schools.find((s) => s.key === pupil.school);
  if (!school) throw new Error(`No school of the demonstration is called ${pupil.school}`);
  const { kind, authority, calendar } = school;
  await stack.command('pupil', pupil.id, {
    type: 'register-pupil',
    actor: house.actor('lead', pupil.school),
    partnership: house.id,
    ...registrationOf(pupil, { contact: randomUUID() }, today, authority),
    school: { id: house.schoolId(pupil.school), kind, authority },
    policy: house.policy,
    calendar,
  });
}
