import { join, resolve } from 'node:path';
import { PlainError } from './process/plain-error';

/** The programs of the other folders, which run as processes of their own. */
export interface Scripts {
  migrate: readonly string[];
  worker: readonly string[];
  api: readonly string[];
  restore: readonly string[];
  demo: readonly string[];
}

export const SCRIPTS: Scripts = {
  migrate: ['database/main.ts', 'migrate'],
  worker: ['worker/main.ts'],
  api: ['api/main.ts'],
  restore: ['worker/restore.ts'],
  demo: ['local/demo/main.ts'],
};

/** Wished ports: another is found for one that is taken. */
export interface Ports {
  web: number;
  mailbox: number;
  workerHealth: number;
  smtp: number;
  bounces: number;
  postgres: number;
  engine: number;
  engineUi: number;
}

export interface Settings {
  /** The project's folder. */
  root: string;
  /** Everything that is kept. */
  data: string;
  ports: Ports;
  scripts: Scripts;
  /** What the processes inherit. */
  env: NodeJS.ProcessEnv;
}

/**
 * Reads the settings from the environment.
 *
 * @throws PlainError when a port is no port
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string, scripts: Scripts = SCRIPTS): Settings {
  const port = (name: string, usual: number): number => {
    const number = Number(env[name] || usual);
    if (!Number.isInteger(number) || number < 1 || number > 65_535)
      throw new PlainError(`${name} is no port number.`);
    return number;
  };
  return {
    root,
    data: resolve(root, env['SIXTHDAY_DATA'] || join(root, '.sixthday')),
    ports: {
      web: port('PORT', 3000),
      mailbox: port('MAILBOX_PORT', 3001),
      workerHealth: port('WORKER_HEALTH_PORT', 3002),
      smtp: port('MAILBOX_SMTP_PORT', 2525),
      bounces: port('BOUNCE_PORT', 2526),
      postgres: port('POSTGRES_PORT', 5433),
      engine: port('TEMPORAL_PORT', 7233),
      engineUi: port('TEMPORAL_UI_PORT', 8233),
    },
    scripts,
    env,
  };
}
