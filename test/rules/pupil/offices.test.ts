import type { Office } from '../../../rules/case/people';
import { decidePupil, pupilGate } from '../../../rules/pupil/decide';
import { OFFICES } from '../../../rules/pupil/offices';
import { NOT_YET } from '../../../rules/pupil/state';
import { aPupilCase } from '../../support/cases';
import { actorIn, command, COMMAND_NAMES } from '../../support/commands';

const ALL: Office[] = [
  'lead',
  'headteacher',
  'governors-clerk',
  'inclusion-officer',
  'behaviour-support-worker',
  'chair',
  'panel-member',
  'administrator',
];
const pairs = COMMAND_NAMES.flatMap((name) => ALL.map((office) => [name, office] as const));

test.each(pairs)('%s by a person acting as %s is refused unless that office may (L2)', (name, office) => {
  const asked = command(name, {}, actorIn(office));
  const refused = decidePupil(aPupilCase(), asked, '2026-12-01T10:00');
  const notTheirs = 'refused' in refused && refused.refused === 'not-your-office';
  expect(notTheirs).toBe(!OFFICES[name].includes(office));
});

test.each(['suspend', 'exclude-permanently'] as const)(
  '%s is the headteacher’s decision only (law 1)',
  (name) => {
    for (const office of ALL.filter((o) => o !== 'headteacher')) {
      expect(decidePupil(aPupilCase(), command(name, {}, actorIn(office)), '2026-12-01T10:00')).toEqual({
        refused: 'not-your-office',
        rule: 'law 1',
        detail: { offices: 'headteacher' },
      });
    }
  },
);

test.each(COMMAND_NAMES.filter((n) => n !== 'register-pupil'))(
  '%s needs a case that is open: not before registration, not after its end (B1, B7)',
  (name) => {
    expect(pupilGate(NOT_YET, { type: name })?.refused).toBe('case-not-open');
    const closed = aPupilCase({ status: 'closed' });
    expect(decidePupil(closed, command(name), '2026-12-01T10:00')).toMatchObject({ refused: 'case-closed' });
  },
);
