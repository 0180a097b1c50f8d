import { wantedYears } from '../calendar/wanted-years';
import type { LocalDate } from '../calendar/types';
import type { Office } from '../case/people';
import type { Decision } from '../case/verbs';
import { refuse } from '../refusal';
import type { GoLive } from './commands';
import type { PartnershipEvent } from './events';
import type { Partnership, PartnershipSchool } from './state';

/** Something without which no partnership goes live. */
export interface Lack {
  part: 'schools' | 'calendar' | 'headteacher' | 'governing-body' | 'inclusion-officer';
  /** The school that lacks it; null where the partnership as a whole does. */
  school: Pick<PartnershipSchool, 'id' | 'name'> | null;
  /** Of a calendar: the school year. */
  year?: string;
  /** Of a governing body: what is not known of it. */
  unknown?: ('address' | 'clerk')[];
}

/**
 * What a partnership still lacks before its letters may leave, in the order in which it is set up: without each of them
 * some duty of law would be without its date, its owner or its address.
 *
 * @source E7; law.md rows 1 to 3; D3: a date without a calendar is missing, never guessed
 */
export function lacksToGoLive(state: Partnership, on: LocalDate): Lack[] {
  const { schools } = state;
  return [
    ...(schools.length === 0 ? [{ part: 'schools', school: null } as const] : []),
    ...schools.flatMap((school) =>
      wantedYears(school.calendar, on).map((year): Lack => ({ part: 'calendar', school: of(school), year })),
    ),
    ...schools
      .filter(({ id }) => !isHeld(state, 'headteacher', id, on))
      .map((school): Lack => ({ part: 'headteacher', school: of(school) })),
    ...schools.flatMap((school) => {
      const unknown = unknownOfGovernors(school);
      return unknown.length === 0 ? [] : [{ part: 'governing-body', school: of(school), unknown } as const];
    }),
    ...(isHeld(state, 'inclusion-officer', null, on)
      ? []
      : [{ part: 'inclusion-officer', school: null } as const]),
  ];
}

/**
 * Takes a partnership out of rehearsal, for good. Refused by name while anything is missing, and where the name that was
 * typed is another.
 *
 * @source E7
 */
export function goLive(state: Partnership, { name }: GoLive, on: LocalDate): Decision<PartnershipEvent> {
  const [lack, ...others] = lacksToGoLive(state, on);
  if (!state.rehearsal) return refuse('already-live', 'E7');
  if (lack) {
    const { part, school, year } = lack;
    return refuse('not-ready-to-go-live', 'E7', {
      lacks: part,
      more: others.length,
      ...(school && { school: school.name }),
      ...(year !== undefined && { year }),
    });
  }
  if (name.trim() !== state.name) return refuse('name-not-confirmed', 'E7', { name: state.name });
  return { events: [{ type: 'partnership-went-live', on }] };
}

const of = ({ id, name }: PartnershipSchool): Lack['school'] => ({ id, name });

const isHeld = ({ holdings }: Partnership, office: Office, school: string | null, on: LocalDate): boolean =>
  holdings.some(
    (h) => h.office === office && h.school === school && h.from <= on && (h.to === null || h.to >= on),
  );

function unknownOfGovernors({ governorsEmail, details = {} }: PartnershipSchool): ('address' | 'clerk')[] {
  const isUnreachable = governorsEmail === '' && !details.address;
  return [...(isUnreachable ? (['address'] as const) : []), ...(details.clerk ? [] : (['clerk'] as const))];
}
