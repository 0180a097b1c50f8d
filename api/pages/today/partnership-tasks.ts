import { summaryOfCase } from '../../../database/cases';
import { commissionedOn } from '../../../rules/partnership/members/standing';
import { areNominationsDue, type PartnershipSummary } from '../../../rules/partnership/summary';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { may } from '../../permissions';
import type { Viewer } from '../../session/viewer';
import { commissionedWords } from '../partnership/members/words';

interface Task {
  words: string;
  href: string;
}

/**
 * What the partnership itself waits for, for those who record it: the next commissioning agreement, and nominations to the Review
 * Group. A partnership that has never recorded either is not asked for it.
 */
export async function partnershipTasks(house: House, viewer: Viewer): Promise<Task[]> {
  if (!may(viewer.office, 'record-commissioning-agreement')) return [];
  const summary: PartnershipSummary = (await summaryOfCase(house.db, viewer.partnership)) ?? {};
  const today = londonDate(house.now());
  const commissioned = commissionedOn(summary, today);
  const { words, isDue } = commissionedWords(commissioned);
  const nominations = {
    words: 'Nominations to the Review Group are due.',
    href: '/partnership/review-group',
  };
  return [
    ...(isDue && commissioned.standing !== 'never' ? [{ words, href: '/partnership/members' }] : []),
    ...(areNominationsDue(summary, today) ? [nominations] : []),
  ];
}
