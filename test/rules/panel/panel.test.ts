import type { Office } from '../../../rules/case/people';
import type { PanelCommand } from '../../../rules/panel/commands';
import { PANEL_OFFICES } from '../../../rules/panel/decide';
import type { PanelState } from '../../../rules/panel/state';
import { panelVerbs } from '../../../rules/panel/verbs';
import { actorIn } from '../../support/commands';
import { given } from '../../support/given';

type Name = PanelCommand['type'];
const HELD: Record<Name, object> = {
  'plan-meeting': {
    partnership: 'partnership-1',
    meetingId: 'm1',
    startsAt: '2026-11-20T10:00',
    minutes: 120,
    place: 'Room 1',
    cutOff: '2026-11-13T12:00',
    places: 2,
  },
  book: { referral: 'r1', caseId: 'c1' },
  release: { referral: 'r1' },
  'move-meeting': {
    startsAt: '2026-11-27T10:00',
    place: 'Room 2',
    cutOff: '2026-11-20T12:00',
    reason: 'Snow.',
  },
  'call-off-meeting': { reason: 'No quorum.' },
};
const ask = (type: Name, changes: object = {}, office: Office = 'inclusion-officer'): PanelCommand =>
  ({ type, id: 'x', actor: actorIn(office), ...HELD[type], ...changes }) as PanelCommand;
const book = (n: number) => ask('book', { referral: `r${n}`, caseId: `c${n}` });

const NOW = '2026-11-02T09:00';
const aMeeting = () => given(panelVerbs, { status: 'new', owed: [] });
const planned = () => {
  const meeting = aMeeting();
  meeting.does(NOW, ask('plan-meeting'));
  return meeting;
};
const booked = (meeting: ReturnType<typeof aMeeting>): string[] => {
  const state = meeting.state();
  return state.status === 'new' ? [] : state.booked.map((b) => b.referral);
};

describe('A meeting of the panel (F1)', () => {
  test('is planned once, and offers its places to those who wait', () => {
    const meeting = planned();
    expect(meeting.effects).toEqual([{ kind: 'offer-places' }]);
    expect(meeting.refused(NOW, ask('plan-meeting'))).toEqual({ refused: 'already-planned', rule: 'F1' });
  });

  test.each([
    ['meeting-in-the-past', { startsAt: NOW }],
    ['cut-off-after-meeting', { cutOff: '2026-11-20T10:01' }],
    ['no-places', { places: 0 }],
  ])('is not planned with %s', (refused, changes) => {
    expect(aMeeting().refused(NOW, ask('plan-meeting', changes))).toMatchObject({ refused, rule: 'F1' });
  });

  test('books nothing before it is planned', () => {
    for (const name of ['book', 'release', 'move-meeting', 'call-off-meeting'] as const)
      expect(aMeeting().refused(NOW, ask(name))).toEqual({ refused: 'meeting-not-planned', rule: 'F1' });
  });

  test.each(Object.keys(PANEL_OFFICES) as Name[])('%s is refused to an office that may not (L2)', (name) => {
    expect(planned().refused(NOW, ask(name, {}, 'lead'))).toEqual({
      refused: 'not-your-office',
      rule: 'L2',
      detail: { offices: PANEL_OFFICES[name].join(', ') },
    });
  });
});

describe('Booking (F1)', () => {
  test('never past its places', () => {
    const meeting = planned();
    meeting.does(NOW, book(1));
    meeting.does(NOW, book(2));
    expect(meeting.refused(NOW, book(3))).toEqual({
      refused: 'meeting-full',
      rule: 'F1',
      detail: { places: 2 },
    });
  });

  test('never past its cut-off: the minute itself is in time', () => {
    expect(planned().refused('2026-11-13T12:00', book(1))).toBeNull();
    expect(planned().refused('2026-11-13T12:01', book(1))).toEqual({
      refused: 'past-cut-off',
      rule: 'F1',
      detail: { cutOff: '2026-11-13T12:00' },
    });
  });

  test('never twice: a doubled message brings nothing, even past places and cut-off', () => {
    const meeting = planned();
    meeting.does(NOW, book(1));
    meeting.does(NOW, book(2));
    expect(meeting.does('2026-11-14T09:00', book(1))).toEqual([]);
    expect(booked(meeting)).toEqual(['r1', 'r2']);
  });

  test('a place that is released is offered again; released twice, it brings nothing', () => {
    const meeting = planned();
    meeting.does(NOW, book(1));
    meeting.does(NOW, ask('release'));
    expect(booked(meeting)).toEqual([]);
    expect(meeting.effects).toEqual([{ kind: 'offer-places' }, { kind: 'offer-places' }]);
    expect(meeting.does(NOW, ask('release'))).toEqual([]);
  });
});

