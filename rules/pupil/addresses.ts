import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Actor } from '../case/people';
import type { Decision } from '../case/verbs';
import { refuse, type Refusal } from '../refusal';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

export const ADDRESS_KINDS = ['email', 'post', 'phone'] as const;
/** Where somebody of the family is reached. */
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** Says what an address of one of the family is now. It is not used before somebody else has looked at it (E6, L4). */
export interface CorrectAddress extends Asked<'correct-address'> {
  correction: string;
  contact: string;
  kind: AddressKind;
  value: string;
}

/** The second look at a new address: it is right and used from now on, or it is not. */
export interface CheckAddress extends Asked<'check-address'> {
  correction: string;
  outcome: 'right' | 'wrong';
  reason: string;
}

/** An address that waits for its second look. */
export interface Correction {
  id: string;
  contact: string;
  kind: AddressKind;
  value: string;
  by: Actor;
  on: LocalDate;
}

export interface AddressCorrected {
  type: 'address-corrected';
  on: LocalDate;
  correction: Correction;
}

export interface AddressChecked extends Pick<CheckAddress, 'outcome' | 'reason'> {
  type: 'address-checked';
  on: LocalDate;
  correction: Correction;
}

const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;
const PHONE = /^\+?\d[\d ()-]{5,24}$/;
/** As many as the window of an envelope shows below the name. */
const MOST_LINES = 6;
const LONGEST_LINE = 80;
const LONGEST_EMAIL = 254;

/** Whether an address can be one. A line end in an e-mail address could add to the head of a letter. */
function isAddress(kind: AddressKind, value: string): boolean {
  if (kind === 'email') return value.length <= LONGEST_EMAIL && EMAIL.test(value);
  if (kind === 'phone') return PHONE.test(value);
  const lines = value.split('\n');
  return lines.length >= 2 && lines.length <= MOST_LINES && lines.every(isLine);
}

const isLine = (line: string): boolean => line.trim() !== '' && line.length <= LONGEST_LINE;

/** An address without empty lines and without space around its lines. */
export const tidyAddress = (value: string): string =>
  value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Whether what somebody wrote can be an address of this kind: the same for staff and for a family on its own page. */
export const canBeAddress = (kind: AddressKind, written: string): boolean =>
  isAddress(kind, tidyAddress(written));

/** One of the family corrects its own address alone; a professional that of anybody. */
export function decideCorrection(
  { corrections = [] }: PupilCase,
  { actor, correction: id, contact, kind, value }: CorrectAddress,
  on: LocalDate,
): Decision<PupilEvent> {
  if (actor.office === 'family' && actor.person !== contact) return refuse('not-your-own', 'L4');
  const tidied = tidyAddress(value);
  if (!isAddress(kind, tidied)) return refuse('no-address', 'E6', { kind });
  const waits = corrections.find((c) => c.contact === contact && c.kind === kind);
  if (waits?.value === tidied) return refuse('nothing-changes', 'E6');
  const correction = { id, contact, kind, value: tidied, by: actor, on };
  return { events: [{ type: 'address-corrected', on, correction }] };
}

/** Four eyes: whoever entered an address does not confirm it. */
export function decideCheck(
  { corrections = [] }: PupilCase,
  { actor, correction: id, outcome, reason }: CheckAddress,
  on: LocalDate,
): Decision<PupilEvent> {
  const correction = corrections.find((c) => c.id === id);
  if (!correction) return refuse('no-correction', 'E6');
  if (correction.by.person === actor.person) return refuse('entered-it-yourself', 'E6');
  if (outcome === 'wrong' && reason.trim() === '') return refuse('missing-reason', 'E6');
  return { events: [{ type: 'address-checked', on, correction, outcome, reason }] };
}

/** A second look is there to be taken only while a new address waits for it. */
export const checkGate = ({ corrections = [] }: PupilCase): Refusal | null =>
  corrections.length > 0 ? null : refuse('no-correction', 'E6');

/** The case with an address that waits: in the place of one of the same kind that waited before. */
export function withCorrection(state: PupilCase, { correction }: AddressCorrected): PupilCase {
  const { corrections = [] } = state;
  const others = corrections.filter((c) => c.contact !== correction.contact || c.kind !== correction.kind);
  return { ...state, corrections: [...others, correction] };
}

/** The case without an address that waited. */
export function withoutCorrection(state: PupilCase, { correction }: AddressChecked): PupilCase {
  const { corrections = [], ...rest } = state;
  const left = corrections.filter(({ id }) => id !== correction.id);
  return left.length > 0 ? { ...rest, corrections: left } : rest;
}
