import { randomUUID } from 'node:crypto';
import { ApplicationFailure, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { REFUSED, type Outcome } from '../../messages/outcome';
import type { CaseKind } from '../../messages/record';
import type { LocalDateTime } from '../../rules/calendar/types';
import type { Actor } from '../../rules/case/people';
import type { Refusal } from '../../rules/refusal';

/** A command that was given, and what came of it. */
export interface Given {
  kind: CaseKind;
  caseId: string;
  workflowId: string;
  at: LocalDateTime;
  command: { type: string; id: string; actor: Actor };
  answer: Outcome | Refusal;
  /** The refusal that the script wants, or null where it wants it done. */
  wanted: string | null;
  /** The command that was sent again, where it is a repetition. */
  again?: Given;
}

export const isRefusal = (answer: Given['answer']): answer is Refusal => 'refused' in answer;

/** Gives a command to a running case, as the API does. A refusal is an answer; anything else that fails is a bug. */
export async function give(
  client: Client,
  to: Pick<Given, 'kind' | 'caseId' | 'workflowId' | 'at' | 'wanted'>,
  asked: { type: string; actor: Actor } | { again: Given },
): Promise<Given> {
  const earlier = 'again' in asked ? asked.again : undefined;
  const command = 'again' in asked ? asked.again.command : { id: randomUUID(), ...asked };
  const handle = client.workflow.getHandle(to.workflowId);
  const update = { updateId: command.id, args: [command] as [typeof command] };
  const answer = await handle
    .executeUpdate<Outcome, [typeof command]>(command.type, update)
    .catch((error: unknown) => refusalIn(error));
  return { ...to, command, answer, ...(earlier && { again: earlier }) };
}

function refusalIn(error: unknown): Refusal {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSED) throw error;
  return cause.details?.[0] as Refusal;
}
