/** What an error page says: what happened, then what to do. */
export interface ErrorWords {
  title: string;
  sentences: string[];
}

const TRY_LATER = 'Your answers have not been saved. Go back and try again in a few minutes.';

const WORDS: Record<number, ErrorWords> = {
  400: {
    title: 'There is a problem with what was sent',
    sentences: ['Go back to the page you were on and try again.'],
  },
  403: {
    title: 'This form can no longer be used',
    sentences: [
      'You may have signed out, or left the page open for a long time. Nothing has been changed.',
      'Go back, open the page again and give your answers once more.',
    ],
  },
  404: {
    title: 'Page not found',
    sentences: [
      'If you typed the address, check that it is right.',
      'You can open the records of your own school or partnership only.',
    ],
  },
  413: {
    title: 'What you sent is too long',
    sentences: ['Shorten your answers and try again.'],
  },
  429: {
    title: 'Too many tries',
    sentences: ['Wait 15 minutes, then try again.'],
  },
  500: {
    title: 'There is a problem with Sixth Day',
    sentences: [TRY_LATER, 'Every record and every date is kept as it was.'],
  },
  503: {
    title: 'Sixth Day cannot take changes just now',
    sentences: [TRY_LATER, 'Reminders that fall due meanwhile are sent as soon as it is back.'],
  },
};

const OTHERS: [below: number, words: number][] = [
  [500, 400],
  [600, 500],
];

/** The words for a status; the nearest there are for one that has none of its own. */
export function wordsFor(status: number): ErrorWords {
  const nearest = OTHERS.find(([below]) => status < below)?.[1] ?? 500;
  return WORDS[status] ?? (WORDS[nearest] as ErrorWords);
}
