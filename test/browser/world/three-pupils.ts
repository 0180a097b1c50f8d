import type { Browser } from 'playwright-core';
import { addDays } from '../../../rules/calendar/epoch-day';
import type { Office } from '../../../rules/case/people';
import { startBrowser } from '../../support/browser';
import { visitor, type Visitor } from '../support/visitor';
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

/** The same for the tests of one file, in one browser, from before the first to after the last. */
export function lookedAt() {
  let house: ThreePupils;
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    house = await threePupils();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await house?.world.stop();
  }, 60_000);
  return {
    house: () => house,
    as: (office: Office): Promise<Visitor> => visitor(house.world, browser, office, { javaScript: true }),
  };
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
  const { person: worker } = world.staff.actor('behaviour-support-worker');
  const support = { worker, priority: 'high', reason: 'Agreed with the school.' };
  await late.give('lead', { type: 'allocate-support', ...support });
  await booked.openStage1(opens);
  await atStage3(world, booked);
  await world.setClock(`${suspends}T09:16`, late.id, fresh.id);
  return { world, meeting, late, booked, fresh };
}
