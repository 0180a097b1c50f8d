import type { CaseEntry, CaseKind } from '../../messages/record';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import type { ObligationEvent } from '../../rules/case/events';
import type { PanelEvent } from '../../rules/panel/events';
import type { PanelMeeting } from '../../rules/panel/state';
import type { PartnershipEvent } from '../../rules/partnership/events';
import type { Partnership } from '../../rules/partnership/state';
import type { PupilEvent } from '../../rules/pupil/events';
import type { PupilCase } from '../../rules/pupil/state';

interface Kinds {
  pupil: CaseEntry<PupilCase, PupilEvent | ObligationEvent>;
  panel: CaseEntry<PanelMeeting, PanelEvent | ObligationEvent>;
  partnership: CaseEntry<Partnership, PartnershipEvent | ObligationEvent>;
}

/** An entry of one kind of case. Once anything has happened, no state is new any more. */
export type EntryOf<Kind extends CaseKind> = Kinds[Kind];

/** The case's own clock at the end of an entry, ISO. */
export const clockOf = (entry: CaseEntry): string => new Date(entry.events.at(-1)?.at ?? 0).toISOString();

/** The day of the case's own clock at the end of an entry, in London. */
export const dayOf = (entry: CaseEntry): LocalDate => dateOf(localDateTimeOf(Date.parse(clockOf(entry))));

export const lastNumberOf = (entry: CaseEntry): number => entry.events.at(-1)?.number ?? 0;
