import type { PupilCommand } from '../../rules/pupil/commands';
import { refuse, type Refusal } from '../../rules/refusal';
import { seesDecision, type PupilRecord } from '../cases/find-pupil';

/** A governors' clerk records nothing of a decision that is before the governors of another school: the case cannot know whose clerk. */
export const decisionOfAnother = (record: PupilRecord, command: PupilCommand): Refusal | null =>
  'decision' in command && typeof command.decision === 'string' && !seesDecision(record, command.decision)
    ? refuse('not-before-governors', 'law 25, 27')
    : null;
