import type { PanelCommand } from '../../../rules/panel/commands';
import type { PanelMeeting, PanelState } from '../../../rules/panel/state';
import { panelVerbs } from '../../../rules/panel/verbs';
import { actorIn } from '../../support/commands';
import { given } from '../../support/given';

const NOW = '2026-11-02T09:00';
const by = { id: 'x', actor: actorIn('inclusion-officer') };
const PLAN = {
  ...by,
  type: 'plan-meeting',
  partnership: 'partnership-1',
  meetingId: 'm1',
  startsAt: '2026-11-20T10:00',
  minutes: 120,
  place: 'Room 1',
  cutOff: '2026-11-13T12:00',
  places: 2,
} as const satisfies PanelCommand;
const MOVE = {
  ...by,
  type: 'move-meeting',
  startsAt: '2026-11-27T10:00',
  place: 'Room 2',
  cutOff: '2026-11-20T12:00',
  reason: 'Snow.',
} as const satisfies PanelCommand;

const none: PanelState = { status: 'new', owed: [] };
const planned = () => {
  const meeting = given(panelVerbs, none);
  meeting.does(NOW, PLAN);
  for (const n of [1, 2]) meeting.does(NOW, { ...by, type: 'book', referral: `r${n}`, caseId: `c${n}` });
  return meeting;
};
const state = (): PanelMeeting => planned().state() as PanelMeeting;

describe('A meeting of the panel, at its edges (F1)', () => {
  test('it is planned ahead, with a cut-off at its beginning at the latest and one place at least', () => {
    const refused = (changes: object) => given(panelVerbs, none).refused(NOW, { ...PLAN, ...changes });
    expect(refused({ startsAt: NOW })).toEqual({
      refused: 'meeting-in-the-past',
      rule: 'F1',
      detail: { startsAt: NOW },
    });
    expect(refused({ cutOff: '2026-11-20T10:01' })).toEqual({
      refused: 'cut-off-after-meeting',
      rule: 'F1',
      detail: { cutOff: '2026-11-20T10:01' },
    });
    expect(refused({ cutOff: '2026-11-20T10:00' })).toBeNull();
    expect(refused({ places: 1 })).toBeNull();
    expect(refused({ places: 0 })).toEqual({ refused: 'no-places', rule: 'F1' });
  });

  test('it moves ahead, by the same rules; a reason says something', () => {
    const refused = (changes: object) => planned().refused(NOW, { ...MOVE, ...changes });
    expect(refused({ startsAt: NOW })).toEqual({
      refused: 'meeting-in-the-past',
      rule: 'F1',
      detail: { startsAt: NOW },
    });
    expect(refused({ cutOff: '2026-11-27T10:01' })).toEqual({
      refused: 'cut-off-after-meeting',
      rule: 'F1',
      detail: { cutOff: '2026-11-27T10:01' },
    });
    expect(refused({ cutOff: '2026-11-27T10:00' })).toBeNull();
    expect(refused({ reason: ' ' })).toEqual({ refused: 'missing-reason', rule: 'F1' });
    expect(planned().refused(NOW, { ...by, type: 'call-off-meeting', reason: ' ' })).toEqual({
      refused: 'missing-reason',
      rule: 'F1',
    });
  });

  test('another day, another place or another cut-off is a move; nothing else is', () => {
    const same = { startsAt: PLAN.startsAt, place: PLAN.place, cutOff: PLAN.cutOff };
    const refused = (changes: object) => planned().refused(NOW, { ...MOVE, ...same, ...changes });
    expect(refused({})).toEqual({ refused: 'nothing-changes', rule: 'F1' });
    expect(refused({ startsAt: '2026-11-20T11:00' })).toBeNull();
    expect(refused({ place: 'Room 2' })).toBeNull();
    expect(refused({ cutOff: '2026-11-12T12:00' })).toBeNull();
  });

  test('who gives a place back gives back its own, and the place is offered on', () => {
    const meeting = planned();
    const before = meeting.effects.length;
    expect(meeting.does(NOW, { ...by, type: 'release', referral: 'r2' })[0]).toEqual({
      type: 'referral-released',
      referral: 'r2',
      caseId: 'c2',
    });
    expect((meeting.state() as PanelMeeting).booked).toEqual([{ referral: 'r1', caseId: 'c1' }]);
    expect(meeting.effects.slice(before)).toEqual([{ kind: 'offer-places' }]);
    expect(meeting.does(NOW, { ...by, type: 'release', referral: 'r9' })).toEqual([]);
  });

  test('it owes that it is held: its one rung wakes the story when it is over, and tells nobody', () => {
    expect(panelVerbs.obligations(state())).toEqual([
      {
        id: 'hold-meeting:m1',
        duty: 'hold-meeting',
        arisesFrom: 'm1',
        owedBy: 'chair',
        due: '2026-11-20',
        basis: [],
        rule: 'F1',
        source: 'the diary of the panel',
        confirmed: true,
        ladder: [{ id: 'held:2026-11-20T12:00', at: '2026-11-20T12:00', tell: [], notice: 'duty-due' }],
      },
    ]);
    expect(panelVerbs.obligations({ ...state(), status: 'held' })[0]).toMatchObject({ metOn: '2026-11-20' });
    expect(panelVerbs.obligations({ ...state(), status: 'called-off' })).toEqual([]);
  });

  test('an event of a meeting that nobody planned changes nothing and tells nobody', () => {
    const event = { type: 'referral-released', referral: 'r1', caseId: 'c1' } as const;
    expect(panelVerbs.evolve(none, event)).toEqual(none);
    expect(panelVerbs.effects(event, none)).toEqual([]);
  });
});
