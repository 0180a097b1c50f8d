import type { Database } from '../../database/connect';
import { letterReader } from '../../database/letter-readers';
import { partnershipById, schoolById, type School } from '../../database/partnerships';
import { holdersOf, peopleByIds } from '../../database/people';
import { pupilOfCase, type PupilWithContacts } from '../../database/pupils';
import { greetedName, recipientsOf, type Recipient } from '../../database/recipients';
import type { Held } from '../../database/tables/notices';
import type { Effect, NoticeFacts } from '../../rules/case/effect';
import { schoolOf, schoolOfDuty } from '../../rules/exclusion/school-of';
import { withLinesAbove } from '../../rules/notices/above/with-lines';
import { composeLetter } from '../../rules/notices/compose';
import type { LetterFacts } from '../../rules/notices/facts';
import { isOfPartnership } from '../../rules/notices/of-partnership';
import { whyHeld } from '../../rules/notices/why-held';
import { councilOf } from '../../rules/policies/authorities';
import { dayOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import { invitationTo } from './invitation';
import type { Composed } from './store-notices';

type Common = Omit<LetterFacts, 'notice' | 'to' | 'recipientName' | 'event' | 'about'>;

/** One notice that an event asks for. */
export interface ToCompose {
  notice: LetterFacts['notice'];
  to: LetterFacts['to'];
  about: NoticeFacts;
  event: LetterFacts['event'];
  /** Where it stands among the notices of the case. */
  number: number;
  position: number;
}

/** Composes notices about one pupil, as the case stands after an entry. */
export type Composer = (one: ToCompose) => Promise<Composed[]>;

/** The notices about a pupil that the effects of an entry ask for. */
export const noticesIn = (entry: EntryOf<'pupil'>): ToCompose[] =>
  entry.effects.flatMap(({ number, effect }, position) => {
    const event = entry.events.find((e) => e.number === number)?.event;
    if (!isForPupil(effect) || !event) return [];
    const { notice, to, about } = effect;
    return [{ notice, to, about, event, number, position }];
  });

const isForPupil = (
  effect: Effect,
): effect is Extract<Effect, { kind: 'notice' }> & { notice: LetterFacts['notice'] } =>
  effect.kind === 'notice' && !isOfPartnership(effect.notice);

/** What composes: one letter for each recipient, and what it lacks where it may not be sent. */
export async function composerFor(tx: Database, entry: EntryOf<'pupil'>, world: World): Promise<Composer> {
  const { state, caseId } = entry;
  const pupil = await pupilOfCase(tx, caseId);
  const today = dayOf(entry);
  const known = new Map<string, Awaited<ReturnType<typeof look>>>();
  /** A decision made at a former school, and a duty that arises from it, is written about from there. */
  async function look(id: string) {
    const school = await schoolById(tx, id);
    if (!pupil || !school) throw new Error('A notice needs its pupil and school on record');
    return { pupil, school, common: await commonFacts(tx, entry, { pupil, school, today }, world) };
  }
  return async ({ notice, to, about, event, number, position }) => {
    const id = about.decision ? schoolOf(state, about.decision) : schoolOfDuty(state, about.obligation);
    const found = known.get(id) ?? (await look(id));
    known.set(id, found);
    const { school, common } = found;
    const composed: Composed[] = [];
    for (const recipient of await recipientsOf(tx, to, { state, pupil: found.pupil, school, today })) {
      const facts = { ...common, notice, to, recipientName: greetedName(recipient, to), event, about };
      const held = heldFor(facts, recipient);
      const reader = await letterReader(tx, found.pupil, recipient);
      const letter = withLinesAbove(composeLetter(facts), facts, reader);
      const invitation = invitationTo(facts, recipient, number, world.from);
      composed.push({ number, position, notice, role: to, recipient, letter, invitation, about, held });
    }
    return composed;
  };
}

/** What a letter lacks that the law wants in it, its address among it; null where it may go. */
function heldFor(facts: LetterFacts, { isKnown, isBarred }: Recipient): Held | null {
  const lacks = whyHeld(facts, { recipientIsKnown: isKnown, isBarred });
  return lacks.length === 0 ? null : { lacks, about: facts.about };
}

async function commonFacts(
  tx: Database,
  { state, caseId }: EntryOf<'pupil'>,
  { pupil, school, today }: { pupil: PupilWithContacts; school: School; today: string },
  { baseUrl }: World,
): Promise<Common> {
  const partnership = await partnershipById(tx, state.partnership);
  const [head] = await holdersOf(tx, 'headteacher', { school: school.id }, today);
  const { programme } = state;
  const [lead] =
    programme.at === 'not-open' ? [] : await peopleByIds(tx, state.partnership, [programme.lead]);
  const { name, governorsEmail, details } = school;
  return {
    school: { name, governorsEmail, details },
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
    ...(details.telephone && { helpPhone: details.telephone }),
    casePath: `/pupils/${caseId}`,
  };
}
