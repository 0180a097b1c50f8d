const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month that was typed as a number or by its name; what was typed where it is neither. */
export function monthNumber(typed: string): string {
  const at = MONTHS.indexOf(typed.trim().slice(0, 3).toLowerCase());
  return at === -1 ? typed : String(at + 1);
}

/** What the three boxes of a date hold at first. */
export function dateBoxes(name: string, date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const plain = (digits: string): string => digits.replace(/^0/, '');
  return { [`${name}-day`]: plain(day), [`${name}-month`]: plain(month), [`${name}-year`]: year };
}
