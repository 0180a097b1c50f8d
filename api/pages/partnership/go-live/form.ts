import { caseById } from '../../../../database/cases';
import { partnershipVerbs } from '../../../../rules/partnership/verbs';
import type { PartnershipState } from '../../../../rules/partnership/state';
import type { Refusal } from '../../../../rules/refusal';
import { caseTime } from '../../../clock';
import { actOnPartnership } from '../../../commands/partnerships';
import { goLive } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { sentenceFor } from '../../../sentences';
import { actorOf, type Viewer } from '../../../session/viewer';
import type { SimpleForm } from '../../form/simple-form';

/** What still keeps the partnership from going live, whatever is typed; null where nothing does. */
async function refusedNow(house: House, viewer: Viewer): Promise<Refusal | null> {
  const row = await caseById(house.db, viewer.partnership);
  if (!row) return null;
  const state = row.state as PartnershipState;
  const name = state.status === 'open' ? state.name : '';
  const command = { type: 'go-live', id: 'asked', actor: actorOf(viewer), name } as const;
  const decision = partnershipVerbs.decide(state, command, caseTime(house.now(), row.clock));
  return 'refused' in decision ? decision : null;
}

/** Ends the rehearsal for good: asked once on the checklist, and once more here by the name of the partnership (E7). */
export async function goLiveForm(
  house: House,
  viewer: Viewer,
  name: string,
): Promise<SimpleForm<typeof goLive>> {
  const refusal = await refusedNow(house, viewer);
  return {
    template: 'partnership/go-live/page.njk',
    page: {
      title: 'Go live',
      back: { href: '/partnership/checklist', text: 'Back to the checklist' },
      action: '/partnership/go-live',
      button: 'Go live for good',
      refused: refusal && sentenceFor(refusal),
      name,
    },
    schema: goLive,
    read: (a) => ({ name: a.text('name') }),
    act: (body, id) =>
      actOnPartnership(house, viewer.partnership, { type: 'go-live', id, actor: actorOf(viewer), ...body }),
    fieldOf: () => 'name',
    done: 'The partnership is live. What is written from now on is sent.',
    next: () => '/partnership',
  };
}
