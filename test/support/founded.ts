import type { Partnership } from '../../rules/partnership/state';
import { partnershipVerbs } from '../../rules/partnership/verbs';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import { actorIn } from './commands';
import { given } from './given';

/** A partnership as it begins, in rehearsal or live, with its administrator and nothing else; its state can be read as an open one. */
export function founded(now: string, rehearsal = false) {
  const house = given(partnershipVerbs, { status: 'new', owed: [] });
  house.does(now, {
    type: 'found-partnership',
    id: 'x',
    actor: actorIn('administrator'),
    partnership: 'partnership-1',
    name: 'Example Partnership',
    policy: southGloucestershire2009,
    administrator: { person: 'p0', name: 'Ada Minn', email: 'ada@school.test', passwordHash: 'x' },
    ...(rehearsal && { rehearsal }),
  });
  const open = (): Partnership => {
    const state = house.state();
    if (state.status === 'new') throw new Error('Not founded');
    return state;
  };
  return { ...house, open };
}
