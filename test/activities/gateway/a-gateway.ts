import { gatewayRound } from '../../../activities/gateway/round';
import { notifyGateway } from '../../../gateway/notify';
import { aPartnership } from '../../database/a-record';
import { freshDatabase, type FreshDatabase } from '../../support/database';
import { startNotifyServer, type NotifyServer } from '../../support/notify-server';

export const BASE_URL = 'https://sixth-day.test';

type Log = Parameters<typeof gatewayRound>[0]['log'];

/** A gateway, and a database of its own with the partnership whose letters go through it. */
export interface AGateway {
  fresh: FreshDatabase;
  notify: NotifyServer;
  /** One round of a worker at a moment, in milliseconds. */
  round: (now: number, log?: Log) => ReturnType<typeof gatewayRound>;
  stop: () => Promise<void>;
}

export async function aGateway(): Promise<AGateway> {
  const fresh = await freshDatabase();
  const notify = await startNotifyServer();
  await aPartnership(fresh.db, 'partnership-1', ['school-1']);
  const round = (now: number, log: Log = { warn: () => undefined }) =>
    gatewayRound({
      db: fresh.db,
      baseUrl: BASE_URL,
      gateway: notifyGateway(notify.settings),
      log,
      now: () => now,
    });
  const stop = async () => {
    await notify.stop();
    await fresh.drop();
  };
  return { fresh, notify, round, stop };
}
