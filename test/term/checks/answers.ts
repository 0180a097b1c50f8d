import { isRefusal, type Given } from '../act';
import type { Player } from '../player';
import { every, type Checks } from './check';

const told = ({ at, command, answer, wanted }: Given): string => {
  const came = isRefusal(answer) ? `refused as ${answer.refused}` : 'done';
  return `${at} ${command.type} by ${command.actor.office}: ${came}, the script wants ${wanted ?? 'done'}`;
};

/** People were answered as their scripts want; what was refused or repeated left nothing. */
export const answers: Checks = ({ lived: { given, players }, cases }) => {
  const written = new Map(cases.map((c) => [c.caseId, c.events.map((e) => e.commandId)]));
  const accepted = new Map(
    cases.map((c) => [c.caseId, JSON.stringify(c.runs.flatMap((r) => r.events.flatMap(updateIdOf)))]),
  );
  return [
    every('Every command is answered as its script says', given, (g) => {
      const code = isRefusal(g.answer) ? g.answer.refused : null;
      return code === g.wanted ? [] : [told(g)];
    }),
    every('Every script is played to its end', players, leftOver),
    every(
      'A refused command leaves no event and nothing in history',
      given.filter((g) => isRefusal(g.answer)),
      (g) => {
        const left = written.get(g.caseId)?.includes(g.command.id);
        return left || accepted.get(g.caseId)?.includes(g.command.id) ? [told(g)] : [];
      },
    ),
    every(
      'A command sent again is answered as the first time, and acts once',
      given.flatMap((g) => (g.again ? [{ second: g, first: g.again }] : [])),
      ({ first, second }) => {
        const steps = runsOfSame(written.get(first.caseId) ?? [], first.command.id);
        const same = JSON.stringify(first.answer) === JSON.stringify(second.answer);
        return same && steps === 1 ? [] : [told(second)];
      },
    ),
  ];
};

/** In how many separate stretches an id stands in the record. */
const runsOfSame = (ids: string[], id: string): number =>
  ids.filter((other, n) => other === id && ids[n - 1] !== id).length;

function updateIdOf(event: { workflowExecutionUpdateAcceptedEventAttributes?: unknown }): string[] {
  const accepted = event.workflowExecutionUpdateAcceptedEventAttributes as
    { protocolInstanceId?: string; acceptedRequest?: { meta?: { updateId?: string } } } | null | undefined;
  return accepted ? [accepted.acceptedRequest?.meta?.updateId ?? accepted.protocolInstanceId ?? ''] : [];
}

/** Steps that were due before the end and never done. What is only for a pupil on a stage may be left. */
function leftOver({ tracks, pupil, days, entry }: Player): string[] {
  return tracks.flatMap(([next]) => {
    const reached = next && (typeof next.day !== 'number' || entry + next.day < days.days.length);
    return reached && !next.whileOnStage
      ? [`${pupil.path.title}: a step by the ${next.by} was never due`]
      : [];
  });
}
