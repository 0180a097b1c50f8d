import type { ExclusionReportFacts } from '../../rules/notices/facts';

const facts = (changes: Partial<ExclusionReportFacts>): ExclusionReportFacts => ({
  notice: 'exclusion-report',
  to: 'authority',
  recipientName: 'Jo Model',
  school: { name: 'Oakfield School' },
  partnership: { name: 'Sample Partnership' },
  today: '2026-11-13',
  baseUrl: 'http://localhost:3000',
  reference: '7F3A 9C21',
  due: '2026-11-20',
  moment: 'come',
  path: '/concerns/7f3a9c21-0c5e-4d0b-9f3c-1b2a3c4d5e6f',
  ...changes,
});

/** A letter of each kind about a report of what looks like an unlawful exclusion. */
export const reportLetters: Record<string, ExclusionReportFacts> = {
  'exclusion-report that has come': facts({}),
  'exclusion-report that is due': facts({ today: '2026-11-20', moment: 'due' }),
  'exclusion-report that is late': facts({ today: '2026-11-23', moment: 'late' }),
  'exclusion-report that is late, to the Chair': facts({ today: '2026-11-23', moment: 'late', to: 'chair' }),
};
