import type { Notice } from '../../database/notices';
import { refuse } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { doneBefore } from './done-before';

/**
 * What a letter came to that has gone on already, by post by itself or by somebody: people see to the later sending. The rules
 * know only of what people did, the record of both.
 *
 * @returns null when no sending came after this one
 */
export const goneOn = async (
  house: House,
  { caseId }: PupilRecord,
  { againBy }: Pick<Notice, 'againBy'>,
  id: string,
): Promise<Answer | null> =>
  againBy === null
    ? null
    : ((await doneBefore(house, caseId, id)) ?? { refused: refuse('letter-already-again', 'E3') });
