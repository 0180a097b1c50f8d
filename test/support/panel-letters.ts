import type { LetterFacts } from '../../rules/notices/facts';
import { aPupilCase, letterFacts } from './cases';
import { appointment, referred, booked } from './letter-states';

/** One letter of each notice of a panel and each kind of reader it goes to. */
export const panelLetters: Record<string, LetterFacts> = {
  'panel-booked to parents': letterFacts({
    notice: 'panel-booked',
    state: booked,
    event: { type: 'panel-booked', referral: 'r1', appointment },
    about: { appointment },
  }),
  'panel-booked to lead': letterFacts({
    notice: 'panel-booked',
    to: 'lead',
    state: booked,
    event: { type: 'panel-booked', referral: 'r1', appointment },
    about: { appointment },
  }),
  'panel-moved to parents': letterFacts({
    notice: 'panel-moved',
    state: booked,
    event: { type: 'panel-moved', referral: 'r1', appointment },
    about: { appointment },
  }),
  'panel-cancelled to parents': letterFacts({
    notice: 'panel-cancelled',
    state: aPupilCase({ transfer: { at: 'referred', ...referred } }),
    event: { type: 'panel-called-off', referral: 'r1', appointment, on: '2026-11-10' },
    about: { appointment },
  }),
  'panel-decided to parents': letterFacts({
    notice: 'panel-decided',
    state: aPupilCase({
      transfer: { at: 'agreed', school: 'Sample School', starts: '2026-11-30', ...referred },
    }),
    event: {
      type: 'panel-decided',
      referral: 'r1',
      on: '2026-11-12',
      outcome: 'agreed',
      school: 'Sample School',
      starts: '2026-11-30',
      reasons: 'A new start will help.',
    },
    about: { outcome: 'agreed', starts: '2026-11-30' },
  }),
  'panel-decided to parents, a trial of before July 2026': letterFacts({
    notice: 'panel-decided',
    today: '2026-03-12',
    state: aPupilCase({
      transfer: {
        at: 'agreed',
        school: 'Sample School',
        starts: '2026-03-30',
        trial: { weeks: 12, reviewOn: '2026-06-19' },
        ...referred,
      },
    }),
    about: { outcome: 'agreed', starts: '2026-03-30' },
  }),
};
