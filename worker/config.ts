import { z } from 'zod';
import { bothOrNeither, NOTIFY_VARIABLES } from '../gateway/settings';

/** With room for what names a letter: the part before the @ has 64 characters at most. */
const BOUNCE_ADDRESS = /^[\w.-]{1,15}@[\w.-]+$/;

const schema = z
  .object({
    DATABASE_URL: z.string().min(1),
    TEMPORAL_ADDRESS: z.string().min(1),
    SMTP_URL: z.string().min(1),
    SIXTHDAY_MASTER_KEY: z.string().min(1),
    SIXTHDAY_BASE_URL: z.url(),
    /** How many cases at once work out a change of their school's calendar. */
    CASES_AT_ONCE: z.coerce.number().int().min(1).max(500).default(40),
    MAIL_FROM: z.string().min(3).default('Sixth Day <sixth-day@localhost>'),
    /** Where letters that cannot be delivered come back to. Each has an address of its own there: `bounces+…@example.org`. */
    BOUNCE_ADDRESS: z
      .literal('')
      .or(z.string().regex(BOUNCE_ADDRESS, 'like bounces@example.org, 15 characters at most before the @'))
      .optional(),
    /** Where this worker listens for them; without it, another one does. */
    BOUNCE_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    /** Everywhere in a container, otherwise this machine only. */
    BOUNCE_HOST: z.string().optional(),
    /** Where health is asked for: everywhere in a container, otherwise this machine only. */
    HEALTH_HOST: z.string().default('127.0.0.1'),
    WORKER_HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(3002),
    /** Text messages and posted letters: set both, or none leave. */
    ...NOTIFY_VARIABLES,
  })
  .check(bothOrNeither);

export type WorkerConfig = z.infer<typeof schema>;

/**
 * The settings of a worker, read once when it starts.
 *
 * @throws an error that names each setting that is missing or wrong
 */
export function readConfig(env: NodeJS.ProcessEnv): WorkerConfig {
  const read = schema.safeParse(env);
  if (!read.success) throw new Error(`These settings are missing or wrong:\n${z.prettifyError(read.error)}`);
  return read.data;
}