describe('A meeting that moves (F1, E9)', () => {
  test('tells the cases it hears, with a higher revision, and keeps them booked', () => {
    const meeting = planned();
    meeting.does(NOW, book(1));
    meeting.does(NOW, ask('move-meeting'));
    const moved = {
      meetingId: 'm1',
      startsAt: '2026-11-27T10:00',
      minutes: 120,
      place: 'Room 2',
      revision: 1,
    };
    expect(meeting.effects.slice(1)).toEqual([
      { kind: 'tell-case', caseId: 'c1', fact: { type: 'panel-moved', referral: 'r1', meeting: moved } },
      { kind: 'offer-places' },
    ]);
    expect(booked(meeting)).toEqual(['r1']);
    expect(meeting.owed('hold-meeting:m1')).toMatchObject({
      due: '2026-11-27',
      ladder: [{ at: '2026-11-27T12:00' }],
    });
  });

  test.each([
    ['missing-reason', { reason: '' }],
    ['meeting-in-the-past', { startsAt: NOW, cutOff: NOW }],
    ['cut-off-after-meeting', { cutOff: '2026-11-27T10:01' }],
    ['nothing-changes', { startsAt: '2026-11-20T10:00', place: 'Room 1', cutOff: '2026-11-13T12:00' }],
  ])('is refused with %s', (refused, changes) => {
    expect(planned().refused(NOW, ask('move-meeting', changes))).toMatchObject({ refused, rule: 'F1' });
  });
});

describe('A meeting that is called off (F1)', () => {
  const calledOff = () => {
    const meeting = planned();
    meeting.does(NOW, book(1));
    meeting.does(NOW, ask('call-off-meeting'));
    return meeting;
  };

  test('tells the cases it would have heard, and owes nothing', () => {
    const meeting = calledOff();
    expect(meeting.effects.at(-1)).toEqual({
      kind: 'tell-case',
      caseId: 'c1',
      fact: { type: 'panel-called-off', referral: 'r1', meetingId: 'm1' },
    });
    expect(meeting.running()).toEqual([]);
  });

  test('hears nobody, not even one it was to hear', () => {
    for (const asked of [book(1), book(2), ask('move-meeting'), ask('call-off-meeting')])
      expect(calledOff().refused(NOW, asked)).toEqual({ refused: 'meeting-called-off', rule: 'F1' });
    expect(calledOff().does(NOW, ask('release'))).toEqual([]);
  });

  test('is not called off without a reason', () => {
    const asked = ask('call-off-meeting', { reason: ' ' });
    expect(planned().refused(NOW, asked)).toEqual({ refused: 'missing-reason', rule: 'F1' });
  });
});

describe('A meeting that is over (F1)', () => {
  const held = () => {
    const meeting = planned();
    meeting.does(NOW, book(1));
    meeting.waits('2026-11-20T12:00');
    return meeting;
  };

  test('is held by itself at its end, and not before', () => {
    const meeting = planned();
    meeting.waits('2026-11-20T11:59');
    expect(meeting.state().status).toBe('planned');
    meeting.waits('2026-11-20T12:00');
    expect(meeting.state().status).toBe('held');
    expect(meeting.owed('hold-meeting:m1')).toMatchObject({ status: 'done', closedOn: '2026-11-20' });
  });

  test('ends after its minutes have passed, also where the clocks go back in between', () => {
    const meeting = aMeeting();
    meeting.does(NOW, ask('plan-meeting', { startsAt: '2027-10-31T00:30', minutes: 120 }));
    expect(meeting.owed('hold-meeting:m1').ladder[0]?.at).toBe('2027-10-31T01:30');
  });

  test('keeps what it heard and takes nobody else', () => {
    for (const asked of [book(1), book(2), ask('move-meeting'), ask('call-off-meeting')])
      expect(held().refused('2026-11-20T12:01', asked)).toEqual({ refused: 'meeting-held', rule: 'F1' });
    const meeting = held();
    expect(meeting.does('2026-11-20T12:01', ask('release'))).toEqual([]);
    expect(booked(meeting)).toEqual(['r1']);
  });
});

test('events that come before the meeting is planned leave it as it is', () => {
  const empty: PanelState = { status: 'new', owed: [] };
  expect(panelVerbs.evolve(empty, { type: 'meeting-held', at: NOW })).toBe(empty);
  expect(panelVerbs.effects({ type: 'meeting-held', at: NOW }, empty)).toEqual([]);
});
