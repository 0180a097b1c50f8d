import { instantOf } from '../../../rules/calendar/london-time';
import type { Agent, TestApp } from '../../support/api';
import { command } from '../../support/commands';
import type { aPupil } from '../../support/given';
import { wordsOf } from '../../support/page-words';
import { again, arranged } from '../../support/run-of-suspensions';
import { personOf } from '../seed';
import { seededApp, signedInAs } from '../seeded-app';
import { toldOnRecord } from '../told-on-record';

const NOW = instantOf('2026-12-01T12:00');
const HEAD = { person: personOf('headteacher'), office: 'headteacher' } as const;

let house: TestApp;
let headteacher: Agent;
beforeAll(async () => {
  house = await seededApp({ now: () => NOW });
  ({ headteacher } = await signedInAs(house, ['headteacher']));
});
afterAll(() => house?.stop());

/** Out for seven days from Monday 23 November, and for three more straight after: day six is Monday 30 November. */
const outTwice = (more: (pupil: ReturnType<typeof aPupil>) => void): Promise<string> =>
  toldOnRecord(
    house.house.db,
    (pupil) => {
      const first = { decidedAt: '2026-11-23T09:15', sessions: 14 };
      pupil.does('2026-11-23T10:00', command('suspend', first));
      again(pupil, 3);
      more(pupil);
    },
    HEAD,
    NOW,
  );

async function read(path: string): Promise<{ html: string; text: string }> {
  const { text: html } = await headteacher.get(path).expect(200);
  return { html, text: wordsOf(html) };
}

describe('the pages of suspensions straight after one another (law 17)', () => {
  it('show a place arranged with the later one at the duty of the first: late, and to be confirmed', async () => {
    const pupil = await outTwice((p) => p.does('2026-11-27T10:00', arranged('d2', '2026-12-02')));
    const { html, text } = await read(`/pupils/${pupil}/exclusions/d1`);
    expect(text).toContain(
      'Arranged, but late: Wednesday 2 December 2026 is 2 school days after Monday 30 November 2026, by which it is owed.',
    );
    expect(html).toContain(`href="/pupils/${pupil}/attendance?decision=d1"`);
  });

  it('name the place of the run before day six too: the one arranged last', async () => {
    const pupil = await toldOnRecord(
      house.house.db,
      (p) => {
        p.does('2026-11-23T10:00', command('suspend', { decidedAt: '2026-11-23T09:15', sessions: 4 }));
        again(p, 1, '2026-11-24');
        p.does('2026-11-24T12:00', arranged('d2', '2026-11-26'));
        again(p, 1, '2026-11-25', 'd3');
      },
      HEAD,
      NOW,
    );
    expect((await read(`/pupils/${pupil}`)).text).toContain(
      'Full-time education goes on. Full-time education arranged at Example Centre, from Thursday 26 November 2026',
    );
  });

  it('show no duty of the first on the page of one that was struck out', async () => {
    const title = 'Full-time education from day six';
    const both = await outTwice(() => {});
    expect((await read(`/pupils/${both}/exclusions/d2`)).text).toContain(title);
    const struckOut = await outTwice((p) => {
      p.does('2026-11-27T10:00', command('strike-out-exclusion', { decision: 'd2' }));
    });
    expect((await read(`/pupils/${struckOut}/exclusions/d1`)).text).toContain(title);
    expect((await read(`/pupils/${struckOut}/exclusions/d2`)).text).not.toContain(title);
  });
});
