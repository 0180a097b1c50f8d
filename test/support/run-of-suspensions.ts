import { composeLetter } from '../../rules/notices/compose';
import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase, letterFacts } from './cases';
import { command } from './commands';
import { aPupil } from './given';
import { ofPupil } from './golden-stories/steps';
import { textOf } from './reading-age';

export type Pupil = ReturnType<typeof aPupil>;

/** Out from Monday 23 November 2026 for so many days. */
export function out(days: number, facts: Partial<PupilCase['pupil']> = {}): Pupil {
  const pupil = aPupil(aPupilCase(ofPupil(facts)));
  pupil.does('2026-11-23T10:00', command('suspend', { decidedAt: '2026-11-23T09:15', sessions: days * 2 }));
  return pupil;
}
/** And for so many more straight after, decided on a day of the first. */
export const again = (pupil: Pupil, days: number, on = '2026-11-26', decision = 'd2') =>
  pupil.does(`${on}T11:00`, command('suspend', { decision, decidedAt: `${on}T10:15`, sessions: days * 2 }));
export const arranged = (decision: string, on: string) =>
  command('arrange-provision', { decision, startsAt: `${on}T09:00` });
export const attends = (decision: string, on: string) => command('confirm-attendance', { decision, on });
export const decisionOf = (pupil: Pupil, id: string) => {
  const found = pupil.open().exclusions.decisions.find((d) => d.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};
export const letterTo = (
  pupil: Pupil,
  to: 'parents' | 'authority' | 'governing-body',
  notice: 'suspension' | 'section-104-notice' = 'suspension',
): string => {
  const event = pupil.events.findLast((e) => e.type === 'suspended');
  if (event?.type !== 'suspended') throw new Error('Not suspended');
  const about = { decision: event.decision.id };
  return textOf(
    composeLetter(letterFacts({ notice, to, state: pupil.open(), event, about, today: '2026-11-26' })),
  );
};
