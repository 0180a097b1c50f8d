import type { GeneratedAlways } from 'kysely';
import type { Duty } from '../../rules/case/obligation';
import type { Role } from '../../rules/case/people';
import type { BoardEntry } from '../../rules/pupil/board';
import type { EarlyHelpStatus, Tier } from '../../rules/pupil/need';
import type { Place } from '../../rules/pupil/whereabouts';

export interface Board {
  caseId: string;
  partnershipId: string;
  schoolId: string;
  stage: BoardEntry['stage'];
  stageOrder: GeneratedAlways<number>;
  clockDay: string;
  lead: string | null;
  yearGroup: number;
  lookedAfter: boolean;
  socialWorker: boolean;
  plan: boolean;
  need: Tier | null;
  earlyHelp: EarlyHelpStatus | null;
  sortDue: string;
  firstDuty: Duty | null;
  firstOwedBy: Role | null;
  daySix: string | null;
  daySixFrom: string | null;
  daySixPlace: boolean | null;
}

export interface BoardAway {
  caseId: string;
  place: Place;
  fromDay: string;
  untilDay: string;
  partnershipId: string;
  schoolId: string;
  stage: BoardEntry['stage'];
  clockDay: string;
}
