/**
 * What a report is called by those who talk of it: short enough for the telephone, and nothing of the child in it.
 *
 * @example referenceOf('7f3a9c21-0c5e-4d0b-9f3c-1b2a3c4d5e6f') is '7F3A 9C21'
 */
export const referenceOf = (report: string): string =>
  `${report.slice(0, 4)} ${report.slice(4, 8)}`.trim().toUpperCase();
