import { z } from 'zod';
import { meetingsFrom, type PanelMeetingRow } from '../../../database/panels';
import { addDays } from '../../../rules/calendar/epoch-day';
import { DAYS_AFTER } from '../../../rules/transfer/before-panel';
import { planMeeting } from '../../commands/panels';
import { day } from '../../commands/schemas/dates';
import { planMeeting as schema } from '../../commands/schemas/panel';
import { londonDate } from '../../clock';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const MEETING = z
  .object({
    id: z.string(),
    startsAt: z.string(),
    minutes: z.int(),
    place: z.string(),
    cutOff: z.string(),
    places: z.int(),
    taken: z.int(),
    status: z.enum(['planned', 'called-off', 'held']),
  })
  .meta({ id: 'Meeting' });

const shown = ({ partnershipId: _own, revision: _sequence, ...row }: PanelMeetingRow) => row;

export const listMeetings = operation({
  id: 'list-meetings',
  method: 'get',
  path: '/meetings',
  summary: 'The diary of the panel, the first first',
  query: z.strictObject({
    from: day('the first day').optional().meta({ description: 'A month ago, unless given' }),
  }),
  answer: z.object({ rows: z.array(MEETING) }),
  handle: async ({ house }, { viewer, query }) => {
    const from = query.from ?? addDays(londonDate(house.now()), -DAYS_AFTER);
    const rows = await meetingsFrom(house.db, viewer.partnership, from);
    return ok({ rows: rows.map(shown) });
  },
});

export const plan = operation({
  id: 'plan-meeting',
  method: 'post',
  path: '/meetings',
  summary: 'Plan a meeting of the panel',
  body: schema,
  answer: OUTCOME,
  status: 201,
  handle: async ({ house }, { viewer, body, commandId: id }) => {
    const made = { type: 'plan-meeting', id, actor: actorOf(viewer) } as const;
    const { partnership, rehearsal } = viewer;
    const command = { ...made, partnership, ...(rehearsal && { rehearsal }), meetingId: id, ...body };
    return answered(await planMeeting(house, command), 201, { id });
  },
});
