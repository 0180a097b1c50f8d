import { stageSteps } from '../../../api/pages/pupil/stages';
import { aPupil, onStage1, onStage3 } from '../../support/given';

const ladder = (state: Parameters<typeof stageSteps>[0]) =>
  stageSteps(state).map(({ word, detail }) => [word, detail].filter(Boolean).join(': '));

describe('the ladder of stages on a pupil’s page', () => {
  it('says of a stage to come what is missing before it can start', () => {
    expect(ladder(onStage1().open())).toEqual([
      expect.stringMatching(/^Now: /),
      expect.stringMatching(/^Cannot start yet: Reviews held on this stage: 0; the policy asks for 3/),
      expect.stringMatching(/^Cannot start yet: Stage 3 begins with a suspension/),
    ]);
  });

  it('says of a stage that is behind the pupil that it is done, and from when to when the last one was', () => {
    expect(ladder(onStage3().open())).toEqual([
      'Done',
      'Done: From Monday 5 October 2026 to Tuesday 3 November 2026',
      expect.stringMatching(/^Now: /),
    ]);
  });

  it('says nothing of what is missing before the programme is open', () => {
    expect(ladder(aPupil().open())).toEqual(['Not started', 'Not started', 'Not started']);
  });
});
