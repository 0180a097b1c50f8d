import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { referenceOf } from '../../../rules/partnership/reports/reference';
import type { PartnershipState } from '../../../rules/partnership/state';
import { partnershipVerbs } from '../../../rules/partnership/verbs';
import { actorIn } from '../../support/commands';
import { aSchool, asks, partnershipOf } from '../../support/in-partnership';

const NOW = '2026-11-13T10:00';
const DUTY = 'answer-concern:r1';
const SOMEBODY = { person: 'somebody', office: 'family' } as const;

const ask = (type: PartnershipCommand['type'], said: object, actor: object) => asks(type, { ...said, actor });

const told = {
  ...{ who: 'child', firstName: 'Rowan', lastName: 'Example', yearGroup: '9', when: 'last Friday' },
  ...{ email: '', phone: '', looksLike: 'cooling-off', words: 'I was told to go home until Monday.' },
};
const report = (changes: object = {}) =>
  ask('report-exclusion', { report: 'r1', school: 's1', told, ...changes }, SOMEBODY);
const officer = actorIn('inclusion-officer');
const answer = (changes: object = {}, actor: object = officer) =>
  ask(
    'answer-report',
    { report: 'r1', finding: 'lawful', reasons: 'The day is on record.', ...changes },
    actor,
  );
const place = (actor: object = officer) => ask('place-report', { report: 'r1', pupil: 'p1' }, actor);

const house = () => partnershipOf('2026-09-01T09:00', aSchool('s1'));
function reported() {
  const partnership = house();
  partnership.does(NOW, report());
  return partnership;
}
type House = ReturnType<typeof house>;
const notices = (partnership: House) => partnership.notices('exclusion-report');

describe('Anybody can report what looks like an unlawful exclusion, and the authority must answer (C12, row 1)', () => {
  test('the authority hears at once, and nobody else', () => {
    const partnership = reported();
    expect(notices(partnership)).toEqual(['authority']);
    expect(partnership.effects.filter((e) => e.kind !== 'notice')).toEqual([]);
  });

  test('the answer is owed in the time of a concern about a pupil on record, from the day of the report', () => {
    expect(reported().owed(DUTY)).toMatchObject({
      ...{ duty: 'answer-concern', due: '2026-11-20', owedBy: 'authority', rule: 'C12', confirmed: false },
    });
  });

  test('unanswered it climbs to the Chair as that does, and the school never hears', () => {
    const partnership = reported();
    expect(partnership.ladder(DUTY)).toEqual([
      'due 2026-11-20T09:00 authority',
      'late-1 2026-11-23T09:00 authority+chair',
      'late-5 2026-11-27T09:00 authority+chair',
    ]);
    partnership.waits('2026-12-01T00:00');
    expect(notices(partnership)).toEqual([
      ...['authority', 'authority', 'authority', 'chair', 'authority', 'chair'],
    ]);
  });

  test('a policy that the partnership makes its own later gives no more time than there was', () => {
    const partnership = reported();
    const changes = { answerConcernWithinWorkingDays: 20 };
    partnership.does('2026-11-16T09:00', asks('adjust-policy', { changes, reason: 'We want longer.' }));
    expect(partnership.owed(DUTY).due).toBe('2026-11-20');
    partnership.does('2026-11-16T10:00', report({ report: 'r2' }));
    expect(partnership.owed('answer-concern:r2').due).toBe('2026-12-14');
  });

  test('neither name nor words stand in what the partnership carries', () => {
    expect(JSON.stringify(reported().state())).not.toMatch(/Rowan|go home/);
  });

  test.each([
    ['about a school that is not of the partnership', { school: 's2' }, 'unknown-school'],
    ['without a word of what happened', { told: { ...told, words: ' ' } }, 'missing-concern'],
  ])('%s it is refused', (_what, changes, refused) => {
    expect(house().refused(NOW, report(changes))).toMatchObject({ refused, rule: 'C12' });
  });

  test('so many may wait, and no more: the door is open to anybody', () => {
    const partnership = house();
    const one = (id: number) => ({ id: `x${id}`, on: '2026-11-13', school: 's1', within: 5, closed: null });
    const reports = Array.from({ length: 500 }, (_none, id) => one(id));
    const full = { ...partnership.state(), reports } as PartnershipState;
    expect(partnershipVerbs.decide(full, report(), NOW)).toMatchObject({ refused: 'reports-full' });
  });
});

describe('What comes of a report (C12)', () => {
  test('an officer answers it, with a finding and reasons', () => {
    const partnership = reported();
    partnership.does('2026-11-18T10:00', answer());
    expect(partnership.owed(DUTY)).toMatchObject({ status: 'done', closedOn: '2026-11-18' });
    expect(partnership.running()).not.toContain(DUTY);
  });

  test('an answer after its day is late', () => {
    const partnership = reported();
    partnership.waits('2026-11-25T00:00');
    partnership.does('2026-11-25T10:00', answer());
    expect(partnership.owed(DUTY)).toMatchObject({ status: 'done-late' });
  });

  test('linked to a pupil it is owed there, and here no longer', () => {
    const partnership = reported();
    partnership.does('2026-11-18T10:00', place());
    expect(partnership.owed(DUTY)).toMatchObject({ status: 'no-longer-needed' });
  });

  test.each(['headteacher', 'lead', 'chair', 'administrator'] as const)(
    'the %s neither answers nor links it',
    (office) => {
      for (const command of [answer({}, actorIn(office)), place(actorIn(office))])
        expect(reported().refused(NOW, command)).toMatchObject({ refused: 'not-your-office' });
    },
  );

  test('without reasons, of another report, or a second time it is refused', () => {
    const partnership = reported();
    expect(partnership.refused(NOW, answer({ reasons: ' ' }))?.refused).toBe('report-without-reasons');
    expect(partnership.refused(NOW, answer({ report: 'r2' }))?.refused).toBe('unknown-report');
    partnership.does(NOW, answer());
    expect(partnership.refused(NOW, place())).toEqual({
      ...{ refused: 'report-already-closed', rule: 'C12', detail: { on: '2026-11-13' } },
    });
    expect(partnership.refused(NOW, report())?.refused).toBe('id-already-used');
  });

  test('what is closed is carried until the next report, and then stands in the record alone', () => {
    const partnership = reported();
    partnership.does(NOW, answer());
    partnership.does('2026-11-19T10:00', report({ report: 'r2' }));
    const state = partnership.state();
    expect(state.status === 'open' && state.reports?.map(({ id }) => id)).toEqual(['r2']);
    expect(partnership.running()).toContain('answer-concern:r2');
    expect(partnership.owed(DUTY).status).toBe('done');
  });
});

test('a report is called by the beginning of its id', () => {
  expect(referenceOf('7f3a9c21-0c5e-4d0b-9f3c-1b2a3c4d5e6f')).toBe('7F3A 9C21');
});
