import { freePort } from '../process/ports';
import { startPostgres } from '../postgres/start-postgres';
import { filesOf, inData, keepIn, type House } from '../supervisor/house';

/** PostgreSQL, unless DATABASE_URL names one. */
export async function postgres(house: House): Promise<void> {
  if (house.env['DATABASE_URL']) return;
  const port = await freePort('PostgreSQL', house.settings.ports.postgres, house.say);
  const options = { folder: inData(house, 'postgres'), port, say: house.say, ...filesOf(house, 'postgres') };
  await keepIn(house, {
    name: 'PostgreSQL',
    start: async (signal) => {
      const running = await startPostgres({ ...options, signal });
      house.env['DATABASE_URL'] = running.url;
      return running;
    },
  });
}
