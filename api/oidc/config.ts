import { z } from 'zod';

/** A provider of OpenID Connect that people may sign in with. */
export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it, on the button. */
  name: string;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** A setting that is empty is not made: docker-compose.yml passes on what was not filled in. */
const given = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined);

/** Its secret must reach nobody else on the way. */
const isSafe = (issuer: string): boolean => {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
};

export const OIDC_VARIABLES = {
  OIDC_ISSUER: given.refine((issuer) => !issuer || isSafe(issuer), 'an address that begins with https:'),
  OIDC_CLIENT_ID: given,
  OIDC_CLIENT_SECRET: given,
  OIDC_NAME: given,
};

type Variables = z.infer<z.ZodObject<typeof OIDC_VARIABLES>>;

/** All of them, or none: names each that is missing. */
export const allOrNone: z.core.CheckFn<Variables> = ({ value, issues }) => {
  const names = Object.keys(OIDC_VARIABLES) as (keyof Variables)[];
  const missing = names.filter((name) => value[name] === undefined);
  if (missing.length === names.length) return;
  for (const name of missing) {
    const message = `needed, because others of ${names.join(', ')} are set: set all of them or none`;
    issues.push({ code: 'custom', input: value, path: [name], message });
  }
};

/** The provider, if one is set. */
export function oidcOf(variables: Variables): { oidc?: OidcConfig } {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = variables;
  const { OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = variables;
  return issuer && clientId && clientSecret && name ? { oidc: { issuer, clientId, clientSecret, name } } : {};
}
