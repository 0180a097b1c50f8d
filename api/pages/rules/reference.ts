import { dateInWords } from '../../../rules/calendar/words';
import { capital } from '../../../rules/notices/naming';
import { editionViews, type EditionView } from './editions';
import { lawViews, type LawView } from './law-views';
import { noticeParts, type NoticeParts } from './notice-parts';
import { READINGS, type Reading, type Readings } from './readings';
import { ruleViews, type RuleView } from './rule-views';

const HEAD = `# The rules

Made by \`npm run rules-reference\` from the rules themselves: change those, not this page. The same stands in the service
at \`/rules\`, for anybody signed in.

Each duty has one rule, and each rule one home in \`rules/\`. A rule names its row of [law.md](law.md), its source, and
whether its wording has been read in full there. One that has not is marked **to be confirmed**, here and wherever its
date is shown. To disagree, name the row: the answer is a change of one function.`;

const confirmedWords = (confirmed: boolean): string => (confirmed ? 'yes' : '**to be confirmed**');

const bullets = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

const ruleText = (rule: RuleView): string =>
  `### ${rule.title} (${rule.rows})

${rule.asks}

${bullets([
  `Duty: \`${rule.duty}\``,
  `Owed by: ${rule.owedBy}`,
  `Source: ${rule.source}`,
  `Editions: ${rule.editions}`,
  ...rule.changes,
  `Confirmed: ${confirmedWords(rule.confirmed)}`,
])}`;

const editionText = ({ name, from, source, changes }: EditionView): string =>
  `### ${name}, from ${dateInWords(from)}

Source: ${source}.${changes.length > 0 ? `\n\n${bullets(changes)}` : ''}`;

const lawText = ({ rows, says, source, confirmed }: LawView): string =>
  `${says}. (${rows}; ${source}${confirmed ? '' : `; ${confirmedWords(false)}`})`;

const noticeText = ({ notice, readers }: NoticeParts): string =>
  [
    `### ${notice}`,
    ...readers.map(
      ({ to, parts }) =>
        `To ${to}:\n\n${bullets(parts.map(({ what, row, suppliedBy, confirmed }) => `${capital(what)} (${row}; ${suppliedBy}${confirmed ? '' : `; ${confirmedWords(false)}`})`))}`,
    ),
  ].join('\n\n');

const readingText = ({ reads, row, confirmed, home }: Reading): string => {
  const said = [row === null ? null : capital(row), `\`${home}\``, confirmed ? null : confirmedWords(false)];
  return `${reads} (${said.filter((part) => part !== null).join('; ')})`;
};

const readingsText = ({ about, readings }: Readings): string =>
  `### ${about}

${bullets(readings.map(readingText))}`;

const unconfirmed = (rules: RuleView[]): string =>
  bullets(rules.filter(({ confirmed }) => !confirmed).map(({ title, rows }) => `${title} (${rows})`));

/** The reference of the rules, in Markdown as Prettier writes it. */
export function rulesReference(): string {
  const rules = ruleViews();
  const chapters = [
    HEAD,
    '## To be confirmed',
    unconfirmed(rules),
    '## Duties',
    ...rules.map(ruleText),
    '## What is refused',
    'What would break a rule is refused, and the refusal names its row.',
    bullets(lawViews().map(lawText)),
    '## What each notice must contain',
    'A notice that lacks one of these is not sent: it waits for whoever can supply it. Which of them a letter needs depends on the decision.',
    ...noticeParts().map(noticeText),
    '## Editions',
    'A decision is governed by the edition of its own date, for as long as its case runs. Each edition is its difference from the one before.',
    ...editionViews().map(editionText),
    '## Readings',
    'Where the law leaves a choice, this is the choice. Each is one function.',
    ...READINGS.map(readingsText),
  ];
  return `${chapters.join('\n\n')}\n`;
}
