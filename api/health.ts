import { Router } from 'express';
import type { House } from './house';

/** `live`: the process answers. `ready`: it reaches the database and the engine, so it can be given work. */
export function healthRoutes(house: House): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const [database, engine] = await Promise.all([
      house.pool.query('select 1').then(
        () => true,
        () => false,
      ),
      house.engine.isReachable(),
    ]);
    const ready = database && engine;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', database, engine });
  });
  return router;
}
