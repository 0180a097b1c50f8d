import type { FindingCode, Override } from '../../../../rules/calendar/finding';
import type { FindingView } from '../../../calendars/findings-of';
import type { Answers, Raw } from '../../form/answers';

const STEP = ['_csrf', 'commandId', 'step', 'edition'];
const REASON = 'reason-';

/** The field in which a warning of a code is answered. */
export const reasonField = (code: FindingCode): string => `${REASON}${code}`;

/** Why each warning is right, as far as it has been said. */
export const overridesIn = (answers: Answers, warnings: FindingView[]): Override[] =>
  [...new Set(warnings.map(({ code }) => code))]
    .map((code) => ({ code, reason: answers.text(reasonField(code)) }))
    .filter(({ reason }) => reason !== '');

/** The answers as hidden fields: a page that confirms something carries on what it was asked. */
export const hiddenIn = (raw: Raw): { name: string; value: string }[] =>
  Object.entries(raw)
    .filter(([name]) => !STEP.includes(name) && !name.startsWith(REASON))
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => ({ name, value: one })));
