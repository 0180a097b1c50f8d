import { continueAsNew, setHandler } from '@temporalio/workflow';
import { PARTNERSHIP_COMMANDS, partnershipState, partnershipUpdate } from '../messages/partnership';
import type { Carried } from '../messages/start';
import { dateOf } from '../rules/calendar/london-time';
import { referencePeriodOf } from '../rules/calendar/terms';
import type { PartnershipState } from '../rules/partnership/state';
import { partnershipVerbs } from '../rules/partnership/verbs';
import { durableCase } from './durable-case';
import { listen } from './listen';

/** One partnership: its schools, people and calendars, and the weekly digest to headteachers. It has no end. */
export async function partnership(carried: Carried<PartnershipState>): Promise<void> {
  const empty: PartnershipState = { status: 'new', owed: [] };
  const house = durableCase('partnership', partnershipVerbs, empty, carried, {
    termOf: (_state, at) => referencePeriodOf(dateOf(at)).from,
    learn: () => [],
    goesOn: () => [],
  });
  listen(PARTNERSHIP_COMMANDS.map(partnershipUpdate), house);
  setHandler(partnershipState, house.stands);

  for (;;) {
    await house.untilSomethingIsDue(() => false);
    house.climbWhatIsDue();
    if (house.shouldRollOver()) return continueAsNew<typeof partnership>(await house.carry());
  }
}
