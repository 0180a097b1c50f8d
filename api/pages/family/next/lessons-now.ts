import { dateOf } from '../../../../rules/calendar/london-time';
import { arrangementOf, attendedInRun, ofOneRun } from '../../../../rules/exclusion/of-one-run';
import type { Speech } from '../../../family/speech';
import { isOutBy } from '../../pupil/exclusion/standing';
import type { FamilyPage } from '../family-page';

type Around = Pick<FamilyPage, 'state' | 'pupil' | 'today'>;

/**
 * The full-time lessons that the pupil attends while out of school: since when and where. Straight after another suspension
 * those of the one before go on.
 *
 * @returns null where none are on record, or the pupil is back
 * @source law.md rows 17, 18, 21, 23
 */
export function lessonsNow({ state, pupil, today }: Around, { say }: Speech): string[] | null {
  const decision = state.exclusions.decisions.find(
    (d) => d.offRollOn === undefined && isOutBy(d, state, today) && attendedInRun(state, d) !== null,
  );
  const since = decision && attendedInRun(state, decision);
  if (!decision || !since) return null;
  const name = pupil.firstName;
  const where = arrangementOf(
    ofOneRun(state, decision).filter(({ arranged }) => arranged && dateOf(arranged.startsAt) <= today),
  );
  return [
    say({ say: 'lessons.since', with: { name, day: { on: since } } }),
    ...(where ? [say({ say: 'lessons.place', with: { place: where.provider } })] : []),
    ...(where?.times ? [say({ say: 'lessons.times', with: { times: where.times } })] : []),
    ...(where?.address ? [say({ say: 'lessons.address', with: { address: where.address } })] : []),
    ...(where?.reportTo ? [say({ say: 'lessons.ask', with: { person: where.reportTo } })] : []),
  ];
}
