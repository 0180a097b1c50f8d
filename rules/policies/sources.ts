import type { PolicySource } from './policy';

/** Values that a seed gives in so many words. `place` says where in it. */
export const given = (number: string, place: string, ...values: string[]): PolicySource[] =>
  values.map((value) => ({ value, seed: { number, place }, confirmed: true }));

/** Values that we read out of a seed which does not say them outright: to be confirmed. */
export const readFrom = (number: string, place: string, ...values: string[]): PolicySource[] =>
  values.map((value) => ({ value, seed: { number, place }, confirmed: false }));

/** Values that no seed gives: settings of ours, to be confirmed by the partnership. */
export const ours = (...values: string[]): PolicySource[] =>
  values.map((value) => ({ value, seed: null, confirmed: false }));

/** Values that no seed gives but the national register or the national key stages do. */
export const national = (...values: string[]): PolicySource[] =>
  values.map((value) => ({ value, seed: null, confirmed: true }));
