import type { Recorded } from '../../rules/case/events';

/** An event of the record, as a story takes it: without what the record alone knows of it. */
export const asRecorded = ({ number, at, commandId, actor, event }: Recorded<{ type: string }>) => ({
  number,
  at,
  commandId,
  actor,
  event,
});
