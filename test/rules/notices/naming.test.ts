import {
  earlyHelp,
  greeting,
  managedMove,
  panel,
  pupilName,
  roleForFamily,
  roleInWords,
} from '../../../rules/notices/naming';
import { leicestershire } from '../../../rules/policies/leicestershire';
import { miltonKeynes } from '../../../rules/policies/milton-keynes';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';

const rowan = { firstName: 'Rowan', lastName: 'Specimen' };

describe('names in letters', () => {
  test('a family reads the first name, staff the first name and initial', () => {
    expect(pupilName('parents', rowan)).toBe('Rowan');
    expect(pupilName('lead', rowan)).toBe('Rowan S');
    expect(pupilName('lead', { ...rowan, lastName: ' ' })).toBe('Rowan');
  });

  test('nobody is left without a greeting', () => {
    expect(greeting('parents', ' Alex Example ')).toBe('Dear Alex Example');
    expect(greeting('parents', '')).toBe('Dear parent or carer');
    expect(greeting('governing-body', '')).toBe('Dear colleague');
  });

  test('who owes something is said as the reader would say it', () => {
    expect(roleInWords('home-authority')).toBe('the authority where the pupil lives');
    expect(roleForFamily('governing-body', 'Oakfield School', 'the council')).toBe(
      'the governors of Oakfield School',
    );
    expect(roleForFamily('home-authority', 'Oakfield School', 'the council')).toBe(
      'the council where you live',
    );
    expect(roleForFamily('parents', 'Oakfield School', 'the council')).toBe('you');
  });
});

describe("today's word, with the policy's own in brackets", () => {
  test('South Gloucestershire 2009', () => {
    expect(managedMove(southGloucestershire2009)).toBe('managed move (supported transfer)');
    expect(panel(southGloucestershire2009)).toBe('the panel (PRRP)');
  });

  test('a policy that uses the same word has no brackets', () => {
    expect(managedMove(leicestershire)).toBe('managed move');
    expect(earlyHelp(leicestershire)).toBe('early help');
    expect(panel(leicestershire)).toBe('the local referral panel');
    expect(earlyHelp(miltonKeynes)).toBe('early help (CAF)');
  });
});
