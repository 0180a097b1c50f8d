import { Router, type Request, type Response } from 'express';
import type { House } from '../../../house';
import { endSession } from '../../../session/begin';
import { FAMILY_FORMS } from '../forms';
import type { Speech } from '../../../family/speech';
import { forFamily, type FamilyPage } from '../family-page';
import { showFamily } from '../show';
import { askedOfThem } from './asked-of-them';
import { helpFor } from './help';
import { lessonsNow } from './lessons-now';
import { visibleDuties } from './visible';
import { whatHappens } from './what-happens';

async function draw(page: FamilyPage, _request: Request, response: Response): Promise<void> {
  const duties = await visibleDuties(page);
  showFamily(response, page.reader, 'family/next/page.njk', (speech) => {
    const { late, coming } = whatHappens(page, duties, speech);
    const [next, ...later] = coming;
    return {
      title: speech.say('next.title'),
      heading: speech.say({ say: 'next.heading', with: { name: page.pupil.firstName } }),
      late,
      next,
      later,
      lessons: lessonsNow(page, speech),
      asked: askedOfThem(page, speech),
      says: saysOf(page, speech),
      help: helpFor(page, speech),
    };
  });
}

/** What can be said now: a form that would be refused is left out. */
const saysOf = (page: FamilyPage, { say }: Speech): { href: string; text: string; before?: string }[] =>
  FAMILY_FORMS.filter((form) => form.refusal(page, form.about?.(page) ?? null) === null).map((form) => {
    const { text, before } = form.link(page);
    return { text: say(text), ...(before && { before: say(before) }), href: `/family/${form.path}` };
  });

/** A family's first page: what happens next, by when, and who owes it (L4). */
export const nextRoutes = (house: House): Router =>
  Router()
    .get('/family', forFamily(house, draw))
    .post('/family/leave', async (request, response) => {
      await endSession(request);
      response.redirect(303, '/family');
    });
