import { runOnce } from '../process/run-once';
import { program, secondsSince, type House } from '../supervisor/house';

/** Runs one of our programs to its end, and says that it did and how long it took. */
async function task(
  house: House,
  name: string,
  key: string,
  script: readonly string[],
  withinSeconds: number,
): Promise<void> {
  const begun = Date.now();
  await runOnce({ ...program(house, key, script), name, withinSeconds, signal: house.signal });
  house.say(`${name} is done (${secondsSince(begun)}).`);
}

/** Brings the database to the shape that this release expects. */
export const migrate = (house: House): Promise<void> =>
  task(house, 'The migration of the database', 'migrate', house.settings.scripts.migrate, 120);

/** Starts every open case of the record in an engine that knows none of them. */
export const restore = (house: House): Promise<void> =>
  task(house, 'The restoring of the cases', 'restore', house.settings.scripts.restore, 900);

/** Fills an empty record with the demonstration partnership, as its people would: over HTTP. */
export const demonstrate = (house: House): Promise<void> =>
  task(house, 'The demonstration partnership', 'demo', house.settings.scripts.demo, 600);
