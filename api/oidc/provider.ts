import * as client from 'openid-client';
import type { OidcConfig } from './config';
import { whatWentWrong, type ProviderProblem } from './what-went-wrong';

/** Where the provider sends people back to. It must be registered there, as must `/sign-in` for after signing out. */
const CALLBACK = '/sign-in/oidc/callback';

/** How long the provider may take for one answer. */
const TIMEOUT_SECONDS = 10;
/** How far its clock and ours may be apart. */
const CLOCKS_APART_SECONDS = 30;

/** What we asked with. It waits in the session of the browser that asked, and the answer must fit it. */
export interface Asked {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who somebody is there. */
export interface Identity {
  issuer: string;
  subject: string;
  /** The address, if the provider says that it has checked it. */
  verifiedEmail: string | null;
}

/** It did not come to that. `error` is for the log. */
export interface Failed {
  problem: ProviderProblem;
  error: unknown;
}

/** A provider of OpenID Connect. */
export interface Provider {
  issuer: string;
  /** What people call it. */
  name: string;
  /**
   * The address to send a browser to.
   *
   * @param prompt `login` asks them there who they are, even where the browser is signed in: somebody else may be
   */
  begin(prompt?: 'login'): Promise<{ url: string; asked: Asked } | Failed>;
  /** Exchanges what the browser came back with. @param search the query of the address it came back to */
  finish(search: string, asked: Asked): Promise<Identity | Failed>;
  /** Where its own session is ended; null where it offers no such thing, or cannot be asked. */
  signOutUrl(): Promise<string | null>;
}

/**
 * The provider at an address: authorization code flow with PKCE, state and nonce. What it offers is read when it is first
 * needed, so that the API starts without it. No token is kept.
 */
export function providerAt(config: OidcConfig, baseUrl: string): Provider {
  const redirect_uri = `${baseUrl}${CALLBACK}`;
  let known: Promise<client.Configuration> | undefined;
  const found = (): Promise<client.Configuration> => {
    known ??= discover(config).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    issuer: config.issuer,
    name: config.name,
    begin: (prompt) =>
      orFailed(async () => begin(await found(), { redirect_uri, ...(prompt && { prompt }) })),
    finish: (search, asked) => {
      const url = new URL(redirect_uri);
      url.search = search;
      return orFailed(async () => finish(await found(), url, asked));
    },
    signOutUrl: async () => {
      const server = await found().catch(() => null);
      if (!server?.serverMetadata().end_session_endpoint) return null;
      return client.buildEndSessionUrl(server, { post_logout_redirect_uri: `${baseUrl}/sign-in` }).href;
    },
  };
}

async function orFailed<Result>(ask: () => Promise<Result>): Promise<Result | Failed> {
  try {
    return await ask();
  } catch (error) {
    return { problem: whatWentWrong(error), error };
  }
}

function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<client.Configuration> {
  const url = new URL(issuer);
  const metadata = { client_secret: clientSecret, [client.clockTolerance]: CLOCKS_APART_SECONDS };
  const execute = [client.enableNonRepudiationChecks];
  if (url.protocol === 'http:') execute.push(client.allowInsecureRequests);
  return client.discovery(url, clientId, metadata, client.ClientSecretBasic(clientSecret), {
    execute,
    timeout: TIMEOUT_SECONDS,
  });
}

async function begin(server: client.Configuration, asks: { redirect_uri: string; prompt?: 'login' }) {
  const state = client.randomState();
  const nonce = client.randomNonce();
  const verifier = client.randomPKCECodeVerifier();
  const url = client.buildAuthorizationUrl(server, {
    ...asks,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, asked: { state, nonce, verifier } };
}

async function finish(server: client.Configuration, url: URL, asked: Asked): Promise<Identity> {
  const tokens = await client.authorizationCodeGrant(server, url, {
    expectedState: asked.state,
    expectedNonce: asked.nonce,
    pkceCodeVerifier: asked.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('An answer without an identity was accepted');
  // Most providers say the address apart from the identity, some in it.
  const says =
    claims['email'] === undefined && server.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(server, tokens.access_token, claims.sub)
      : claims;
  const { email, email_verified: verified } = says;
  const verifiedEmail = verified === true && typeof email === 'string' ? email : null;
  return { issuer: claims.iss, subject: claims.sub, verifiedEmail };
}
