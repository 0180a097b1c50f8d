import type { ExclusionEvent } from './events';
import type { DecisionFacts, DecisionMade, Exclusions } from './state';

const NOTHING_YET: DecisionFacts = {
  arranged: null,
  attendedOn: null,
  representationsOn: null,
  governors: null,
};

/** What follows. Total: a fact about an unknown decision changes nothing. */
export function evolveExclusions(state: Exclusions, event: ExclusionEvent): Exclusions {
  switch (event.type) {
    case 'suspended':
    case 'permanently-excluded':
      return add(state, event.decision);
    case 'provision-arranged':
      return learn(state, event.decision, {
        arranged: { provider: event.provider, startsAt: event.startsAt },
      });
    case 'provision-attended':
      return learn(state, event.decision, { attendedOn: event.on });
    case 'representations-made':
      return learn(state, event.decision, { representationsOn: event.on });
    case 'governors-decided':
      return learn(state, event.decision, { governors: { metOn: event.metOn, outcome: event.outcome } });
  }
}

const add = (state: Exclusions, decision: DecisionMade): Exclusions => ({
  decisions: [...state.decisions, { ...decision, ...NOTHING_YET }],
});

const learn = (state: Exclusions, decision: string, fact: Partial<DecisionFacts>): Exclusions => ({
  decisions: state.decisions.map((d) => (d.id === decision ? { ...d, ...fact } : d)),
});
