import { rungsToCome } from '../../../../rules/case/climb';
import { dateOf } from '../../../../rules/calendar/london-time';
import { dateInWords } from '../../../../rules/calendar/words';
import type { Obligation, Rung } from '../../../../rules/case/obligation';
import { composeLetter } from '../../../../rules/notices/compose';
import { dutyWords } from '../../../../rules/notices/duty-words';
import type { Letter } from '../../../../rules/notices/letter';
import { roleInWords } from '../../../../rules/notices/naming';
import { isOfPartnership } from '../../../../rules/notices/of-partnership';
import { dateAndTime } from '../../../words/dates';
import { NOTICE_NAMES } from '../../../words/notices';
import { commonFacts, type Common } from '../letters';
import type { PupilPage } from '../pupil-page';

/** One thing that Sixth Day will do by itself unless somebody does what is owed before. */
export interface ToCome {
  when: string;
  datetime: string;
  tells: string;
  what: string;
  because: string;
  why: string;
  /** What will be sent, as it would read today. */
  letters: { to: string; letter: Letter }[];
}

/** The rungs still to be climbed, the next one first: the dates, who is told, what will be sent, and why (M2). */
export async function stillToCome(page: PupilPage): Promise<ToCome[]> {
  const common = await commonFacts(page, page.state);
  return rungsToCome(page.state.owed).map(({ obligation, rung }) => toCome(page, common, obligation, rung));
}

function toCome({ url }: PupilPage, common: Common, o: Obligation, rung: Rung): ToCome {
  const { title } = dutyWords[o.duty];
  return {
    when: dateAndTime(rung.at),
    datetime: rung.at,
    tells: rung.tell.map(roleInWords).join(' and '),
    what: NOTICE_NAMES[rung.notice],
    because: o.due === null ? title : `${title} is due on ${dateInWords(o.due)}`,
    why: `${url}/why/${encodeURIComponent(o.id)}`,
    letters: lettersAt(common, o, rung),
  };
}

function lettersAt(common: Common, o: Obligation, rung: Rung): ToCome['letters'] {
  const { notice } = rung;
  if (isOfPartnership(notice)) return [];
  return rung.tell.map((to) => ({
    to: roleInWords(to),
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
