import type { LocalDate, LocalDateTime, SchoolCalendar } from '../../rules/calendar/types';
import { dateOf } from '../../rules/calendar/london-time';
import type { Effect } from '../../rules/case/effect';
import type { Obligation } from '../../rules/case/obligation';
import { settle } from '../../rules/case/settle';
import { keptInWords } from '../../rules/notices/kept-words';
import { learnPupil } from '../../rules/pupil/learn';
import type { PupilCase, PupilState } from '../../rules/pupil/state';
import { pupilVerbs } from '../../rules/pupil/verbs';
import { whyMoved } from './why-moved';

/** One running date that a change of the calendar moves. */
export interface Move {
  obligation: Obligation;
  /** Null where the calendar of its days is missing. */
  from: LocalDate | null;
  to: LocalDate | null;
  why: string;
  /** A right of the child or the family comes later, is given less time, or has no date any more. */
  touchesRight: boolean;
  /** The new date has passed already. */
  isPast: boolean;
}

/** A date that the change would make earlier, and that stays because a family was given it. */
export interface Kept {
  obligation: Obligation;
  words: string;
}

/** A duty that begins to be owed, or no longer is, because of the change. */
export interface Clock {
  obligation: Obligation;
  outcome: 'began' | 'ended';
  /** Its last day; null where there is none. */
  due: LocalDate | null;
  /** It begins with its last day gone by. */
  isPast: boolean;
}

/** What a change of the calendar does to one case. */
export interface Moves {
  moves: Move[];
  clocks: Clock[];
  kept: Kept[];
  notices: Extract<Effect, { kind: 'notice' }>[];
}

/**
 * What a case does when it hears of another calendar, without doing it: the same fact, through the same rules. So what a
 * preview says can never differ from what happens.
 */
export function movesOf(
  state: PupilCase,
  changed: { school: string; calendar: SchoolCalendar },
  now: LocalDateTime,
): Moves {
  const heard = learnPupil(state, { type: 'calendar-changed', ...changed }, now);
  if (heard.length === 0) return { moves: [], clocks: [], kept: [], notices: [] };
  const settled = settle(pupilVerbs, state as PupilState, heard, now);
  const moves = settled.events.flatMap((event): Move[] => {
    if (event.type !== 'obligation-moved' || event.from === event.due) return [];
    const obligation = state.owed.find((o) => o.id === event.id);
    if (!obligation) return [];
    const { from, due: to } = event;
    return [
      {
        obligation,
        from,
        to,
        why: whyMoved(obligation.basis, event.basis),
        touchesRight: touchesRight(obligation, from, to),
        isPast: to !== null && to < dateOf(now),
      },
    ];
  });
  const kept = settled.events.flatMap((event): Kept[] => {
    if (event.type !== 'obligation-moved' || event.from !== event.due || !event.kept) return [];
    const obligation = state.owed.find((o) => o.id === event.id);
    return obligation ? [{ obligation, words: keptInWords(event.kept) }] : [];
  });
  const clocks = settled.events.flatMap((event): Clock[] => {
    if (event.type === 'obligation-arose') {
      const { obligation } = event;
      const { due } = obligation;
      return [{ obligation, outcome: 'began', due, isPast: due !== null && due < dateOf(now) }];
    }
    if (event.type !== 'obligation-lapsed') return [];
    const obligation = state.owed.find((o) => o.id === event.id);
    return obligation ? [{ obligation, outcome: 'ended', due: obligation.due, isPast: false }] : [];
  });
  const notices = settled.effects.flatMap(({ effect }) => (effect.kind === 'notice' ? [effect] : []));
  return { moves, clocks, kept, notices };
}

/** Statutory duties are owed to the child: later is a right delayed. What parents may do by a day, earlier shortens. */
function touchesRight({ rule, owedBy }: Obligation, from: LocalDate | null, to: LocalDate | null): boolean {
  if (!rule.startsWith('law')) return false;
  if (from === null) return false;
  return to === null || (owedBy === 'parents' ? to < from : to > from);
}
