import type { OfficesEndFacts } from '../../rules/notices/facts';

const facts = (changes: Partial<OfficesEndFacts>): OfficesEndFacts => ({
  notice: 'offices-end',
  recipientName: 'Sam Tester',
  partnership: { name: 'Sample Partnership' },
  today: '2027-08-03',
  baseUrl: 'http://localhost:3000',
  ends: '2027-08-31',
  own: true,
  offices: [{ holder: 'Sam Tester', office: 'lead', school: 'Oakfield School' }],
  ...changes,
});
const two: OfficesEndFacts['offices'] = [
  { holder: 'Sam Tester', office: 'headteacher', school: 'Oakfield School' },
  { holder: 'Jo Model', office: 'inclusion-officer', school: null },
];

/** A letter of each kind about offices that end. */
export const officeLetters: Record<string, OfficesEndFacts> = {
  'offices-end to its holder': facts({}),
  'offices-end to its holder, afterwards': facts({ today: '2027-09-01' }),
  'offices-end to the Chair': facts({ own: false, toChair: true, offices: two }),
  'offices-end to the Chair, afterwards': facts({
    own: false,
    toChair: true,
    offices: two,
    today: '2027-09-01',
  }),
  'offices-end to an administrator': facts({ own: false, offices: two }),
  'offices-end to an administrator, of one': facts({ own: false }),
  'offices-end to an administrator, afterwards': facts({ own: false, offices: two, today: '2027-09-01' }),
};
