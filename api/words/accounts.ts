import type { AccountDeed } from '../people/note-account';

/** What was done to an account, as its log says it. */
export const ACCOUNT_WORDS: Record<string, string> = {
  'second-factor-set-up': 'Second factor set up',
  'second-factor-reset': 'Second factor reset',
  'recovery-code-used': 'Signed in with a recovery code',
  'password-changed': 'Password changed',
  'password-given': 'New first password given',
  'sign-in-linked': 'Linked with a sign-in elsewhere',
  'sign-in-unlinked': 'Link with a sign-in elsewhere removed',
} satisfies Record<AccountDeed, string>;
