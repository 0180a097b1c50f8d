import type { PupilCommand } from '../../rules/pupil/commands';
import { notOfFamily } from '../../rules/pupil/contact-marks';
import type { Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';

const ABOUT_CONTACT: PupilCommand['type'][] = ['mark-contact', 'choose-language', 'correct-address'];

/** The rules know no names: who belongs to this pupil's family is asked of the record. */
export function contactOfAnother({ pupil }: PupilRecord, command: PupilCommand): Refusal | null {
  if (!ABOUT_CONTACT.includes(command.type) || !('contact' in command)) return null;
  const { contact } = command;
  if (typeof contact !== 'string') return null;
  return notOfFamily(
    { contact },
    pupil.contacts.map(({ id }) => id),
  );
}
