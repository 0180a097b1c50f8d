import { dateOfBirth, parentOf, type DemoPupil } from './pupils';
import { schools } from './schools';
import type { DemoHouse } from './set-up';
import type { Deed, Scene } from './stories';

/** Registers a pupil and tells their story: one command after the other, each by whoever would give it. */
export async function tell(
  { schoolId, who }: DemoHouse,
  pupil: DemoPupil,
  story: (scene: Scene) => Deed[],
  when: Pick<Scene, 'today' | 'now'>,
): Promise<void> {
  const { firstName, lastName, school, yearGroup, lookedAfter = false, plan = false } = pupil;
  const homeAuthority = schools.find(({ key }) => key === school)?.authority ?? '';
  const facts = { dateOfBirth: dateOfBirth(pupil, when.today), yearGroup, homeAuthority, lookedAfter, plan };
  const lead = who('lead', school);
  const { id } = await lead.signedIn.post('/pupils', {
    school: schoolId(school),
    registration: { firstName, lastName, contacts: [parentOf(pupil)] },
    pupil: facts,
  });
  for (const { as, command, body } of story({
    ...when,
    lead: lead.id,
    worker: who('behaviour-support-worker', school).id,
  })) {
    await who(as, school).signedIn.post(`/pupils/${id}/commands/${command}`, body);
  }
}
