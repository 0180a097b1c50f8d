import type { FieldError } from './field-error';

/** A problem detail (RFC 9457), before it is sent. */
export interface Problem {
  /** The last part of its `type`: what a program tells problems apart by. */
  kind: string;
  status: number;
  title: string;
  /** What happened, then what to do. */
  detail: string;
  /** What is wrong with the input, field by field. */
  errors?: FieldError[];
  /** A refusal's code, the rule it rests on, and the values its sentence was filled with. */
  code?: string;
  rule?: string;
  /** Seconds to wait before trying again. */
  retryAfterSeconds?: number;
}

export const NOT_FOUND: Problem = {
  kind: 'not-found',
  status: 404,
  title: 'Not found',
  detail:
    'There is no such record among those you can open. Check the address, and the office you are acting in.',
};

export const NOT_SIGNED_IN: Problem = {
  kind: 'not-signed-in',
  status: 401,
  title: 'Not signed in',
  detail: 'Sign in first: POST /api/v1/session with email and password. A session ends when it is not used.',
};

export const WRONG_SIGN_IN: Problem = {
  kind: 'wrong-sign-in',
  status: 401,
  title: 'Not signed in',
  detail: 'The email address or the password is wrong. Check both and try again.',
};

export const CODE_NEEDED: Problem = {
  kind: 'code-needed',
  status: 401,
  title: 'A code is needed',
  detail: 'This account has a second factor. Send the six digits of the app, or a recovery code, as `code`.',
};

export const WRONG_CODE: Problem = {
  kind: 'wrong-code',
  status: 401,
  title: 'Not signed in',
  detail: 'The code is wrong, or was used before. Wait for the next one and try again.',
};

export const SECOND_FACTOR_MISSING: Problem = {
  kind: 'second-factor-missing',
  status: 403,
  title: 'Second factor not set up',
  detail: 'This account needs a second factor. Sign in on the page /sign-in first, and set it up there.',
};

export const NOT_YOUR_OFFICE: Problem = {
  kind: 'not-your-office',
  status: 403,
  title: 'Not for this office',
  detail: 'The office you are acting in cannot do this. GET /api/v1/permissions says which offices can.',
};

export const REASON_NEEDED: Problem = {
  kind: 'reason-needed',
  status: 403,
  title: 'A reason is needed',
  detail:
    'This record is outside your cases. Say why you need it in the header Access-Reason, in 10 to 200 characters and without a name.',
};

export const OTHER_SITE: Problem = {
  kind: 'other-site',
  status: 403,
  title: 'Sent from another website',
  detail: 'Changes are taken from Sixth Day itself only. Open Sixth Day and do it there.',
};

export const FORM_TOO_OLD: Problem = {
  kind: 'form-too-old',
  status: 403,
  title: 'Form can no longer be used',
  detail: 'The form was not given in this session. Open the page again and send your answers once more.',
};

export const NOT_JSON: Problem = {
  kind: 'not-json',
  status: 415,
  title: 'Not JSON',
  detail: 'Send the body as JSON, with Content-Type: application/json.',
};

export const MALFORMED_JSON: Problem = {
  kind: 'malformed-json',
  status: 400,
  title: 'Malformed JSON',
  detail: 'The body is not valid JSON. Check quotes, commas and brackets.',
  errors: [{ field: 'body', message: 'This is not valid JSON' }],
};

export const TOO_LARGE: Problem = {
  kind: 'too-large',
  status: 413,
  title: 'Too large',
  detail: 'What was sent is too long. Shorten it and try again.',
};

export const ENGINE_DOWN: Problem = {
  kind: 'engine-down',
  status: 503,
  title: 'No changes can be taken just now',
  detail:
    'The engine did not answer in time. Try again with the same Idempotency-Key: nothing is done twice.',
  retryAfterSeconds: 10,
};

export const DATABASE_AWAY: Problem = {
  kind: 'not-available',
  status: 503,
  title: 'Sixth Day is not available just now',
  detail: 'The record could not be reached. Nothing has been changed. Try again in a moment.',
  retryAfterSeconds: 10,
};

export const FAILED: Problem = {
  kind: 'failed',
  status: 500,
  title: 'There is a problem with Sixth Day',
  detail:
    'Something failed on our side. Try again in a few minutes, and tell your administrator if it goes on.',
};

export const badInput = (errors: FieldError[]): Problem => ({
  kind: 'bad-input',
  status: 422,
  title: 'There is a problem with what was sent',
  detail: errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('. '),
  errors,
});

/** For requests that a library turned away with a status of its own, such as an address that cannot be decoded. */
export const badRequest = (status: number): Problem => ({
  kind: 'bad-request',
  status,
  title: 'Bad request',
  detail: 'The request cannot be read. Check its address, headers and body.',
});

export const tooMany = (retryAfterSeconds: number): Problem => ({
  kind: 'too-many',
  status: 429,
  title: 'Too many tries',
  detail: `Wait ${Math.max(1, Math.ceil(retryAfterSeconds / 60))} minutes, then try again.`,
  retryAfterSeconds: Math.max(1, Math.ceil(retryAfterSeconds)),
});

export const KEY_USED: Problem = {
  kind: 'idempotency-key-used',
  status: 422,
  title: 'Idempotency-Key used before',
  detail: 'This Idempotency-Key was used for another request. Send this one with a new key.',
  errors: [{ field: 'Idempotency-Key', message: 'This key was used for another request' }],
};

export const KEY_AT_WORK: Problem = {
  kind: 'idempotency-key-at-work',
  status: 409,
  title: 'Still at work',
  detail: 'The first request with this Idempotency-Key has not been answered yet. Try again in a moment.',
  retryAfterSeconds: 5,
};

export const WRONG_TOKEN: Problem = {
  kind: 'wrong-token',
  status: 401,
  title: 'Set-up token missing or wrong',
  detail: 'Send the set-up token of this installation as Authorization: Bearer.',
};

export const NO_OFFICE: Problem = {
  kind: 'no-office',
  status: 403,
  title: 'No office held today',
  detail: 'Your account holds no office today. Ask the administrator of your partnership.',
};
