import { may } from '../../permissions';
import { fullName, initials } from '../../words/names';
import type { PageView } from '../render';
import type { PupilPage } from './pupil-page';

/** What the layout of a pupil's page shows: the tab carries initials, the page the name. */
export function pupilFrame(page: PupilPage, name: string, heading = name): PageView {
  const readsProgramme = may(page.viewer.office, 'read-pupil');
  return {
    title: `${name}: ${initials(page.pupil)}`,
    heading,
    back: readsProgramme
      ? { href: page.url, text: `Back to ${fullName(page.pupil)}` }
      : { href: '/governors', text: 'Back to the governors’ meetings' },
    pupil: {
      ...page.pupil,
      name: fullName(page.pupil),
      url: page.url,
      deeds: readsProgramme ? `${page.url}#actions` : '/governors',
    },
  };
}
