import { stillToCome, type ToCome } from '../../../history/still-to-come';
import { dateAndTime } from '../../../words/dates';
import type { PupilPage } from '../pupil-page';

/** What is still to come as the page shows it, with the way to why it is that day. */
export interface ToComeView {
  when: string;
  datetime: string;
  tells: string;
  because: string;
  why: string;
  letters: ToCome['letters'];
}

export async function toComeView(page: PupilPage): Promise<ToComeView[]> {
  const coming = await stillToCome(page, page.state);
  return coming.map(({ obligation, at, tells, because, letters }) => ({
    when: dateAndTime(at),
    datetime: at,
    tells: tells.join(' and '),
    because,
    why: `${page.url}/why/${encodeURIComponent(obligation)}`,
    letters,
  }));
}
