import { fullName, initials } from '../../words/names';
import type { PageView } from '../render';
import type { PupilPage } from './pupil-page';

/** What the layout of a pupil's page shows: the tab carries initials, the page the name. */
export function pupilFrame(page: PupilPage, name: string, heading = name): PageView {
  return {
    title: `${name}: ${initials(page.pupil)}`,
    heading,
    back: { href: page.url, text: `Back to ${fullName(page.pupil)}` },
    pupil: { ...page.pupil, name: fullName(page.pupil), url: page.url },
  };
}
