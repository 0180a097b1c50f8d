import { AuthorizationResponseError } from 'openid-client';

/** Declined there; no answer, or none that can be read; or an answer that does not fit what we asked. */
export type ProviderProblem = 'denied' | 'unreachable' | 'not-accepted';

const DECLINED = ['access_denied', 'login_required', 'consent_required', 'interaction_required'];
const NOT_WORKING = ['server_error', 'temporarily_unavailable'];
const NO_ANSWER = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
];

/** What an error of openid-client means for somebody who wants to sign in. */
export function whatWentWrong(error: unknown): ProviderProblem {
  if (error instanceof AuthorizationResponseError) {
    if (DECLINED.includes(error.error)) return 'denied';
    return NOT_WORKING.includes(error.error) ? 'unreachable' : 'not-accepted';
  }
  // What is wrong with an answer has a code; where fetch got none, it throws an error without.
  const { code } = error as { code?: string };
  return code === undefined || NO_ANSWER.includes(code) ? 'unreachable' : 'not-accepted';
}
