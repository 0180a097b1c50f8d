import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDateTime } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';
import { rungsToCome } from '../../rules/case/climb';
import type { Obligation, Rung } from '../../rules/case/obligation';
import { composeLetter } from '../../rules/notices/compose';
import { dutyWords } from '../../rules/notices/duty-words';
import type { Letter } from '../../rules/notices/letter';
import { roleInWords } from '../../rules/notices/naming';
import { isOfPartnership } from '../../rules/notices/of-partnership';
import type { PupilCase } from '../../rules/pupil/state';
import { commonFacts, type CommonFacts, type WrittenAbout } from '../cases/letter-facts';
import { NOTICE_NAMES } from '../words/notices';

/** One thing that Sixth Day will do by itself unless somebody does what is owed before. */
export interface ToCome {
  /** The id of what is owed. */
  obligation: string;
  at: LocalDateTime;
  because: string;
  /** Nobody, where Sixth Day only looks again. */
  tells: string[];
  /** What will be sent, as it would read today. */
  letters: { to: string; name: string; letter: Letter }[];
}

/** The rungs still to be climbed, the next one first: the dates, who is told, what will be sent, and why (M2, M4). */
export async function stillToCome(about: WrittenAbout, state: PupilCase): Promise<ToCome[]> {
  const common = await commonFacts(about, state);
  return rungsToCome(state.owed).map(({ obligation, rung }) => toCome(common, obligation, rung));
}

function toCome(common: CommonFacts, o: Obligation, rung: Rung): ToCome {
  const { title } = dutyWords[o.duty];
  return {
    obligation: o.id,
    at: rung.at,
    because: o.due === null ? title : `${title} is due on ${dateInWords(o.due)}`,
    tells: rung.tell.map(roleInWords),
    letters: lettersAt(common, o, rung),
  };
}

function lettersAt(common: CommonFacts, o: Obligation, rung: Rung): ToCome['letters'] {
  const { notice } = rung;
  if (isOfPartnership(notice)) return [];
  return rung.tell.map((to) => ({
    to: roleInWords(to),
    name: NOTICE_NAMES[notice],
    letter: composeLetter({
      ...common,
      notice,
      to,
      recipientName: '',
      today: dateOf(rung.at),
      event: { type: 'rung-climbed', id: o.id, rung: rung.id, at: rung.at },
      about: { obligation: o.id, rung: rung.id },
    }),
  }));
}
