import fc from 'fast-check';
import { decidePupil } from '../../../rules/pupil/decide';
import type { PupilCommand } from '../../../rules/pupil/commands';
import { after, beginning, isCommand, saidBy, stories } from '../../support/random-story';

/** What can honestly be said again at once: it replaces what was said before, or is another of its kind. */
const AGAIN: PupilCommand['type'][] = [
  'set-targets',
  'hold-stage-3-review',
  'record-agreement',
  'record-incident',
  'say-own-words',
];

test('the same said twice is refused with a plain code and the rule behind it', () => {
  fc.assert(
    fc.property(stories(20), (story) => {
      const begun = beginning(story.begins);
      const { pupil } = begun;
      let { now } = begun;
      for (const step of story.steps) {
        now = after(now, step);
        const said = saidBy(step, pupil.state(), now);
        if (!isCommand(said) || pupil.refused(now, said)) continue;
        pupil.does(now, said);
        const again = pupil.refused(now, { ...said, id: 'another' });
        if (AGAIN.includes(said.type)) continue;
        expect({ of: said.type, again }).toEqual({
          of: said.type,
          again: expect.objectContaining({
            refused: expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)+$/) as string,
            rule: expect.stringMatching(/^([A-Z]\d+|law \d+a?)$/) as string,
          }) as object,
        });
      }
    }),
    { numRuns: 25 },
  );
});

test('a command that is refused brings no event and leaves the state as it is', () => {
  fc.assert(
    fc.property(stories(12), (story) => {
      const { pupil, now } = beginning(story.begins);
      const before = JSON.stringify(pupil.state());
      for (const step of story.steps) {
        const said = saidBy(step, pupil.state(), now);
        if (!isCommand(said)) continue;
        const decision = decidePupil(pupil.state(), said, now);
        if ('refused' in decision) expect(Object.keys(decision).sort()).not.toContain('events');
      }
      expect(JSON.stringify(pupil.state())).toBe(before);
    }),
    { numRuns: 25 },
  );
});
