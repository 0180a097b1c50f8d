import { calendarHistory } from '../../../../database/calendar-history';
import { peopleByIds } from '../../../../database/people';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { calendarDiff, type CalendarDiff } from '../../../calendars/diff';
import { dateAndTime } from '../../../words/dates';
import { who } from '../../../words/who';
import type { SchoolPage } from '../school-page';

/** One change of a calendar, in words. */
export interface ChangeView extends CalendarDiff {
  /** How the cases took it. */
  href: string;
  when: string;
  who: string;
  reasons: string[];
}

/** The changes of a school's calendar after an edition, the newest first. */
export async function changesSince(
  { house, viewer, school }: SchoolPage,
  edition: number,
): Promise<ChangeView[]> {
  const history = await calendarHistory(house.db, viewer.partnership, school.id);
  const people = history.flatMap(({ actor }) => actor?.person ?? []);
  const names = new Map((await peopleByIds(house.db, viewer.partnership, people)).map((p) => [p.id, p.name]));
  const changes = history.flatMap((change, at): ChangeView[] => {
    const before = history[at - 1];
    if (!before || at + 1 <= edition) return [];
    return [
      {
        href: `/calendars/changes/${change.commandId}`,
        when: dateAndTime(localDateTimeOf(Date.parse(change.at))),
        who: who(change.actor, names),
        reasons: change.overrides.map(({ reason }) => reason),
        ...calendarDiff(before.calendar, change.calendar),
      },
    ];
  });
  return changes.reverse();
}
