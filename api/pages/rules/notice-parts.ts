import { declaredIn } from '../../../rules/notices/parts/part';
import { STATUTORY, type StatutoryName } from '../../../rules/notices/statutory';
import { NOTICE_NAMES } from '../../words/notices';
import { OFFICE_NAMES } from '../../words/offices';

interface PartLine {
  what: string;
  row: string;
  /** Who can supply it, in words. */
  suppliedBy: string;
  confirmed: boolean;
}

/** What one statutory notice must contain, by whom it is for. */
export interface NoticeParts {
  notice: string;
  readers: { to: string; parts: PartLine[] }[];
}

/** The declared parts of every statutory notice, as the page and the reference show them. */
export const noticeParts = (): NoticeParts[] =>
  (Object.keys(STATUTORY) as StatutoryName[]).map((name) => {
    const { toFamily, toStaff } = STATUTORY[name];
    const lines = (sections: typeof toFamily): PartLine[] =>
      declaredIn(sections).map(({ what, rule, suppliedBy, confirmed }) => ({
        what: what.replace(/: the calendar of the school is missing$/, ''),
        row: rule.replace(/^law /, 'row '),
        suppliedBy: `supplied by the ${OFFICE_NAMES[suppliedBy].toLowerCase()}`,
        confirmed,
      }));
    return {
      notice: NOTICE_NAMES[name],
      readers: [
        { to: 'the parents', parts: lines(toFamily) },
        { to: 'others', parts: lines(toStaff) },
      ].filter(({ parts }) => parts.length > 0),
    };
  });
