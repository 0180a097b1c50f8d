import type { ReferralDocument } from '../../../rules/transfer/state';
import type { About, Bare } from '../script';
import { voices } from './words';

const DOCUMENTS: ReferralDocument[] = [
  'support-history',
  'attendance-record',
  'stage-3-review-record',
  'parental-agreement',
  'early-help-record',
];

export const refer =
  (documents: ReferralDocument[] = DOCUMENTS) =>
  (about: About): Bare => ({
    type: 'refer-for-transfer',
    referral: about.id('referral'),
    documents,
    reason: 'A new start at another school.',
    voices,
  });

export const withdraw = (): Bare => ({
  type: 'withdraw-referral',
  reason: 'The parents have changed their minds.',
});

/** What the panel decided. Where it agrees, the pupil starts at the other school in five school days. */
export const panelDecides =
  (outcome: 'agreed' | 'refused' | 'deferred') =>
  (about: About): Bare => ({
    type: 'record-panel-decision',
    outcome,
    school: outcome === 'agreed' ? 'Specimen School' : null,
    starts: outcome === 'agreed' ? about.schoolDay(5) : null,
    reasons: 'What the papers and the family said.',
    voices,
  });
