import { setTimeout as pause } from 'node:timers/promises';
import { Router } from 'express';
import type { House } from './house';

const PATIENCE_MILLISECONDS = 3_000;

/** Whether it answers well, and soon. */
const inTime = (asked: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    asked.then(
      (answer) => answer !== false,
      () => false,
    ),
    pause(PATIENCE_MILLISECONDS, false, { ref: false }),
  ]);

/** `live`: the process answers. `ready`: it reaches the database and the engine, so it can be given work. */
export function healthRoutes(house: House): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const [database, engine] = await Promise.all([
      inTime(house.pool.query('select 1')),
      inTime(house.engine.isReachable()),
    ]);
    const ready = database && engine;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', database, engine });
  });
  return router;
}
