import type { RaisedBy } from '../../../rules/escalation/events';
import { escalationRaised } from '../../../rules/notices/escalation-raised';
import { letterFacts } from '../../support/cases';
import { aLetter } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const signal = aLetter('escalation-raised to lead');
const raisedBy = (by: RaisedBy): string => {
  const escalations = { incidents: [], raised: [{ id: 'e1', on: '2026-09-14', by, answeredOn: null }] };
  return textOf(escalationRaised({ ...signal, state: { ...signal.state, escalations } }));
};

describe('word of an escalation (B17)', () => {
  test('says what was seen, who must answer and by when', () => {
    const letter = escalationRaised(signal);
    expect(letter.subject).toBe('Action by Wednesday 16 September: case 7Q2M');
    expect(textOf(letter)).toContain('Leaves the room in most lessons.');
    expect(textOf(letter)).toContain(
      'The lead must answer and say what will be done by Wednesday 16 September 2026.',
    );
    expect(letter.action?.label).toBe('Answer it');
  });

  test.each<[RaisedBy, string]>([
    ['person', 'a colleague has signalled it'],
    ['incidents', '3 incidents or more within 10 school days'],
    ['repeat-suspensions', '2 suspensions or more in one term'],
    ['missed-reviews', 'weekly reviews have been missed'],
  ])('by %s says so', (by, words) => expect(raisedBy(by)).toContain(words));

  test('says where it goes when nobody answers', () => {
    expect(raisedBy('missed-reviews')).toContain(
      'Unanswered, it goes to the headteacher and then to the authority.',
    );
  });

  test('tells a family nothing of what a colleague wrote', () => {
    expect(textOf(escalationRaised({ ...signal, to: 'parents' }))).not.toContain('Leaves the room');
  });

  test('is a letter even when the escalation is not on the record', () => {
    expect(textOf(escalationRaised(letterFacts({ to: 'lead' })))).toContain('Open the case to see by when.');
  });
});
