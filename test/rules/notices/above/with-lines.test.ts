import { inEnglish, LINES, type LineId } from '../../../../rules/notices/above/lines';
import { withLinesAbove, type Known, type LetterReader } from '../../../../rules/notices/above/with-lines';
import { composeLetter } from '../../../../rules/notices/compose';
import type { LetterFacts } from '../../../../rules/notices/facts';
import { aLetter } from '../../../support/letters';
import { grade, sentences, wordsIn } from '../../../support/reading-age';

const { helpPhone = '', ...noPhone } = aLetter('suspension to parents');
const suspended = { ...noPhone, helpPhone };
const week = aLetter('weekly-feedback to parents');

/** Every line, as if somebody had read it in Polish. */
const known = (changes: Partial<Record<LineId, Partial<Known>>> = {}): Known[] =>
  (Object.keys(LINES) as LineId[]).map((id) => ({
    textId: id,
    english: LINES[id],
    words: `pl: ${LINES[id]}`,
    reviewer: 'Ola',
    ...changes[id],
  }));
const polish = (more: Partial<LetterReader> = {}): LetterReader => ({
  language: 'pl',
  hasEmail: true,
  known: known(),
  ...more,
});
const above = (facts: LetterFacts, reader: LetterReader): string[] | undefined =>
  withLinesAbove(composeLetter(facts), facts, reader).above?.lines;

describe('what stands above a letter in the language of its reader (E5, B6)', () => {
  test('is what the letter is, where their own page is, and whom to call to have it read', () => {
    expect(above(suspended, polish())).toEqual([
      'pl: This is an important letter about your child. The letter itself is in English.',
      'pl: Our email has a link to your own page. There you can choose your language, and see what happens next.',
      `pl: Do you want somebody to read this letter to you? Call ${helpPhone}.`,
    ]);
  });

  test('says how the week went in the weekly feedback, with the same counts as the English', () => {
    const [first, second] = above(week, polish()) ?? [];
    expect(first).toBe('pl: This letter says how the week went at school. The letter itself is in English.');
    expect(second).toBe('pl: Rowan met 1 of 2 targets this week.');
    expect(composeLetter(week).blocks[0]).toEqual({ p: 'Rowan met 1 of 2 targets this week.' });
  });

  test('leaves the English whole, and an English reader’s letter as it is', () => {
    const letter = composeLetter(suspended);
    const { above: lines, ...english } = withLinesAbove(letter, suspended, polish());
    expect([lines?.language, english]).toEqual(['pl', letter]);
    expect(withLinesAbove(letter, suspended, polish({ language: 'en' }))).toEqual(letter);
  });

  test('names no link in a letter for the post, and no number where the school has given none', () => {
    expect(above(noPhone, polish({ hasEmail: false }))).toEqual([
      'pl: This is an important letter about your child. The letter itself is in English.',
      'pl: Do you want somebody to read this letter to you? Please ask the school.',
    ]);
  });

  test.each<[string, LineId, Partial<Known>]>([
    ['nobody has read it', 'above.call', { reviewer: null }],
    ['its English has changed since', 'above.letter', { english: 'A letter.' }],
    ['it is missing', 'above.page', { textId: 'another' }],
  ])('is all of it or none: English goes alone where one line may not be said, as %s', (_why, id, change) => {
    expect(above(suspended, polish({ known: known({ [id]: change }) }))).toEqual([]);
  });

  test('has a line a sentence in easy read', () => {
    expect(above(suspended, polish({ language: 'easy-read' }))?.slice(0, 2)).toEqual([
      'pl: This is an important letter about your child.',
      'The letter itself is in English.',
    ]);
  });

  test('does not wait for lines that this letter does not say', () => {
    const reader = polish({ known: known({ 'week.looked': { reviewer: null } }) });
    expect(above(suspended, reader)).toHaveLength(3);
  });

  test('is in plain English where it comes from: short sentences, a reading age of 9 to 11', () => {
    const lines = (Object.keys(LINES) as LineId[]).map((id) => ({ p: inEnglish({ id }) }));
    const said = sentences(lines);
    expect(said.filter((sentence) => wordsIn(sentence).length >= 20)).toEqual([]);
    expect(grade(said)).toBeLessThan(6);
  });
});
