import { Router, type Request, type Response } from 'express';
import { dateInWords } from '../../../../rules/calendar/words';
import { dutyWords } from '../../../../rules/notices/duty-words';
import { keptInWords } from '../../../../rules/notices/kept-words';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { folded } from '../../pupil/why/fold';
import { forFamily, type FamilyPage } from '../family-page';
import { showFamily } from '../show';
import { visibleDuties } from '../next/visible';
import { whoOwes } from '../next/what-happens';

async function draw(page: FamilyPage, request: Request, response: Response): Promise<void> {
  const owed = (await visibleDuties(page)).find((o) => o.id === request.params['duty']);
  if (!owed?.due) return sendProblem(request, response, NOT_FOUND);
  const { due, basis, kept, extended, source, duty } = owed;
  showFamily(response, page.reader, 'family/why/page.njk', (speech) => ({
    title: speech.say('next.why'),
    heading: `Why ${dateInWords(due)}?`,
    back: { href: '/family', text: speech.say('frame.back') },
    english: true,
    deed: whoOwes(page, speech, owed),
    unit: dutyWords[duty].unit,
    days: folded(basis, due),
    stands: kept ? keptInWords(kept) : null,
    putOff: extended
      ? `It was due on ${dateInWords(extended.from)} at first. It was put off to ${dateInWords(extended.until)}.`
      : null,
    source,
  }));
}

/** How a day was counted, in plain words; the rule is folded away (C4, L4). The rules tell it in English alone. */
export const familyWhyRoutes = (house: House): Router =>
  Router().get('/family/why/:duty', forFamily(house, draw));
