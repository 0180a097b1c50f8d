import type { Request, RequestHandler, Response } from 'express';
import { peopleByIds } from '../../../database/people';
import { councilOf } from '../../../rules/policies/authorities';
import { familyBy, type Family } from '../../family/family';
import type { House } from '../../house';
import { endSession } from '../../session/begin';
import { LONGEST_MILLISECONDS } from '../../session/store';
import { showClosed } from './closed';

/** What every page of a family starts from. */
export interface FamilyPage extends Family {
  house: House;
  /** The council's name, as letters give it. */
  authority: string;
  /** Whom to talk to at school; null while nobody leads a programme. */
  lead: { name: string; email: string } | null;
}

/** Draws a page for the family that is signed in. Everybody else, staff too, is shown how a family comes in. */
export function forFamily(
  house: House,
  draw: (page: FamilyPage, request: Request, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    const family = await signedInFamily(house, request);
    if (!family) return showClosed(response);
    const { programme, policy, partnership } = family.state;
    const people =
      programme.at === 'not-open' ? [] : await peopleByIds(house.db, partnership, [programme.lead]);
    const lead = people[0] ?? null;
    return draw({ ...family, house, authority: councilOf(policy.authority), lead }, request, response);
  };
}

async function signedInFamily(house: House, request: Request): Promise<Family | null> {
  const { family: hash, signedInAt = 0 } = request.session;
  if (hash === undefined) return null;
  const inTime = house.now() - signedInAt < LONGEST_MILLISECONDS;
  const family = inTime ? await familyBy(house, hash) : null;
  if (!family) await endSession(request);
  return family;
}
