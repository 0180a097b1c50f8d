import { Router } from 'express';
import { capital } from '../../../../rules/notices/naming';
import { councilOf } from '../../../../rules/policies/authorities';
import { yearGroupOn } from '../../../../rules/pupil/year-group';
import { countInWords, dateInWords } from '../../../../rules/calendar/words';
import { OFFICES } from '../../../../rules/pupil/offices';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { needInWords } from '../../../words/need';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';
import { needHistory } from './need-history';

const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');

/** What is known of the pupil, and which groups the pupil belongs to. */
function factsOf({ state, today, school }: PupilPage): { name: string; value: string }[] {
  const { pupil } = state;
  return [
    { name: 'Date of birth', value: dateInWords(pupil.dateOfBirth) },
    { name: 'Year and school', value: `Year ${yearGroupOn(state, today)}, ${school.name}` },
    { name: 'Authority where the pupil lives', value: capital(councilOf(pupil.homeAuthority)) },
    { name: 'Looked after by an authority', value: yesOrNo(pupil.lookedAfter) },
    { name: 'Social worker', value: yesOrNo(pupil.socialWorker) },
    { name: 'Education, health and care plan', value: yesOrNo(pupil.plan) },
  ];
}

/** A pupil's need and early help with their history, the groups the pupil belongs to, and the family (B14). */
export const detailRoutes = (house: House): Router =>
  Router().get(
    '/pupils/:pupil/details',
    signedIn,
    forPupil(house, async (page, _request, response) => {
      const { office } = page.viewer;
      const contacts = page.pupil.contacts.length;
      showPage(response, 'pupil/details/page.njk', {
        ...pupilFrame(page, 'Details'),
        need: needInWords(page.state.need ?? {}),
        history: await needHistory(page),
        mayRecord: OFFICES['record-need'].includes(office),
        facts: factsOf(page),
        mayUpdate: OFFICES['update-pupil'].includes(office),
        contacts: contacts === 0 ? 'Nobody is on record yet' : countInWords(contacts, 'contact'),
      });
    }),
  );
