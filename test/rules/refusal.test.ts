import { impossible } from '../../rules/impossible';
import { refuse } from '../../rules/refusal';

test('a refusal carries its code and the rule it rests on', () => {
  expect(refuse('not-at-stage-1', 'B7')).toEqual({ refused: 'not-at-stage-1', rule: 'B7' });
  expect(refuse('over-45-days', 'law 10', { sessions: 92 })).toEqual({
    refused: 'over-45-days',
    rule: 'law 10',
    detail: { sessions: 92 },
  });
});

test('a value outside its type is a bug, and is named', () => {
  expect(() => impossible('left' as never)).toThrow('Not a value of its type: "left"');
});
