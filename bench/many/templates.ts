import { boardOf, type BoardEntry } from '../../rules/pupil/board';
import type { PupilCase } from '../../rules/pupil/state';
import { command } from '../../test/support/commands';
import { aPupil, onStage1, onStage3, referred } from '../../test/support/given';

/** The moment at which the pages are looked at: a Tuesday of the autumn that the rules' tests live through. */
export const NOW = '2026-11-10T10:00';

/** A case as the rules make it, which many pupils are given. */
export interface Template {
  state: PupilCase;
  events: { type: string }[];
  board: BoardEntry;
}

type Story = ReturnType<typeof aPupil>;

const review = (on: string) => command('record-review', { on });

/** Reviews on the Mondays from a day up to now, so that nothing is late. */
function reviewed(pupil: Story, from: string): Story {
  const mondays = ['09-21', '09-28', '10-05', '10-12', '10-19', '11-03', '11-09'].map((day) => `2026-${day}`);
  for (const on of mondays.filter((day) => day > from)) pupil.does(`${on}T11:00`, review(on));
  return pupil;
}

/** On Stage 1 since 12 October, and explained to the family: its decision is due next week. */
function newOnStage1(): Story {
  const pupil = aPupil();
  pupil.does('2026-10-12T10:00', command('open-stage-1'));
  pupil.does('2026-10-13T09:00', command('explain-programme', { on: '2026-10-13' }));
  return pupil;
}

/** On Stage 2 since 12 October. */
function newOnStage2(): Story {
  const pupil = onStage1();
  pupil.does('2026-09-15T09:00', command('explain-programme'));
  for (const on of ['2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12'])
    pupil.does(`${on}T11:00`, review(on));
  pupil.does('2026-10-12T14:00', command('move-to-stage-2'));
  return pupil;
}

function suspended(on: string, sessions: number): Story {
  const pupil = reviewed(newOnStage2(), '2026-10-12');
  pupil.does(`${on}T10:00`, command('suspend', { decidedAt: `${on}T09:30`, sessions }));
  return pupil;
}

function out(on: string): Story {
  const pupil = aPupil();
  pupil.does(`${on}T10:00`, command('exclude-permanently', { decision: 'd1', decidedAt: `${on}T09:30` }));
  return pupil;
}

function ended(): Story {
  const pupil = reviewed(newOnStage1(), '2026-10-12');
  pupil.does('2026-11-09T15:00', command('end-programme'));
  return pupil;
}

/** How many of a hundred pupils have each story. */
const STORIES: [of100: number, story: () => Story][] = [
  [42, () => aPupil()],
  [20, () => reviewed(newOnStage1(), '2026-10-12')],
  [4, () => onStage1()],
  [12, () => reviewed(newOnStage2(), '2026-10-12')],
  [2, () => suspended('2026-11-09', 14)],
  [2, () => suspended('2026-11-09', 6)],
  [1, () => suspended('2026-11-09', 20)],
  [2, () => onStage3()],
  [1, () => referred()],
  [1, () => out('2026-10-22')],
  [13, () => ended()],
];

/** A hundred places, each with its case: the n-th pupil has the (n mod 100)-th. */
export function templates(): Template[] {
  return STORIES.flatMap(([of100, story]) => {
    const pupil = story();
    const state = pupil.open();
    return Array.from({ length: of100 }, () => ({ state, events: pupil.events, board: boardOf(state) }));
  });
}
