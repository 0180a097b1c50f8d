import { Router, type Request, type Response } from 'express';
import { familyHelp } from '../../../../rules/notices/help';
import type { House } from '../../../house';
import { endSession } from '../../../session/begin';
import { showPage } from '../../render';
import { FAMILY_FORMS } from '../forms';
import { forFamily, type FamilyPage } from '../family-page';
import { visibleDuties } from './visible';
import { whatHappens } from './what-happens';

async function draw(page: FamilyPage, _request: Request, response: Response): Promise<void> {
  const { late, coming } = whatHappens(page, await visibleDuties(page));
  const [next, ...later] = coming;
  showPage(response, 'family/next/page.njk', {
    title: 'What happens next',
    heading: `What happens next for ${page.pupil.firstName}`,
    late,
    next,
    later,
    says: saysOf(page),
    help: helpFor(page),
  });
}

/** What can be said now: a form that would be refused is left out. */
const saysOf = (page: FamilyPage): { href: string; text: string; before?: string }[] =>
  FAMILY_FORMS.filter((form) => form.refusal(page, form.about?.(page) ?? null) === null).map((form) => ({
    ...form.link(page),
    href: `/family/${form.path}`,
  }));

/** Whom to talk to, and who helps: the end of every letter. */
function helpFor({ lead, school }: FamilyPage) {
  const people = lead ? { lead: lead.name, leadEmail: lead.email } : {};
  const { telephone } = school.details;
  return familyHelp({ people, school, ...(telephone && { helpPhone: telephone }) });
}

/** A family's first page: what happens next, by when, and who owes it (L4). */
export const nextRoutes = (house: House): Router =>
  Router()
    .get('/family', forFamily(house, draw))
    .post('/family/leave', async (request, response) => {
      await endSession(request);
      response.redirect(303, '/family');
    });
