import type { PupilCommand } from '../../rules/pupil/commands';
import type { Voices } from '../../rules/programme/words';

export type Name = PupilCommand['type'];
export type Of<T extends Name, C = PupilCommand> = C extends { type: infer U }
  ? T extends U
    ? C
    : never
  : never;
/** What a command holds, apart from its name, its id and who asks. */
export type Held<T extends Name> = Omit<Of<T>, 'type' | 'id' | 'actor'>;

export const VOICES: Voices = {
  pupil: { said: 'I want to stay.' },
  parents: { notHeard: 'They were asked twice.' },
};
