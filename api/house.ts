import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Assets } from './assets/assets';
import type { Config } from './config';
import type { Database } from '../database/connect';
import type { Gateway } from '../gateway/gateway';
import type { Engine } from './engine/engine';
import type { Instant } from '../rules/calendar/types';
import type { Provider } from './oidc/provider';
import type { Limits } from './security/limits';

/** What the routes are made from. Built once, in main.ts or by a test, and passed down. */
export interface House {
  config: Config;
  db: Database;
  /** The same connections, for the libraries that keep sessions and rate limits. */
  pool: Pool;
  engine: Engine;
  /** To the mail server, for the codes of families: every other letter goes by way of a case. */
  mail: Transporter;
  /** For the codes of families who have a telephone; null where no texts leave. */
  gateway: Gateway | null;
  /** Where staff may sign in instead of here; absent where they may not. */
  provider?: Provider;
  assets: Assets;
  log: Logger;
  limits: Limits;
  /** The world's time. A case's own clock may be ahead of it: see caseTime. */
  now: () => Instant;
}
