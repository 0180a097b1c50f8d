import { panelBooked } from '../../../rules/notices/panel-booked';
import { panelCancelled } from '../../../rules/notices/panel-cancelled';
import { panelDecided } from '../../../rules/notices/panel-decided';
import { panelMoved } from '../../../rules/notices/panel-moved';
import { aPupilCase, letterFacts } from '../../support/cases';
import { aLetter, appointment } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const decided = aLetter('panel-decided to parents');
const outcome = (of: 'refused' | 'deferred', to: 'parents' | 'lead' = 'parents'): string =>
  textOf(
    panelDecided({
      ...decided,
      to,
      event: {
        type: 'panel-decided',
        referral: 'r1',
        on: '2026-11-12',
        outcome: of,
        school: null,
        starts: null,
        reasons: '',
      },
    }),
  );

describe('an invitation to the panel (F1, E9)', () => {
  const text = textOf(panelBooked(aLetter('panel-booked to parents')));

  test('says what it is about, when and where', () => {
    expect(text).toContain('The panel (PRRP) will talk about a managed move (supported transfer) for Rowan.');
    expect(text).toContain('The meeting is at 9:30am on Thursday 12 November 2026, Room 2, Sample House.');
  });

  test('says who must tell what was decided, and by when', () => {
    expect(text).toContain('Sample Council must tell us what the panel decides by Monday 16 November 2026.');
  });

  test('has the time in its subject, to staff', () => {
    expect(panelBooked(aLetter('panel-booked to lead')).subject).toBe(
      'Panel meeting 9:30am Thursday 12 November: case 7Q2M',
    );
  });

  test('moved, it asks to forget the old time', () => {
    expect(textOf(panelMoved(aLetter('panel-moved to parents')))).toContain(
      'Please forget the time and place',
    );
  });

  test('takes the meeting from the event, the facts or the case, and says when there is none', () => {
    expect(textOf(panelBooked(letterFacts({ about: { appointment } })))).toContain(
      '9:30am on Thursday 12 November',
    );
    expect(textOf(panelBooked(letterFacts()))).toContain('a day that is not set yet');
  });
});

describe('a meeting that is off', () => {
  test('goes to the next meeting where the referral stands', () => {
    expect(textOf(panelCancelled(aLetter('panel-cancelled to parents')))).toContain(
      'Sample Council must find a new day. We will write to you when we know it.',
    );
  });

  test('goes to none where the headteacher has withdrawn it', () => {
    const event = {
      type: 'referral-withdrawn',
      on: '2026-11-09',
      reason: 'Progress',
      meeting: appointment,
      referral: 'r1',
    } as const;
    const letter = textOf(panelCancelled(letterFacts({ event, state: aPupilCase() })));
    expect(letter).toContain('The meeting on Thursday 12 November 2026 about Rowan is off.');
    expect(letter).toContain('The headteacher of Oakfield School no longer asks for a move.');
  });

  test('names no day where none was set', () => {
    expect(textOf(panelCancelled(letterFacts()))).toContain('The meeting about Rowan is off.');
  });
});

describe("the panel's decision (F5)", () => {
  test('agreed: which school, from when, why, and who plans the first day', () => {
    const text = textOf(panelDecided(decided));
    expect(text).toContain('said yes to a managed move (supported transfer) for Rowan to Sample School.');
    expect(text).toContain('Rowan starts at Sample School on Monday 30 November 2026.');
    expect(text).toContain('A new start will help.');
    expect(text).toContain('The headteacher of Oakfield School must plan the first day with you');
  });

  test('refused: who meets the family', () => {
    expect(outcome('refused')).toContain('said no to a managed move');
    expect(outcome('refused', 'lead')).toContain('The headteacher of Oakfield School must meet the family');
  });

  test('deferred: who finds a new day', () => {
    expect(outcome('deferred')).toContain('has not decided yet');
    expect(outcome('deferred')).toContain('Sample Council must find a new day for the panel.');
  });

  test('without its event it is told from the case', () => {
    expect(textOf(panelDecided(letterFacts({ state: decided.state })))).toContain('to Sample School.');
    expect(textOf(panelDecided(letterFacts({ about: { outcome: 'agreed' } })))).toContain('is not set yet');
  });
});
