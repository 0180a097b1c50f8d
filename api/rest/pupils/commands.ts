import { act } from '../../commands/act';
import { commandOf } from '../../commands/command-of';
import { preview } from '../../commands/preview';
import { CASE_COMMANDS, PUPIL_SCHEMAS, type CaseCommandName } from '../../commands/schemas/pupil-commands';
import { withPolicy } from '../../commands/with-policy';
import { findPupil } from '../../cases/find-pupil';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered, refusalProblem } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME, PREVIEW } from './answers';

/** Two routes for each command: to give it, and to see beforehand what it would start. */
export const pupilCommands: Operation[] = CASE_COMMANDS.flatMap((name) => [give(name), look(name)]);

function give(name: CaseCommandName): Operation {
  return operation({
    id: name,
    method: 'post',
    path: `/pupils/{pupil}/commands/${name}`,
    summary: `Command: ${name.replaceAll('-', ' ')}`,
    body: PUPIL_SCHEMAS[name],
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId }) => {
      const record = await findPupil(house, viewer, params['pupil'] ?? '');
      if (!record) return problem(NOT_FOUND);
      const filled = await withPolicy(house, viewer, name, body);
      if ('refused' in filled) return problem(refusalProblem(filled.refused));
      const command = commandOf(name, commandId, actorOf(viewer), filled.body);
      return answered(await act(house, record, command));
    },
  });
}

function look(name: CaseCommandName): Operation {
  return operation({
    id: `preview-${name}`,
    method: 'post',
    path: `/pupils/{pupil}/preview/${name}`,
    summary: `What it would start, move and send: ${name.replaceAll('-', ' ')}`,
    body: PUPIL_SCHEMAS[name],
    answer: PREVIEW,
    readsOnly: true,
    handle: async ({ house }, { viewer, params, body, commandId }) => {
      const record = await findPupil(house, viewer, params['pupil'] ?? '');
      if (!record) return problem(NOT_FOUND);
      const filled = await withPolicy(house, viewer, name, body);
      if ('refused' in filled) return problem(refusalProblem(filled.refused));
      const seen = preview(record, commandOf(name, commandId, actorOf(viewer), filled.body));
      if ('refused' in seen) return problem(refusalProblem(seen));
      const { events, starts, changes, notices } = seen;
      return ok({ events, starts, changes, notices });
    },
  });
}
