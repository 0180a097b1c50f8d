import type { SchoolKind } from '../calendar/types';

/** What an establishment of the national register is to Sixth Day: a school of a kind, or why it is none. */
export type EstablishmentType = { kind: SchoolKind } | { not: string };

const INDEPENDENT = 'an independent school: the law of exclusions does not apply to it';
const NURSERY = 'a nursery school: its children are below school age';
const AFTER_16 = 'for those over 16 alone: the law of exclusions does not apply to it';
const ABROAD = 'not in England';
const SECURE = 'a secure unit: the law of exclusions does not apply to it';
const NO_SCHOOL = 'not a school';

/** By the register's own two figures. An alternative provision academy is an academy: its own trust governs it. */
const TYPES: Record<string, EstablishmentType> = {
  '01': { kind: 'maintained' },
  '02': { kind: 'maintained' },
  '03': { kind: 'maintained' },
  '05': { kind: 'maintained' },
  '06': { kind: 'academy' },
  '07': { kind: 'maintained' },
  '08': { not: INDEPENDENT },
  '10': { not: INDEPENDENT },
  '11': { not: INDEPENDENT },
  '12': { kind: 'maintained' },
  '14': { kind: 'pru' },
  '15': { not: NURSERY },
  '18': { not: AFTER_16 },
  '24': { not: SECURE },
  '25': { not: ABROAD },
  '26': { not: ABROAD },
  '27': { not: NO_SCHOOL },
  '28': { kind: 'academy' },
  '29': { not: AFTER_16 },
  '30': { not: ABROAD },
  '31': { not: AFTER_16 },
  '32': { not: AFTER_16 },
  '33': { kind: 'academy' },
  '34': { kind: 'academy' },
  '35': { kind: 'academy' },
  '36': { kind: 'academy' },
  '37': { not: ABROAD },
  '38': { kind: 'academy' },
  '39': { not: AFTER_16 },
  '40': { kind: 'academy' },
  '41': { kind: 'academy' },
  '42': { kind: 'academy' },
  '43': { kind: 'academy' },
  '44': { kind: 'academy' },
  '45': { not: AFTER_16 },
  '46': { not: AFTER_16 },
  '49': { not: INDEPENDENT },
  '56': { not: NO_SCHOOL },
  '57': { not: SECURE },
};

/**
 * What an establishment is in the law of exclusions, by the type that the national register gives it.
 *
 * @param code the register's; a spreadsheet may have lost its leading zero
 * @returns undefined for a type that is not known: never a guess
 * @source Education Act 2002 s51A: maintained schools, pupil referral units, academies other than 16 to 19 academies
 * @example establishmentType('34') is { kind: 'academy' }; '1' is read as '01', a community school
 */
export const establishmentType = (code: string): EstablishmentType | undefined =>
  TYPES[code.trim().padStart(2, '0')];
