import { z } from 'zod';
import type {
  RecordPanelDecision,
  ReferForTransfer,
  WithdrawReferral,
} from '../../../rules/transfer/commands';
import type { ReferralDocument, Trial } from '../../../rules/transfer/state';
import type { Body } from './body';
import { day } from './dates';
import { voices } from './parts';
import { choice, count, line, list, newId, text } from './text';

const DOCUMENTS = [
  'support-history',
  'attendance-record',
  'stage-3-review-record',
  'parental-agreement',
  'early-help-record',
  'information-passport',
] as const satisfies readonly ReferralDocument[];

const kind = choice('the kind of move', ['permanent', 'trial'])
  .optional()
  .meta({ description: 'A trial is for decisions before 26 July 2026; left out, the move is permanent' });

const trial = z
  .strictObject({
    weeks: count('the weeks of the trial', 1, 52),
    reviewOn: day('the day on which it is reviewed'),
  })
  .nullable()
  .default(null) satisfies z.ZodType<Trial | null>;

export const referForTransfer = z.strictObject({
  referral: newId('the referral').optional(),
  documents: list('the documents', choice('each document', DOCUMENTS)),
  reason: text('the reason'),
  voices,
  kind,
}) satisfies z.ZodType<Omit<Body<ReferForTransfer>, 'referral'> & { referral?: string | undefined }>;

export const withdrawReferral = z.strictObject({
  reason: text('the reason'),
}) satisfies z.ZodType<Body<WithdrawReferral>>;

export const recordPanelDecision = z.strictObject({
  outcome: choice('the outcome', ['agreed', 'refused', 'deferred']),
  school: line('the receiving school').nullable().default(null),
  starts: day('the day on which the pupil starts').nullable().default(null),
  reasons: text('the reasons'),
  voices,
  kind,
  trial,
}) satisfies z.ZodType<Body<RecordPanelDecision>>;
