import type { Stack } from '../../support/stack';
import type { Evidence } from '../evidence/gather';
import { answers } from './answers';
import { bookings } from './bookings';
import type { Check } from './check';
import { cost } from './cost';
import { duties } from './duties';
import { letters } from './letters';
import { names } from './names';
import { record } from './record';
import { rollovers } from './rollovers';

/** Everything that must hold when a term is over. */
export async function checksOf(stack: Stack, evidence: Evidence): Promise<Check[]> {
  const { client } = stack.world;
  return [
    ...answers(evidence),
    ...duties(evidence),
    ...letters(evidence),
    ...(await bookings(stack, evidence)),
    ...record(evidence),
    ...(await rollovers(client, evidence)),
    ...(await names(client, evidence)),
    ...cost(evidence),
  ];
}
