import type { About } from '../script';

/** What pupil and parents said, as every decision asks. */
export const voices = { pupil: { said: 'I want to stay.' }, parents: { said: 'We want help.' } };

export const targets = [
  { id: 't1', text: 'Be in class on time' },
  { id: 't2', text: 'Ask for help before leaving the room' },
];

export const earlyHelp = { answer: 'open', note: '' } as const;

/** A formal meeting held today. */
export const meetingOn = (about: About) => ({
  on: about.today,
  present: ['pupil', 'parent', 'lead'] as ('pupil' | 'parent' | 'lead')[],
  record: 'Lessons after lunch are the hardest.',
});
