import { Router } from 'express';
import type { ContactOnRecord } from '../../../../database/pupils';
import type { House } from '../../../house';
import { OFFICES } from '../../../../rules/pupil/offices';
import { signedIn } from '../../../session/guards';
import { ADDRESS_KIND_NAMES } from '../../../words/choices';
import { LANGUAGES_IN_ENGLISH } from '../../../words/languages';
import { COMMAND_WORDS } from '../../../words/commands';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';
import { markedBy } from './marked';

const view = (c: ContactOnRecord, { url, state }: PupilPage, marked: string | undefined) => ({
  ...c,
  where: [c.email || 'No email address', c.postalAddress.replaceAll('\n', ', '), c.phone]
    .filter((one) => one !== '')
    .join('; '),
  waits: (state.corrections ?? [])
    .filter(({ contact }) => contact === c.id)
    .map(({ kind }) => ADDRESS_KIND_NAMES[kind]),
  reads: [LANGUAGES_IN_ENGLISH[c.language], ...(c.printSize === 'large-print' ? ['large print'] : [])].join(
    ', ',
  ),
  correct: `${url}/${COMMAND_WORDS['correct-address'].path}?contact=${encodeURIComponent(c.id)}`,
  href: `${url}/${COMMAND_WORDS['mark-contact'].path}?contact=${encodeURIComponent(c.id)}`,
  letters: c.noContact
    ? ['Nothing is sent to this person', ...(marked ? [marked] : [])].join('. ')
    : c.parentalResponsibility
      ? 'Letters go to this person'
      : 'No letters: no parental responsibility',
});

/** The family's contacts: to whom letters go, and what keeps them safe (E6). Why a mark was set stands on the timeline. */
export const contactRoutes = (house: House): Router =>
  Router().get(
    '/pupils/:pupil/contacts',
    signedIn,
    forPupil(house, async (page, _request, response) => {
      const marks = await markedBy(page);
      showPage(response, 'pupil/contacts/page.njk', {
        ...pupilFrame(page, 'Contacts'),
        contacts: page.pupil.contacts.map((c) => view(c, page, marks[c.id])),
        mayCorrect: OFFICES['correct-address'].includes(page.viewer.office),
        mayMark: OFFICES['mark-contact'].includes(page.viewer.office),
      });
    }),
  );
