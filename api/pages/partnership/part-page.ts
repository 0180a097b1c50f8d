import type { RequestHandler } from 'express';
import type { Partnership } from '../../../rules/partnership/state';
import type { House } from '../../house';
import { openPartnership } from '../../partnership/open-partnership';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf, type Viewer } from '../../session/viewer';
import { showPage } from '../render';
import { backFrom } from './back';

/**
 * The page of one part of what a partnership is made of: its members, its localities, its Review Group.
 *
 * @param viewOf what the page's template takes
 */
export const partPage =
  (
    house: House,
    title: string,
    template: string,
    viewOf: (state: Partnership, viewer: Viewer) => object | Promise<object>,
  ): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const state = await openPartnership(house, viewer);
    if (!state) return sendProblem(request, response, NOT_FOUND);
    return showPage(response, template, {
      title,
      heading: `${title} of ${state.name}`,
      back: backFrom(viewer.office),
      ...(await viewOf(state, viewer)),
    });
  };
