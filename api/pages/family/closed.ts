import type { Request, Response } from 'express';
import type { House } from '../../house';
import { readerAtTheDoor } from './reader';
import { showFamily } from './show';

/** What is shown instead of a family's page to whoever is not signed in to one, whatever the reason. */
export async function showClosed(house: House, request: Request, response: Response): Promise<void> {
  const reader = await readerAtTheDoor(house, request, '/f/closed/language');
  showFamily(response, reader, 'family/closed.njk', ({ say }) => ({ title: say('closed.title') }), 403);
}
