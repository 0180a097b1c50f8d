import { addDays } from '../../../rules/calendar/epoch-day';
import { register, type Doing } from './pupils';
import { atStage3, planMeeting } from './stage-3';
import { startWorld, type World } from './start-world';

export interface ThreePupils {
  world: World;
  /** The id of the panel's meeting. */
  meeting: string;
  /** On Stage 1, with reviews missed. */
  late: Doing;
  /** On Stage 3, referred and booked. */
  booked: Doing;
  /** Registered, and nothing more. */
  fresh: Doing;
}

/** A world in which pages have something to show: a pupil who is late, one who is booked, one of whom nothing is known. */
export async function threePupils(): Promise<ThreePupils> {
  const world = await startWorld();
  const { opens, suspends } = world.story;
  const meeting = await planMeeting(world, addDays(suspends, 20));
  const late = await register(world, 'Rowan');
  const booked = await register(world, 'Kit', 'Specimen');
  const fresh = await register(world, 'Ash', 'Sample');
  await late.openStage1(opens);
  await booked.openStage1(opens);
  await atStage3(world, booked);
  await world.setClock(`${suspends}T09:16`, late.id, fresh.id);
  return { world, meeting, late, booked, fresh };
}
