import { mkdirSync } from 'node:fs';
import { restoreIsDone, restoreIsDue } from '../engine/database-file';
import { engine, engineProgram } from '../parts/engine';
import { mailbox } from '../parts/mailbox';
import { postgres } from '../parts/postgres';
import { address, api, worker } from '../parts/programs';
import { demonstrate, migrate, restore } from '../parts/tasks';
import { reasonOf } from '../process/plain-error';
import { lookAtRecord } from '../record';
import { inData, type House } from './house';
import { secretIn } from './secrets';
import { sweep } from './sweep';

/** Settles what every program is told, whatever else there is. */
function furnish(house: House): void {
  const { env } = house;
  env['TZ'] = 'UTC';
  env['SIXTHDAY_DATA'] = house.settings.data;
  env['SIXTHDAY_MASTER_KEY'] ||= secretIn(inData(house, 'master-key'));
  env['SIXTHDAY_SESSION_SECRET'] ||= secretIn(inData(house, 'session-secret'));
  env['SIXTHDAY_SETUP_TOKEN'] ||= secretIn(inData(house, 'setup-token'));
}

/** Invented pupils belong neither into a database nor to a mail server of somebody's own. */
const isAllOurOwn = ({ settings: { env } }: House): boolean => !env['DATABASE_URL'] && !env['SMTP_URL'];

/** A demonstration that fails is a pity, not a reason to stop. */
async function demonstrateInto(house: House): Promise<void> {
  house.say('The record is empty: the demonstration partnership moves in …');
  try {
    await demonstrate(house);
  } catch (error) {
    if (house.signal.aborted) throw error;
    house.say(
      `${reasonOf(error)}\nIt is incomplete. To begin afresh, stop, remove ${house.settings.data}, start again.`,
    );
  }
}

/**
 * Starts everything in its order, each behind a health check. An engine that begins anew has its cases before the API
 * opens: nobody may find one missing.
 *
 * @throws PlainError from the first that does not start; what was started before is in `house.kept`
 */
export async function startHouse(house: House): Promise<void> {
  const engineFolder = inData(house, 'engine');
  await sweep(inData(house, 'run'), house.say);
  furnish(house);
  const port = await address(house);
  const enginePath = await engineProgram(house);
  await postgres(house);
  if (enginePath !== undefined) await engine(house, enginePath);
  await mailbox(house);
  await migrate(house);
  await worker(house);
  const { hasCases, isEmpty } = await lookAtRecord(house.env['DATABASE_URL'] ?? '');
  if (enginePath !== undefined && restoreIsDue(engineFolder)) {
    if (hasCases) await restore(house);
    restoreIsDone(engineFolder);
  }
  await api(house, port);
  if (isEmpty && isAllOurOwn(house)) await demonstrateInto(house);
}

/** Makes the data folder. As root it must be open to pass through, for PostgreSQL's own user. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}
