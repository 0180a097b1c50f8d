import { casesOnProgramme } from '../../database/cases-by';
import type { Database } from '../../database/connect';
import { schoolsOf } from '../../database/partnerships';
import { holdersOf } from '../../database/people';
import { person } from '../../database/recipients';
import type { DigestLine } from '../../rules/notices/facts';
import { composeDigest } from '../../rules/notices/compose';
import { dayOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import type { Composed } from './store-notices';

type OnProgramme = Awaited<ReturnType<typeof casesOnProgramme>>[number];

/** One digest for each headteacher: the pupils of their school on the programme, what is next and what is late (B12). */
export async function composeDigests(
  tx: Database,
  entry: EntryOf<'partnership'>,
  { baseUrl }: World,
): Promise<Composed[]> {
  const today = dayOf(entry);
  const asked = entry.effects.find(({ effect: e }) => e.kind === 'notice' && e.notice === 'weekly-digest');
  if (!asked) return [];
  const composed: Composed[] = [];
  for (const [position, school] of (await schoolsOf(tx, entry.caseId)).entries()) {
    const lines = (await casesOnProgramme(tx, entry.caseId, school.id)).map((found) => line(found, today));
    for (const head of await holdersOf(tx, 'headteacher', { school: school.id }, today)) {
      const letter = composeDigest({
        notice: 'weekly-digest',
        to: 'headteacher',
        recipientName: head.name,
        school: { name: school.name },
        partnership: { name: entry.state.name },
        today,
        baseUrl,
        lines,
      });
      composed.push({
        number: asked.number,
        position,
        notice: 'weekly-digest',
        role: 'headteacher',
        recipient: person(head),
        letter,
        invitation: null,
        about: {},
        held: null,
      });
    }
  }
  return composed;
}

function line({ state, stageName, ...pupil }: OnProgramme, today: string): DigestLine {
  const running = state.owed.filter((o) => o.status === 'running');
  const late = running.filter((o) => o.due !== null && o.due < today);
  const next = running
    .filter((o) => o.due !== null && o.due >= today)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
  return { pupil, stage: stageName, next: next ?? null, late };
}
