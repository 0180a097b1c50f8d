import fc from 'fast-check';
import { anyDecisions, anyFacts, anySuspension } from '../../support/any-question';
import { ask, dueOf } from '../../support/question';

test('splitting a suspension into parts that follow straight on never moves its sixth day', () => {
  fc.assert(
    fc.property(
      anySuspension('d1').filter(({ sessions }) => (sessions ?? 0) > 1),
      fc.integer({ min: 1, max: 39 }),
      (whole, at) => {
        const sessions = whole.sessions ?? 0;
        const cut = 1 + (at % (sessions - 1));
        const parts = [
          { ...whole, sessions: cut },
          { ...whole, id: 'd2', sessions: sessions - cut },
        ];
        const one = dueOf(ask({ decisions: [whole] }), 'sixth-day-provision');
        const split = ask({ decisions: parts });
        const either = dueOf(split, 'sixth-day-provision', 'd1') ?? dueOf(split, 'sixth-day-provision', 'd2');
        expect(either).toBe(one);
        const last = split.totals['d2'];
        expect(last?.consecutiveSchoolDays).toBe(
          ask({ decisions: [whole] }).totals['d1']?.consecutiveSchoolDays,
        );
      },
    ),
  );
});

test('the order of the facts does not matter', () => {
  fc.assert(
    fc.property(anyDecisions, anyFacts, fc.infiniteStream(fc.nat()), (decisions, facts, keys) => {
      const shuffled = facts
        .map((fact) => ({ fact, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ fact }) => fact);
      expect(ask({ decisions, facts: shuffled })).toEqual(ask({ decisions, facts }));
    }),
  );
});

test('a later decision never changes an earlier one’s totals', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      const inOrder = [...decisions].sort((a, b) =>
        a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0,
      );
      const all = ask({ decisions: inOrder }).totals;
      inOrder.forEach((decision, index) => {
        const upToHere = ask({ decisions: inOrder.slice(0, index + 1) }).totals;
        expect(upToHere[decision.id]).toEqual(all[decision.id]);
      });
    }),
  );
});

test('one entry for each duty and decision, and none both dated and missing', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      const { duties, problems } = ask({ decisions });
      const keys = [...duties, ...problems].map(({ duty, decision }) => `${duty} ${decision}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('the ledger of a date ends on it and numbers its days without a gap', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      for (const { duty, due, days } of ask({ decisions }).duties) {
        if (days.length === 0 || duty === 'keep-at-home') continue;
        expect(days.at(-1)?.date).toBe(due);
        const numbers = days.flatMap(({ counts }) => (counts === null ? [] : [counts]));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    }),
  );
});
