import type { Request, RequestHandler, Response } from 'express';
import { noteAccess } from '../../../database/access-log';
import { peopleByIds } from '../../../database/people';
import { councilOf } from '../../../rules/policies/authorities';
import { familyBy, type Family } from '../../family/family';
import type { House } from '../../house';
import { endSession } from '../../session/begin';
import { LONGEST_MILLISECONDS } from '../../session/store';
import { OWN_PAGE } from '../../words/accesses';
import { showClosed } from './closed';
import { readerOf } from './reader';
import type { Reader } from './show';

/** What every page of a family starts from. */
export interface FamilyPage extends Family {
  house: House;
  /** The council's name, as letters give it. */
  authority: string;
  /** Whom to talk to at school; null while nobody leads a programme. */
  lead: { name: string; email: string } | null;
  /** In which language and size its pages are drawn. */
  reader: Reader;
}

/** Draws a page for the family that is signed in. Everybody else, staff too, is shown how a family comes in. */
export function forFamily(
  house: House,
  draw: (page: FamilyPage, request: Request, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    const family = await signedInFamily(house, request);
    if (!family) return showClosed(house, request, response);
    await noteFamilyRead(house, family);
    const { programme, policy } = family.state;
    const people =
      programme.at === 'not-open'
        ? []
        : await peopleByIds(house.db, family.pupil.partnershipId, [programme.lead]);
    const lead = people[0] ?? null;
    const reader = await readerOf(house, request, family);
    const authority = councilOf(policy.authority);
    return draw({ ...family, house, authority, lead, reader }, request, response);
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

/** That one of the family opened its own page stands in the log like any other read (L3). No entry, no page. */
const noteFamilyRead = (house: House, { contact, pupil }: Family): Promise<void> =>
  noteAccess(house.db, {
    partnershipId: pupil.partnershipId,
    person: contact.id,
    office: 'family',
    about: 'pupil',
    subject: pupil.id,
    deed: 'read',
    what: OWN_PAGE,
    reason: 'One of the family',
  });
