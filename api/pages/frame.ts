import type { Request, RequestHandler } from 'express';
import type { Assets } from '../assets/assets';
import { may } from '../permissions';
import { coversSeveral, partnershipActedIn, type Viewer } from '../session/viewer';
import { OFFICE_NAMES } from '../words/offices';
import { navigationAt } from './navigation';

/** Who is signed in, as the head of each page shows it. */
interface FrameViewer {
  actingAs: string;
  otherOffices: boolean;
  findsPupils: boolean;
}

/** What the layout needs on every page, whichever page it is. */
export interface Frame {
  assets: Record<keyof Assets, string>;
  nonce: string;
  /** The token that every form of a page sends back as `_csrf`. Asking for it is what begins a session. */
  readonly csrf: string;
  viewer: FrameViewer | null;
  /** Nothing leaves: the partnership is not live yet, or the page is about a case from before it was (E7). */
  rehearsal: boolean;
  navigation: { text: string; href: string; active: boolean }[];
  /** One sentence about what has just been done, shown once. */
  alert: string | null;
}

declare module 'express-serve-static-core' {
  interface Locals {
    frame?: () => Frame;
    nonce?: string;
    /** The page is about a case in rehearsal. */
    rehearsal?: boolean;
  }
}

/** Puts the frame within reach of showPage. It is made only when a page is drawn: a call of the API costs nothing. */
export function frame(assets: Assets): RequestHandler {
  const urls = { stylesheet: assets.stylesheet.url, script: assets.script.url, mark: assets.mark.url };
  return (request, response, next) => {
    response.locals.frame = () => ({
      assets: urls,
      nonce: response.locals.nonce ?? '',
      get csrf() {
        return request.csrfToken?.() ?? '';
      },
      viewer: response.locals.viewer ? describe(response.locals.viewer) : null,
      rehearsal: response.locals.rehearsal ?? response.locals.viewer?.rehearsal ?? false,
      navigation: navigationAt(request.path, response.locals.viewer?.office),
      alert: takeAlert(request),
    });
    next();
  };
}

function describe(viewer: Viewer): FrameViewer {
  const schools = viewer.schools.map((school) => school.name);
  const partnership = coversSeveral(viewer) ? [partnershipActedIn(viewer)] : [];
  const actingAs = [OFFICE_NAMES[viewer.office], ...schools, ...partnership].join(', ');
  const findsPupils = may(viewer.office, 'list-pupils');
  return { actingAs, otherOffices: viewer.offices.length > 1, findsPupils };
}

function takeAlert(request: Request): string | null {
  const { session } = request as Partial<Request>;
  const alert = session?.alert ?? null;
  if (alert !== null) delete session?.alert;
  return alert;
}
