/** One national reason for a suspension or permanent exclusion: the code of the school census and what it means. */
export interface Reason {
  code: string;
  label: string;
}

/**
 * The sixteen national reasons in use since autumn 2020; a decision gives one to three of them.
 *
 * @source law.md row 49; the school census's list from autumn 2020, codes and labels
 */
export const reasons: Reason[] = [
  { code: 'PP', label: 'Physical assault against a pupil' },
  { code: 'PA', label: 'Physical assault against an adult' },
  { code: 'VP', label: 'Verbal abuse or threatening behaviour against a pupil' },
  { code: 'VA', label: 'Verbal abuse or threatening behaviour against an adult' },
  { code: 'OW', label: 'Use or threat of use of an offensive weapon or prohibited item' },
  { code: 'BU', label: 'Bullying' },
  { code: 'RA', label: 'Racist abuse' },
  { code: 'LG', label: 'Abuse against sexual orientation and gender identity' },
  { code: 'DS', label: 'Abuse relating to disability' },
  { code: 'SM', label: 'Sexual misconduct' },
  { code: 'DA', label: 'Drug and alcohol related' },
  { code: 'DM', label: 'Damage to property' },
  { code: 'TH', label: 'Theft' },
  { code: 'DB', label: 'Persistent or general disruptive behaviour' },
  { code: 'MT', label: 'Inappropriate use of social media or online technology' },
  {
    code: 'PH',
    label: 'Wilful and repeated transgression of protective measures in place to protect public health',
  },
];

/**
 * What a code means; a code we do not know is shown as it is, so that a letter never loses a reason.
 *
 * @example reasonLabel('DB') is 'Persistent or general disruptive behaviour'
 */
export const reasonLabel = (code: string): string => reasons.find((r) => r.code === code)?.label ?? code;
