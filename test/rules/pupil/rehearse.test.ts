import { goesOn } from '../../../rules/case/forward';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { PupilEvent } from '../../../rules/pupil/events';
import { foresee } from '../../../rules/pupil/rehearse';
import { NOT_YET, type PupilState } from '../../../rules/pupil/state';
import { pupilVerbs } from '../../../rules/pupil/verbs';
import { command } from '../../support/commands';
import { aPupil, given, onStage1 } from '../../support/given';

/** A pupil of a rehearsal, on Stage 1 since Monday 14 September 2026: the first review is due on Monday 21. */
function rehearsed() {
  const pupil = given<PupilState, PupilCommand, PupilEvent>(pupilVerbs, NOT_YET);
  pupil.does('2026-09-03T09:00', command('register-pupil', { rehearsal: true }));
  pupil.does('2026-09-14T10:00', command('open-stage-1'));
  return pupil;
}
const NOW = '2026-09-18T15:00';
const first = (to: 'next' | 'day' | 'week') => {
  const pupil = rehearsed();
  pupil.does('2026-09-15T10:00', command('explain-programme'));
  return pupil.does(NOW, command('rehearse', { to }))[0];
};

describe('Moving a case forward (M4)', () => {
  test('is for rehearsals, and never for a live case', () => {
    const never = { refused: 'not-a-rehearsal', rule: 'M4' };
    expect(onStage1().refused(NOW, command('rehearse'))).toEqual(never);
    expect(rehearsed().refused(NOW, command('rehearse'))).toBeNull();
  });

  test('stops at the next moment of any ladder on its way, so that all happens in its order', () => {
    const from = NOW;
    const review = '2026-09-21T13:00';
    expect(first('next')).toMatchObject({ type: 'clock-moved', from, to: review, until: review });
    expect(first('day')).toMatchObject({
      to: '2026-09-19T15:00',
      until: '2026-09-19T15:00',
      seconds: 86_400,
    });
    expect(first('week')).toMatchObject({ to: review, until: '2026-09-25T15:00' });
  });

  test('adds up, across the end of summer time by the hours that there are', () => {
    const pupil = aPupilInRehearsal();
    pupil.does('2026-10-24T12:00', command('rehearse', { to: 'day' }));
    expect(pupil.state()).toMatchObject({ forward: { seconds: 25 * 3_600, until: '2026-10-25T12:00' } });
    pupil.does('2026-10-25T12:00', command('rehearse', { to: 'day' }));
    expect(pupil.state()).toMatchObject({ forward: { seconds: 49 * 3_600 } });
  });

  test('to the next thing is refused where nothing is to come; by a day it is not', () => {
    const refusal = { refused: 'nothing-to-come', rule: 'M4' };
    const pupil = aPupilInRehearsal();
    expect(pupil.refused(NOW, command('rehearse', { to: 'next' }))).toEqual(refusal);
    expect(pupil.refused(NOW, command('rehearse', { to: 'day' }))).toBeNull();
  });

  test('goes on until it is there, and no further', () => {
    const pupil = rehearsed();
    pupil.does(NOW, command('rehearse', { to: 'week' }));
    expect(goesOn(pupil.state(), '2026-09-21T13:00')).toHaveLength(1);
    expect(goesOn(pupil.state(), '2026-09-25T15:00')).toEqual([]);
    expect(goesOn(aPupil().state(), NOW)).toEqual([]);
  });

  test('is foreseen as it will be: each rung at its own moment, and what it raises', () => {
    const pupil = rehearsed();
    const before = pupil.state();
    const decision = pupilVerbs.decide(before, command('rehearse', { to: 'week' }), NOW);
    if ('refused' in decision) throw new Error(decision.refused);
    const seen = foresee(pupilVerbs, before, decision.events, NOW);
    const climbed = seen.events.flatMap((e) => (e.type === 'rung-climbed' ? [`${e.rung} ${e.at}`] : []));
    expect(climbed).toContain('due 2026-09-21T13:00');
    expect(climbed).toContain('late-1 2026-09-22T08:00');
    expect([...climbed].sort((a, b) => (a.slice(-16) < b.slice(-16) ? -1 : 1))).toEqual(climbed);
    expect(seen.events.at(-1)).toMatchObject({ type: 'clock-moved', to: '2026-09-25T15:00' });
    expect(seen.effects.filter(({ effect }) => effect.kind === 'notice').length).toBeGreaterThan(2);
    expect(pupil.state()).toBe(before);
  });
});

function aPupilInRehearsal() {
  const pupil = given<PupilState, PupilCommand, PupilEvent>(pupilVerbs, NOT_YET);
  pupil.does('2026-09-03T09:00', command('register-pupil', { rehearsal: true }));
  return pupil;
}
