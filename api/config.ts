import { z } from 'zod';
import { bothOrNeither, NOTIFY_VARIABLES, notifyOf, type NotifySettings } from '../gateway/settings';
import { allOrNone, OIDC_VARIABLES, oidcOf, type OidcConfig } from './oidc/config';

const secret = z.string().min(32, 'at least 32 characters');
const address = z.url({ protocol: /^https?$/ });

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    /** Where it listens: everywhere in a container, otherwise this machine only. */
    HOST: z.string().min(1).default('127.0.0.1'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    TEMPORAL_ADDRESS: z.string().min(1).default('127.0.0.1:7233'),
    SIXTHDAY_MASTER_KEY: z.string().min(1),
    SIXTHDAY_SESSION_SECRET: secret,
    SIXTHDAY_BASE_URL: address,
    SIXTHDAY_SETUP_TOKEN: secret,
    /** How many proxies stand in front: their word for the visitor's address is then taken, and nobody else's. */
    SIXTHDAY_PROXIES: z.coerce.number().int().min(0).default(0),
    /** Whether everybody must have a second factor, or may. Unless it is said: where people come over TLS they must. */
    SIXTHDAY_SECOND_FACTOR: z.enum(['required', 'offered']).optional(),
    /** The mail server: codes for families go by it at once. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z.string().min(3).default('Sixth Day <sixth-day@localhost>'),
    TEMPORAL_UI_URL: address.optional(),
    MAILBOX_URL: address.optional(),
    ...OIDC_VARIABLES,
    ...NOTIFY_VARIABLES,
  })
  .check(allOrNone)
  .check(bothOrNeither);

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  temporalAddress: string;
  masterKey: string;
  sessionSecret: string;
  /** Where people reach us, without a slash at the end. Its scheme decides whether the cookie is for TLS only. */
  baseUrl: string;
  setupToken: string;
  proxies: number;
  /** Of local accounts: needed to sign in, or each person's choice. */
  secondFactor: 'required' | 'offered';
  /** Where staff may sign in instead; absent where they sign in with local accounts alone. */
  oidc?: OidcConfig;
  smtpUrl: string;
  /** The sender of what the API itself sends. */
  mailFrom: string;
  /** What takes text messages; null where none leave. */
  notify: NotifySettings | null;
  /** The engine's own page, for administrators. */
  temporalUiUrl?: string;
  /** The local mailbox, where there is one. */
  mailboxUrl?: string;
}

/**
 * Reads the configuration once, when the process starts.
 *
 * @throws one error that names every variable that is missing or wrong, and no value
 */
export function readConfig(from: NodeJS.ProcessEnv): Config {
  const read = environment.safeParse(from);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Sixth Day's API cannot start. ${wrong.join('. ')}`);
  }
  const e = read.data;
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL,
    temporalAddress: e.TEMPORAL_ADDRESS,
    masterKey: e.SIXTHDAY_MASTER_KEY,
    sessionSecret: e.SIXTHDAY_SESSION_SECRET,
    baseUrl: e.SIXTHDAY_BASE_URL.replace(/\/+$/, ''),
    setupToken: e.SIXTHDAY_SETUP_TOKEN,
    proxies: e.SIXTHDAY_PROXIES,
    secondFactor:
      e.SIXTHDAY_SECOND_FACTOR ?? (e.SIXTHDAY_BASE_URL.startsWith('https:') ? 'required' : 'offered'),
    ...oidcOf(e),
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    notify: notifyOf(e),
    ...(e.TEMPORAL_UI_URL && { temporalUiUrl: e.TEMPORAL_UI_URL }),
    ...(e.MAILBOX_URL && { mailboxUrl: e.MAILBOX_URL }),
  };
}
