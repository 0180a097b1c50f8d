import type { PanelMeetingRow } from '../../../database/panels';
import { countInWords } from '../../../rules/calendar/words';
import type { LocalDateTime } from '../../../rules/calendar/types';
import { dateAndTime } from '../../words/dates';

/** A meeting of the panel, in words. */
export interface MeetingView {
  href: string;
  when: string;
  minutes: string;
  place: string;
  cutOff: string;
  isPastCutOff: boolean;
  places: string;
  status: string;
  isPlanned: boolean;
}

const STATUS: Record<PanelMeetingRow['status'], string> = {
  planned: 'Planned',
  'called-off': 'Called off',
  held: 'Held',
};

/** @param now London time */
export function meetingView(m: PanelMeetingRow, now: LocalDateTime): MeetingView {
  const free = Math.max(0, m.places - m.taken);
  return {
    href: `/panels/${m.id}`,
    when: dateAndTime(m.startsAt),
    minutes: countInWords(m.minutes, 'minute'),
    place: m.place,
    cutOff: dateAndTime(m.cutOff),
    isPastCutOff: m.cutOff < now,
    places: `${m.taken} of ${m.places} taken, ${free === 0 ? 'full' : `${free} free`}`,
    status: STATUS[m.status],
    isPlanned: m.status === 'planned',
  };
}
