import { holdersOf } from '../../database/people';
import { partnershipById, type School } from '../../database/partnerships';
import type { LocalDate } from '../../rules/calendar/types';
import type { LetterFacts } from '../../rules/notices/facts';
import { councilOf } from '../../rules/policies/authorities';
import type { PupilCase } from '../../rules/pupil/state';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import type { PupilRecord } from './find-pupil';

/** The pupil whom letters would be about, with whoever asks how they would read. */
export interface WrittenAbout {
  house: House;
  viewer: Viewer;
  pupil: PupilRecord['pupil'];
  school: School;
  today: LocalDate;
  /** The lead's name, or null when the programme is not open. */
  lead: string | null;
}

export type CommonFacts = Omit<LetterFacts, 'notice' | 'to' | 'recipientName' | 'event' | 'about'>;

/** What every letter about a pupil is made of, as the case would stand. */
export async function commonFacts(about: WrittenAbout, state: PupilCase): Promise<CommonFacts> {
  const { house, pupil, school, today, viewer, lead } = about;
  const partnership = await partnershipById(house.db, viewer.partnership);
  const [head] = await holdersOf(house.db, 'headteacher', { school: school.id }, today);
  return {
    school: { name: school.name, governorsEmail: school.governorsEmail, details: school.details },
    partnership: { name: partnership?.name ?? '' },
    today,
    baseUrl: house.config.baseUrl,
    pupil,
    authorityName: councilOf(state.policy.authority),
    policy: state.policy,
    state,
    people: { ...(lead && { lead }), ...(head && { headteacher: head.name }) },
    ...(school.details.telephone && { helpPhone: school.details.telephone }),
    casePath: `/pupils/${pupil.id}`,
  };
}
