import { obligationsOf } from '../../../database/obligations';
import { asDecisionsAreRead } from '../../cases/kept-decisions';
import { findPupil, type PupilRecord } from '../../cases/find-pupil';
import { possibleNow, type Possibility } from '../../commands/possible';
import type { Office } from '../../../rules/case/people';
import { may } from '../../permissions';
import { NOT_FOUND } from '../../problems/problem';
import { sentenceFor } from '../../sentences';
import { ok, operation, problem } from '../operation';
import { OBLIGATION, PUPIL } from './answers';
import { z } from 'zod';

export const read = operation({
  id: 'read-pupil',
  method: 'get',
  path: '/pupils/{pupil}',
  summary: 'A pupil: where the case stands, what is owed and how each day was counted, what can be done now',
  answer: PUPIL,
  handle: async ({ house }, { viewer, params }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const obligations = await obligationsOf(house.db, record.caseId);
    const possible = possibleNow(record.state, viewer.office).map(inWords);
    const contacts = may(viewer.office, 'read-details') ? record.pupil.contacts : [];
    return ok({ ...shown(record, viewer.office), contacts, obligations, possible });
  },
});

export const readObligations = operation({
  id: 'read-obligations',
  method: 'get',
  path: '/pupils/{pupil}/obligations',
  summary: 'What is and was owed, each day counted or skipped and why',
  answer: z.object({ rows: z.array(OBLIGATION) }),
  handle: async ({ house }, { viewer, params }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    return record ? ok({ rows: await obligationsOf(house.db, record.caseId) }) : problem(NOT_FOUND);
  },
});

/** Policy and calendar are large, and read at their own addresses. */
function shown({ pupil, state, number, now }: PupilRecord, office: Office) {
  const { id, caseRef, firstName, lastName } = pupil;
  const { status, school, programme, transfer, escalations } = state;
  const { facts, exclusions } = asDecisionsAreRead(office, {
    facts: state.pupil,
    exclusions: state.exclusions,
  });
  const stands = { status, policy: state.policy.id, school, programme, exclusions, transfer, escalations };
  return { id, caseRef, firstName, lastName, facts, number, now, ...stands };
}

const inWords = ({ command, refusal }: Possibility) =>
  refusal
    ? { command, allowed: false, code: refusal.refused, rule: refusal.rule, detail: sentenceFor(refusal) }
    : { command, allowed: true };
