import type { Database } from '../../database/connect';
import { partnershipById, schoolById } from '../../database/partnerships';
import { holdersOf, peopleByIds } from '../../database/people';
import { pupilOfCase } from '../../database/pupils';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import { composeLetter } from '../../rules/notices/compose';
import type { LetterFacts } from '../../rules/notices/facts';
import { clockOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import { invitationTo } from './invitation';
import { recipientsOf } from '../../database/recipients';
import type { Composed } from './store-notices';
import { councilOf } from '../../rules/policies/authorities';

type Common = Omit<LetterFacts, 'notice' | 'to' | 'recipientName' | 'event' | 'about'>;

/** One letter for each recipient of each notice, in the order of the effects. */
export async function composeForPupil(
  tx: Database,
  entry: EntryOf<'pupil'>,
  world: World,
): Promise<Composed[]> {
  const { state, caseId } = entry;
  const pupil = await pupilOfCase(tx, caseId);
  const school = await schoolById(tx, state.school.id);
  if (!pupil || !school) throw new Error('A notice needs its pupil and school on record');
  const today = dateOf(localDateTimeOf(Date.parse(clockOf(entry))));
  const common = await commonFacts(tx, entry, { pupil, school, today }, world);
  const composed: Composed[] = [];
  for (const [position, { number, effect }] of entry.effects.entries()) {
    const event = entry.events.find((e) => e.number === number)?.event;
    if (effect.kind !== 'notice' || effect.notice === 'weekly-digest' || !event) continue;
    const { notice, to: role, about } = effect;
    for (const recipient of await recipientsOf(tx, role, { state, pupil, school, today })) {
      const facts = { ...common, notice, to: role, recipientName: recipient.name, event, about };
      const letter = composeLetter(facts);
      composed.push({
        number,
        position,
        notice,
        role,
        recipient,
        letter,
        invitation: invitationTo(facts, recipient),
      });
    }
  }
  return composed;
}

async function commonFacts(
  tx: Database,
  { state, caseId }: EntryOf<'pupil'>,
  {
    pupil,
    school,
    today,
  }: { pupil: LetterFacts['pupil']; school: { id: string; name: string }; today: string },
  { baseUrl }: World,
): Promise<Common> {
  const partnership = await partnershipById(tx, state.partnership);
  const [head] = await holdersOf(tx, 'headteacher', { school: school.id }, today);
  const { programme } = state;
  const [lead] =
    programme.at === 'not-open' ? [] : await peopleByIds(tx, state.partnership, [programme.lead]);
  return {
    school: { name: school.name },
    partnership: { name: partnership?.name ?? '' },
    today,
    baseUrl,
    pupil,
    authorityName: councilOf(state.policy.authority),
    policy: state.policy,
    state,
    people: {
      ...(lead && { lead: lead.name, leadEmail: lead.email }),
      ...(head && { headteacher: head.name }),
    },
    casePath: `/pupils/${caseId}`,
  };
}
