import { createServer } from 'node:http';
import { createTransport } from 'nodemailer';
import { connect } from '../database/connect';
import { forgetKeysBefore } from '../database/idempotency';
import { notifyGateway } from '../gateway/notify';
import { dataConverter } from '../vault/data-converter';
import { keysIn } from '../vault/keys';
import { masterKey } from '../vault/master-key';
import { appOf } from './app';
import { loadAssets } from './assets/assets';
import { readConfig } from './config';
import { engineAt } from './engine/engine';
import type { House } from './house';
import { logger } from './logging';
import { providerAt } from './oidc/provider';
import { LIMITS } from './security/limits';

const HOUR = 60 * 60_000;
/** A retry comes within minutes; a day leaves room for a machine that was away. */
const KEYS_KEPT = 24 * HOUR;
/** How long requests may take to end when we are asked to stop. */
const GRACE = 5_000;

const log = logger();

/** The composition root: reads the configuration, connects, listens, and stops without cutting anybody off. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const onLost = () => log.warn('a connection to the database was lost and is replaced');
  const { db, pool, close } = connect(config.databaseUrl, { name: 'sixth-day api', onLost });
  const converter = dataConverter(keysIn(db, masterKey(config.masterKey)));
  const engine = engineAt(config.temporalAddress, converter);
  const house: House = {
    config,
    db,
    pool,
    engine,
    mail: createTransport({ url: config.smtpUrl }),
    gateway: config.notify && notifyGateway(config.notify),
    ...(config.oidc && { provider: providerAt(config.oidc, config.baseUrl) }),
    assets: await loadAssets(),
    log,
    limits: LIMITS,
    now: Date.now,
  };

  const server = createServer(appOf(house));
  const forgetting = setInterval(() => {
    const before = new Date(Date.now() - KEYS_KEPT).toISOString();
    forgetKeysBefore(db, before).catch((err: unknown) => log.warn({ err }, 'old keys were not forgotten'));
  }, HOUR);

  const stop = async (): Promise<void> => {
    clearInterval(forgetting);
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
    await new Promise((resolve) => server.close(resolve));
    await engine.close();
    await close();
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

  server.once('error', (err) => {
    log.fatal({ err }, 'the API cannot listen');
    process.exit(1);
  });
  server.listen(config.port, config.host, () => log.info({ port: config.port }, 'listening'));
}

main().catch((err: unknown) => {
  log.fatal({ err }, 'the API could not start');
  process.exit(1);
});
