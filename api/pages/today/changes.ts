import { actorNames } from '../../../database/actor-names';
import { recentEvents } from '../../../database/recent-events';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { ObligationEvent } from '../../../rules/case/events';
import type { PupilEvent } from '../../../rules/pupil/events';
import { isKept } from '../../cases/kept-from-school';
import { pupilsSeenBy } from '../../cases/scope';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';
import { eventWords } from '../../words/event-sentences';
import { fullName } from '../../words/names';
import { NOT_SHOWN, who } from '../../words/who';
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
const MOST = 10;

export interface Change {
  pupil: { text: string; href: string };
  title: string;
  when: string;
  who: string;
}

/** What has happened to the viewer's pupils since the last school day, the newest first. */
export async function changesSince(house: House, viewer: Viewer, { since }: Horizon): Promise<Change[]> {
  const found = await recentEvents<PupilEvent | ObligationEvent>(house.db, {
    partnership: viewer.partnership,
    ...pupilsSeenBy(viewer),
    since,
    without: FOLLOWS,
    limit: MOST,
  });
  const actors = found.map(({ actor }) => actor);
  const names = await actorNames(house.db, viewer.partnership, actors);
  return found.map(({ pupil, at, actor, event }) => ({
    pupil: { text: fullName(pupil), href: `/pupils/${pupil.id}/timeline` },
    title: eventWords(event, () => undefined).title,
    when: dateAndTime(localDateTimeOf(Date.parse(at))),
    who: isKept(viewer.office, event) ? NOT_SHOWN : who(actor, names),
  }));
}
