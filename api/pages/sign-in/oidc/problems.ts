import type { NotLetIn } from '../../../oidc/find-person';
import type { ProviderProblem } from '../../../oidc/what-went-wrong';

/** Why nobody is signed in: the provider says so, we do, or the sign-in was not begun in this browser just now. */
export type Problem = ProviderProblem | NotLetIn | 'not-begun-here';

interface ProblemWords {
  title: string;
  /** What happened, then what to do, and whom to ask. */
  sentences: (name: string) => string[];
}

const OR_LOCALLY = 'or sign in with your email address and your password of Sixth Day';
const ASK = 'Ask the administrator of your partnership';

/** What somebody reads who was not signed in. Nothing here tells whether an address has an account, but to its owner. */
export const PROBLEMS: Record<Problem, ProblemWords> = {
  denied: {
    title: 'You were not signed in',
    sentences: (name) => [
      `You did not sign in with ${name}, or you did not agree that it tells Sixth Day who you are.`,
      `Try again, ${OR_LOCALLY}.`,
    ],
  },
  unreachable: {
    title: 'There is no answer',
    sentences: (name) => [
      `Sixth Day had no answer from ${name}. Nothing has been changed.`,
      `Try again in a few minutes, ${OR_LOCALLY}.`,
    ],
  },
  'not-accepted': {
    title: 'The answer was not accepted',
    sentences: (name) => [
      `What came back from ${name} did not pass the checks of Sixth Day, so you are not signed in.`,
      `Try again, ${OR_LOCALLY}. If it goes on, tell the administrator of your partnership when it happened.`,
    ],
  },
  'not-begun-here': {
    title: 'This sign-in can no longer be used',
    sentences: () => [
      'It was used before, was left open for too long, or was begun in another browser or window.',
      'Begin again.',
    ],
  },
  unknown: {
    title: 'There is no account for you yet',
    sentences: (name) => [
      `You signed in with ${name}, but nobody in Sixth Day has the email address that it gave for you.`,
      `${ASK} to add you with that address, or to tell you which one you were added with.`,
    ],
  },
  unverified: {
    title: 'Your email address is not confirmed',
    sentences: (name) => [
      `You signed in with ${name}, but it does not say that it has checked your email address. Sixth Day cannot be sure who you are.`,
      `Sign in with your email address and your password of Sixth Day, open Your account and link the two. From then on ${name} is enough.`,
    ],
  },
  'linked-otherwise': {
    title: 'Your account is linked with another sign-in',
    sentences: (name) => [
      `Your account is linked with somebody else at ${name}, or you there with another account.`,
      `If that was you, sign in that way, ${OR_LOCALLY}. Otherwise ask the administrator of your partnership to remove the link.`,
    ],
  },
  'no-office': {
    title: 'You hold no office today',
    sentences: () => [
      'Your account is there, but no office of yours runs today, so there is nothing to open.',
      `${ASK} to give you one.`,
    ],
  },
};

export const isProblem = (text: string): text is Problem => Object.hasOwn(PROBLEMS, text);
