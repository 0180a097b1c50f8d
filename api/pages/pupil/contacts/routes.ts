import { Router } from 'express';
import type { ContactOnRecord } from '../../../../database/pupils';
import type { House } from '../../../house';
import { dateInWords } from '../../../../rules/calendar/words';
import type { Correction } from '../../../../rules/pupil/addresses';
import { OFFICES } from '../../../../rules/pupil/offices';
import type { Viewer } from '../../../session/viewer';
import { signedIn } from '../../../session/guards';
import { ADDRESS_KIND_NAMES } from '../../../words/choices';
import { LANGUAGES_IN_ENGLISH } from '../../../words/languages';
import { COMMAND_WORDS } from '../../../words/commands';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';
import { markedBy } from './marked';

/** A new address that waits: since when, and who can look at it: nobody looks at what they entered themselves. */
function waitsView({ id, kind, by, on }: Correction, url: string, { person, office }: Viewer) {
  const mayLook = OFFICES['check-address'].includes(office) && by.person !== person;
  const others = by.person === person ? 'You entered it: somebody else' : 'Somebody else than who entered it';
  return {
    text: `Waits for a second look: ${ADDRESS_KIND_NAMES[kind]}`,
    href: mayLook
      ? `${url}/${COMMAND_WORDS['check-address'].path}?correction=${encodeURIComponent(id)}`
      : null,
    since: dateInWords(on),
    who: mayLook
      ? 'You can take it'
      : `${others} takes it: the lead, the headteacher or an inclusion officer`,
  };
}

const view = (c: ContactOnRecord, { url, state, viewer }: PupilPage, marked: string | undefined) => ({
  ...c,
  where: [c.email || 'No email address', c.postalAddress.replaceAll('\n', ', '), c.phone]
    .filter((one) => one !== '')
    .join('; '),
  waits: (state.corrections ?? [])
    .filter(({ contact }) => contact === c.id)
    .map((correction) => waitsView(correction, url, viewer)),
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
