import type { Deed } from '../../../operations/ask-twice';
import { pupilFrame } from '../../frame';
import type { PupilPage } from '../../pupil-page';

/** Where each of the forms stands, and leads back to. */
export const deedFrame = (
  page: PupilPage,
  path: 'reset' | 'stop' | 'start-again',
  title: string,
): Pick<Deed, 'page' | 'action' | 'next'> => {
  const history = `${page.url}/history`;
  return {
    page: {
      ...pupilFrame(page, title, `${title}: case ${page.pupil.caseRef}`),
      back: { href: history, text: 'Back to history and future' },
    },
    action: `${history}/${path}`,
    next: history,
  };
};

export const NO_ENGINE = 'The engine does not answer just now, or does not know this case. Try again later.';
