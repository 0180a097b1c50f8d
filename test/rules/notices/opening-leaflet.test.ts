import { openingLeaflet } from '../../../rules/notices/opening-leaflet';
import { anObligation, aPupilCase, letterFacts, onStage } from '../../support/cases';
import { aLetter } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const text = (changes = {}): string =>
  textOf(openingLeaflet({ ...aLetter('opening-leaflet to parents'), ...changes }));

describe('the opening leaflet (B2)', () => {
  test('says what the stage means, with its targets and its last day', () => {
    expect(text()).toContain('The school sets clear targets with you and gives extra help to meet them.');
    expect(text()).toContain('Ask for help before leaving the room');
    expect(text()).toContain('This stage lasts 20 school days. That is until Monday 12 October 2026.');
  });

  test('says how progress is recognised, with the rewards of the school', () => {
    expect(text()).toContain('How we see progress');
    const event = { ...aLetter('opening-leaflet to parents').event, rewards: 'A call home on a good day' };
    expect(text({ event })).toContain('A call home on a good day');
  });

  test('says what suspension, permanent exclusion and a managed move imply, with the older word once', () => {
    expect(text()).toContain('A suspension means');
    expect(text()).toContain('A permanent exclusion means');
    expect(text().match(/supported transfer/g)).toHaveLength(1);
  });

  test('names who explains the programme, and by when', () => {
    expect(text()).toContain('Sample Council must explain all this to you by Monday 21 September 2026.');
  });

  test('a move is for good since 26 July 2026 (law.md section 5)', () => {
    expect(text({ today: '2026-07-25' })).not.toContain('for good');
    expect(text({ today: '2026-07-26' })).toContain('The move is for good.');
  });

  test('without dates it still goes out, and promises no day', () => {
    const explain = anObligation({ duty: 'explain-programme', owedBy: 'authority', due: null });
    const state = aPupilCase({ programme: onStage('stage-1', { targets: [] }), owed: [explain] });
    const leaflet = text({ state });
    expect(leaflet).toContain('We will tell you the last day.');
    expect(leaflet).toContain('Sample Council must explain all this to you. We will tell you the date.');
    expect(leaflet).not.toContain('These are the targets');
  });

  test('with nothing known of the programme it is still a letter', () => {
    const bare = openingLeaflet(letterFacts({ notice: 'opening-leaflet', people: {} }));
    expect(textOf(bare)).toContain('Please talk to the school office at Oakfield School.');
  });
});
