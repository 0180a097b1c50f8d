import { actorNames } from '../../../database/actor-names';
import { recentEvents } from '../../../database/recent-events';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { ObligationEvent } from '../../../rules/case/events';
import type { PupilEvent } from '../../../rules/pupil/events';
import { whoDid } from '../../history/events-in-words';
import { pupilsSeenBy } from '../../cases/scope';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';
import { eventWords } from '../../words/event-sentences';
import { fullName } from '../../words/names';
import type { Horizon } from './horizon';

/** Duties come and go with what people do: on the page of today the deed itself is enough. */
const FOLLOWS = [
  'obligation-arose',
  'obligation-met',
  'obligation-missed',
  'obligation-lapsed',
  'rung-climbed',
  'place-offered',
];
/** So many are shown. */
const MOST = 10;

export interface Change {
  pupil: { text: string; href: string };
  title: string;
  when: string;
  who: string;
}

/** What has happened to the viewer's pupils since the last school day, the newest first. */
export async function changesSince(
  house: House,
  viewer: Viewer,
  { since }: Horizon,
): Promise<{ rows: Change[]; isMore: boolean }> {
  const all = await recentEvents<PupilEvent | ObligationEvent>(house.db, {
    partnership: viewer.partnership,
    ...pupilsSeenBy(viewer),
    since,
    without: FOLLOWS,
    limit: MOST + 1,
  });
  const found = all.slice(0, MOST);
  const actors = found.map(({ actor }) => actor);
  const names = await actorNames(house.db, viewer.partnership, actors);
  const rows = found.map(({ pupil, at, actor, event }) => ({
    pupil: { text: fullName(pupil), href: `/pupils/${pupil.id}/timeline` },
    title: eventWords(event, () => undefined).title,
    when: dateAndTime(localDateTimeOf(Date.parse(at))),
    who: whoDid(viewer, { actor, event }, names),
  }));
  return { rows, isMore: all.length > MOST };
}
