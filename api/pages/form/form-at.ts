import type { Request, RequestHandler, Response, Router } from 'express';
import type { z } from 'zod';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { answerSimple, askSimple, type SimpleForm } from './simple-form';

/** The form of an address; null where whom or what it is about is not the viewer's. */
type Find<Schema extends z.ZodType> = (
  viewer: Viewer,
  request: Request,
) => Promise<SimpleForm<Schema> | null>;

function ofForm<Schema extends z.ZodType>(find: Find<Schema>): RequestHandler {
  return async (request: Request, response: Response) => {
    const form = await find(viewerOf(response), request);
    if (!form) return sendProblem(request, response, NOT_FOUND);
    return request.method === 'POST' ? answerSimple(form, request, response) : askSimple(form, response);
  };
}

/** Puts a form at an address: it is asked there, and answered there. */
export function formAt<Schema extends z.ZodType>(router: Router, path: string, find: Find<Schema>): void {
  router.get(path, signedIn, ofForm(find));
  router.post(path, signedIn, ofForm(find));
}
