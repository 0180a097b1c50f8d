import { caseById } from '../../database/cases';
import type { LocalDate, LocalDateTime } from '../../rules/calendar/types';
import type { PupilCase } from '../../rules/pupil/state';
import type { Stack } from '../support/stack';
import { give, type Given } from './act';
import { begin, type Lived, type Plan } from './begin';
import type { DemoHouse } from './house';
import { timeOn } from './meetings';
import { aboutOf, isPassedOver, tracksDue, type Player } from './player';
import type { Hour } from './script';
import { nextMoment } from '../../rules/case/climb';
import { until } from '../support/until';
import { untilQuiet } from './until-quiet';

const HOURS: Hour[] = ['08:30', '15:30', '17:00'];
/** After the last reminder of a day. */
const EVENING = '18:00';

/** Lives a term: every clock is moved together, morning by morning, and people act at their hours. */
export async function live(stack: Stack, plan: Plan): Promise<Lived> {
  const { client } = stack.world;
  const lived = await begin(stack, plan);
  const days = everySchoolDay(lived, plan);
  for (const [n, date] of days.entries()) {
    for (const hour of HOURS) {
      const now = `${date}T${hour}`;
      if (hour !== '08:30' && !(await anythingDue(stack, lived, plan, now))) continue;
      await lived.clocks.moveTo(now);
      const given = await actAll(stack, lived, plan, now);
      lived.given.push(...given);
      if (given.length > 0) await untilQuiet(client, lived.clocks.running());
    }
    plan.onDay?.(date, days[n + 1], lived.given);
  }
  const evening = `${days.at(-1) ?? ''}T${EVENING}`;
  await lived.clocks.moveTo(evening);
  await until('no reminder is overdue', async () => !(await anyOverdue(stack, lived, evening)));
  await untilQuiet(client, lived.clocks.running());
  return lived;
}

/** The days on which any school of the partnership meets, in order. */
function everySchoolDay({ players }: Lived, { days }: Plan): LocalDate[] {
  return [...new Set([...days.days, ...players.flatMap((p) => p.days.days)])].sort();
}

const stateIn =
  ({ world }: Stack) =>
  async ({ pupil }: Player): Promise<PupilCase> =>
    (await caseById(world.db, pupil.id))?.state as PupilCase;

/** A timer of the engine can fire a little late: what it brings still belongs to the term. */
async function anyOverdue(stack: Stack, { players }: Lived, by: LocalDateTime): Promise<boolean> {
  const states = await Promise.all(players.map(stateIn(stack)));
  return states.some(({ owed }) => (nextMoment(owed) ?? '9999') <= by);
}

async function anythingDue(stack: Stack, lived: Lived, plan: Plan, by: LocalDateTime): Promise<boolean> {
  if (meetingChanges(lived, plan, by).length > 0) return true;
  const due = await Promise.all(lived.players.map((player) => tracksDue(player, by, stateIn(stack))));
  return due.some((tracks) => tracks.length > 0);
}

const meetingChanges = ({ meetings }: Lived, { days }: Plan, now: LocalDateTime) =>
  meetings.flatMap((meeting) =>
    meeting.plan.later
      .filter(({ day, hour }) => timeOn(days)(day, hour) === now)
      .map((change) => ({ meeting, change })),
  );

/** Everybody does what is due: pupils side by side, the steps of one pupil one after the other. */
async function actAll(stack: Stack, lived: Lived, plan: Plan, now: LocalDateTime): Promise<Given[]> {
  const { client } = stack.world;
  const byPupil = lived.players.map((player) => actFor(stack, lived.house, player, now));
  const byMeeting = meetingChanges(lived, plan, now).map(({ meeting, change }) => {
    const to = { kind: 'panel', caseId: meeting.id, workflowId: meeting.workflowId, at: now } as const;
    const actor = lived.house.actor('inclusion-officer', 'example');
    return give(
      client,
      { ...to, wanted: change.refused ?? null },
      { ...change.does(timeOn(plan.days)), actor },
    );
  });
  return [...(await Promise.all(byPupil)).flat(), ...(await Promise.all(byMeeting))];
}

async function actFor(stack: Stack, house: DemoHouse, player: Player, now: LocalDateTime): Promise<Given[]> {
  const done: Given[] = [];
  const stateOf = stateIn(stack);
  for (const track of await tracksDue(player, now, stateOf)) {
    for (
      let [step] = track;
      step && (await tracksDue(player, now, stateOf)).includes(track);
      [step] = track
    ) {
      track.shift();
      const state = await stateOf(player);
      if (isPassedOver(step, state)) continue;
      const { pupil, workflowId, named } = player;
      const about = aboutOf(player, now, state, (office) => house.actor(office, pupil.school).person);
      const to = {
        kind: 'pupil',
        caseId: pupil.id,
        workflowId,
        at: now,
        wanted: step.refused ?? null,
      } as const;
      const again = step.repeats === undefined ? undefined : named.get(step.repeats);
      const asked = again ? { again } : { ...step.does(about), actor: house.actor(step.by, pupil.school) };
      const given = await give(stack.world.client, to, asked);
      if (step.name) named.set(step.name, given);
      done.push(given);
    }
  }
  return done;
}
