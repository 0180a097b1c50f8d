import { Environment, FileSystemLoader } from 'nunjucks';
import { directionOf, langTag } from '../../rules/pupil/language';
import { ENGLISH, speechIn, type Said, type Speech } from './speech';
import type { Voice } from './voice';

const templates = new Environment(new FileSystemLoader(__dirname), { autoescape: true });

/**
 * The e-mail with a code: in English, and above that in the language that its reader chose, where a speaker has read all
 * of its words (E5).
 *
 * @param minutes for so long the code is good
 */
export function codeMail(voice: Voice, code: string, minutes: number): { text: string; html: string } {
  const said: Said[] = [
    'mail.hello',
    { say: 'mail.code', with: { code } },
    { say: 'mail.type', with: { minutes } },
    'mail.tell-nobody',
    'mail.not-asked',
  ];
  const inWords = ({ language, say }: Speech) => ({
    lang: langTag(language),
    dir: directionOf(language),
    lines: said.map((one) => say(one)),
  });
  const isWhole = said.every((one) => voice.reviewed.has(typeof one === 'string' ? one : one.say));
  const own = speechIn(voice.language, (id) => voice.reviewed.get(id));
  const parts = [...(isWhole ? [inWords(own)] : []), inWords(ENGLISH)];
  const text = parts.flatMap(({ lines }) => lines).join('\n\n') + '\n';
  return { text, html: templates.render('code-mail.njk', { parts }) };
}
