import type { Asked } from '../../case/asked';

export interface AddLocality extends Asked<'add-locality'> {
  locality: string;
  name: string;
  /** The name of its centre; empty where it has none yet. */
  centre: string;
}

/** Gives a locality another name or centre. */
export interface ChangeLocality extends Asked<'change-locality'> {
  locality: string;
  name: string;
  centre: string;
}

/** Takes a locality away that has no family of schools any more. */
export interface RemoveLocality extends Asked<'remove-locality'> {
  locality: string;
}

export interface AddFamily extends Asked<'add-family'> {
  family: string;
  locality: string;
  name: string;
  schools: string[];
}

/** Gives a family of schools another name, another locality, or other schools: all of those that it has from then on. */
export interface ChangeFamily extends Asked<'change-family'> {
  family: string;
  locality: string;
  name: string;
  schools: string[];
}

/** Takes a family of schools away: its schools are then in none. */
export interface RemoveFamily extends Asked<'remove-family'> {
  family: string;
}

export type LocalitiesCommand =
  AddLocality | ChangeLocality | RemoveLocality | AddFamily | ChangeFamily | RemoveFamily;
