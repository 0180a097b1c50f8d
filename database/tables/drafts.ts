import type { Json } from './columns';

/** The answers of a form as they were sent. */
export type DraftAnswers = Record<string, string | string[] | undefined>;

export interface SuspensionDrafts {
  pupilId: string;
  id: string;
  draftedBy: string;
  draftedAt: string;
  answers: Json<DraftAnswers>;
}
