import { engineFile } from '../engine/database-file';
import { ensureEngine } from '../engine/ensure-engine';
import { startEngine } from '../engine/start-engine';
import { versionOf } from '../engine/version';
import { freePort } from '../process/ports';
import { filesOf, inData, keepIn, type House } from '../supervisor/house';

/** The program of the engine, fetched if need be; none when TEMPORAL_ADDRESS names a running server. */
export async function engineProgram(house: House): Promise<string | undefined> {
  const { env, say, signal } = house;
  if (env['TEMPORAL_ADDRESS']) return undefined;
  return ensureEngine({ env, say, signal, fallbackFolder: inData(house, 'engine') });
}

/** The engine on its SQLite file. */
export async function engine(house: House, path: string): Promise<void> {
  const { ports } = house.settings;
  const port = await freePort('the engine', ports.engine, house.say);
  const uiPort = await freePort("the engine's page", ports.engineUi, house.say);
  const dbFile = engineFile(inData(house, 'engine'), await versionOf(path));
  const options = { path, dbFile, port, uiPort, ...filesOf(house, 'engine') };
  await keepIn(house, {
    name: 'The engine',
    start: async (signal) => {
      const running = await startEngine({ ...options, signal });
      house.env['TEMPORAL_ADDRESS'] = running.address;
      house.env['TEMPORAL_UI_URL'] = running.uiUrl;
      return running;
    },
  });
}
