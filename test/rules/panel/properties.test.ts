import fc from 'fast-check';
import { addDays } from '../../../rules/calendar/epoch-day';
import type { PanelCommand } from '../../../rules/panel/commands';
import type { PanelState } from '../../../rules/panel/state';
import { panelVerbs } from '../../../rules/panel/verbs';
import { actorIn } from '../../support/commands';
import { given } from '../../support/given';

const EMPTY: PanelState = { status: 'new', owed: [] };
const NAMES: PanelCommand['type'][] = [
  'plan-meeting',
  'book',
  'book',
  'book',
  'release',
  'move-meeting',
  'call-off-meeting',
];
const steps = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    days: fc.nat(3),
    hour: fc.integer({ min: 8, max: 17 }),
    n: fc.nat(7),
  }),
  { maxLength: 40, size: 'max' },
);

function asked(name: PanelCommand['type'], n: number, today: string): PanelCommand {
  const startsAt = `${addDays(today, n + 7)}T10:00`;
  const common = { id: 'x', actor: actorIn('inclusion-officer'), referral: `r${n}`, caseId: `c${n}` };
  const when = { startsAt, cutOff: `${addDays(today, n)}T12:00`, minutes: 120, places: 1 + (n % 4) };
  const words = { place: `Room ${n}`, reason: n === 7 ? '' : 'Snow.', partnership: 'p1', meetingId: 'm1' };
  return { type: name, ...common, ...when, ...words };
}

test('whoever asks for a place and however often: never twice, never past the places or the cut-off (F1)', () => {
  fc.assert(
    fc.property(steps, (story) => {
      const meeting = given(panelVerbs, EMPTY);
      let today = '2026-11-02';
      let now = `${today}T00:00`;
      for (const { name, days, hour, n } of story) {
        today = addDays(today, days);
        const next = `${today}T${`${hour}`.padStart(2, '0')}:00`;
        now = next > now ? next : now;
        meeting.waits(now);
        const command = asked(name, n, today);
        const before = meeting.state();
        if (meeting.refused(now, command)) continue;
        const events = meeting.does(now, command);
        if (events.some((e) => e.type === 'referral-booked'))
          expect(before.status === 'planned' && now <= before.cutOff).toBe(true);
        const state = meeting.state();
        if (state.status === 'new') continue;
        expect(state.booked.length).toBeLessThanOrEqual(state.places);
        expect(new Set(state.booked.map((b) => b.referral)).size).toBe(state.booked.length);
        expect(meeting.running().length).toBe(state.status === 'planned' ? 1 : 0);
      }
      expect(meeting.events.reduce(panelVerbs.evolve, EMPTY)).toStrictEqual(meeting.state());
      expect(JSON.parse(JSON.stringify(meeting.state()))).toStrictEqual(meeting.state());
    }),
    { numRuns: 200 },
  );
});
