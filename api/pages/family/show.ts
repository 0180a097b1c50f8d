import type { Response } from 'express';
import type { PrintSize } from '../../../rules/pupil/language';
import { speechIn, type Said, type Speech } from '../../family/speech';
import type { Voice } from '../../family/voice';
import { isTextId } from '../../family/words';
import type { PageView } from '../render';
import { around } from './around';
import { roughWords } from './rough-words';

/** How a page is to be drawn for whoever reads it. */
export interface Reader {
  voice: Voice;
  size: PrintSize;
  /** Where a choice of language is sent, and to which page it comes back; null where there is no session to keep it. */
  choose: { action: string; back: string } | null;
}

/** What a page shows. `english` is a page that is in English whatever was chosen, such as a count of days. */
export type FamilyView = PageView & { english?: true };

/**
 * Draws a family's page in one language, whole. Where a speaker has not reviewed all of its words, the page is in English,
 * says so, and has the rough words at its end as what they are (E5; pages.md, section 4).
 *
 * @param view is asked for what the page shows, in the language that it is drawn in; it may be asked twice
 */
export function showFamily(
  response: Response,
  reader: Reader,
  template: string,
  view: (speech: Speech) => FamilyView,
  status = 200,
): void {
  const { voice } = reader;
  const frame = response.locals.frame?.();
  const told = frame?.alert ?? null;
  const draw = (speech: Speech, page: FamilyView, more: object, done: (html: string) => void): void => {
    const say = (said: Said) => speech.say(said);
    // What has just been done is kept by its name, until it is known in which language it is said.
    if (frame) frame.alert = told !== null && isTextId(told) ? say(told) : told;
    const context = { errors: [], ...page, ...around(reader, speech), ...more, say, frame };
    response.render(template, context, (error: Error | null, html?: string) => {
      if (error) response.req.next?.(error);
      else done(html ?? '');
    });
  };
  const send = (html: string): void => void response.status(status).send(html);
  const inEnglish = (): void => {
    const rough = roughWords(voice);
    const speech = speechIn('en', () => undefined, rough.hear);
    const page = view(speech);
    const instead = voice.language === 'en' ? null : { ...rough, only: page.english === true };
    draw(speech, page, { instead }, send);
  };
  if (voice.language === 'en') return inEnglish();
  let whole = true;
  const speech = speechIn(voice.language, (id) => {
    const words = voice.reviewed.get(id);
    if (words === undefined) whole = false;
    return words;
  });
  const page = view(speech);
  if (page.english) return inEnglish();
  return draw(speech, page, { instead: null }, (html) => (whole ? send(html) : inEnglish()));
}
