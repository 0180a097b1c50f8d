import type { PupilCommand } from '../../rules/pupil/commands';
import { notOfFamily } from '../../rules/pupil/contact-marks';
import type { Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';

/** The rules know no names: who belongs to this pupil's family is asked of the record. */
export function contactOfAnother({ pupil }: PupilRecord, command: PupilCommand): Refusal | null {
  if (command.type !== 'mark-contact' && command.type !== 'choose-language') return null;
  return notOfFamily(
    command,
    pupil.contacts.map(({ id }) => id),
  );
}
