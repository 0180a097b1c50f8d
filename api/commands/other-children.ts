import { pupilsNamedIn } from '../../database/pupils-named';
import { schoolById } from '../../database/partnerships';
import { dateOf } from '../../rules/calendar/london-time';
import { settle } from '../../rules/case/settle';
import { composeLetter } from '../../rules/notices/compose';
import { namesAnotherChild } from '../../rules/notices/other-children';
import { isOfPartnership } from '../../rules/notices/of-partnership';
import type { PupilCommand } from '../../rules/pupil/commands';
import type { PupilCase } from '../../rules/pupil/state';
import { pupilVerbs } from '../../rules/pupil/verbs';
import type { Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import type { House } from '../house';

/**
 * Other children's names never leave (E6). The rules know no names: whether what somebody wrote names another pupil of the
 * school, and would be in a letter to this family, is asked of the record. What a family writes itself is its own.
 */
export async function childOfAnother(
  house: House,
  record: PupilRecord,
  command: PupilCommand,
): Promise<Refusal | null> {
  if (command.actor.office === 'family') return null;
  const { id, schoolId } = record.pupil;
  const others = await pupilsNamedIn(house.db, { school: schoolId, except: id }, textsIn(command).join('\n'));
  if (others.length === 0) return null;
  return namesAnotherChild(await toTheFamily(house, record, command), others);
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The letters that the command would send to the parents: their words, without those of this house around them. */
async function toTheFamily(house: House, record: PupilRecord, command: PupilCommand): Promise<string[]> {
  const { pupil, now, caseId } = record;
  const school = await schoolById(house.db, pupil.schoolId);
  const decision = pupilVerbs.decide(record.state, command, now);
  if (!school || 'refused' in decision) return [];
  const { events, effects, state } = settle(pupilVerbs, record.state, decision.events, now);
  const after = state as PupilCase;
  return effects.flatMap(({ of, effect }) => {
    const event = events[of];
    if (effect.kind !== 'notice' || effect.to !== 'parents' || isOfPartnership(effect.notice) || !event)
      return [];
    const { notice, to, about } = effect;
    const letter = composeLetter({
      school,
      partnership: { name: '' },
      today: dateOf(now),
      baseUrl: house.config.baseUrl,
      pupil,
      authorityName: '',
      policy: after.policy,
      state: after,
      people: {},
      casePath: `/pupils/${caseId}`,
      notice,
      to,
      recipientName: '',
      event,
      about,
    });
    return textsIn(letter).join('\n');
  });
}
