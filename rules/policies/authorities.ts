/** The councils of the partnerships we ship policies for, by their national code. */
const COUNCILS: Record<string, string> = {
  '803': 'South Gloucestershire Council',
  '826': 'Milton Keynes City Council',
  '855': 'Leicestershire County Council',
};

/**
 * What letters call an authority.
 *
 * @param code three digits, as in the national register
 * @source the authorities' own names; law.md section 6 for the codes
 * @example councilOf('803') is 'South Gloucestershire Council'; one we do not know is 'the council (code 802)'
 */
export const councilOf = (code: string): string => COUNCILS[code] ?? `the council (code ${code})`;
