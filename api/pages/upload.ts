import express, { type RequestHandler } from 'express';
import { decode } from '../calendars/import/decode';
import { may, type Right } from '../permissions';

const FORM = 'multipart/form-data';

const upTo = (limit: string): RequestHandler => express.raw({ type: FORM, limit });
/** A calendar of a school is a few kilobytes. */
const small = upTo('256kb');
/** The national register is some sixty megabytes. Only whoever may take a file in can send as much as it may hold. */
const larger: Record<string, { right: Right; raw: RequestHandler }> = {
  '/imports/schools': { right: 'import-schools', raw: upTo('100mb') },
  '/imports/pupils': { right: 'import-pupils', raw: upTo('2mb') },
};

const limited: RequestHandler = (request, response, next) => {
  const office = response.locals.viewer?.office;
  const wide = larger[request.path];
  const raw = wide && office && may(office, wide.right) ? wide.raw : small;
  return raw(request, response, next);
};

/**
 * Takes a form with a file apart, so that a page reads it like any other: a field is its text, a file the text it holds.
 * The platform's own reader does the work; a form that it cannot read is as good as empty, and fails for want of its token.
 */
export const uploads: RequestHandler[] = [
  limited,
  async (request, _response, next) => {
    if (request.is(FORM) && Buffer.isBuffer(request.body))
      request.body = await fieldsOf(request.body, request.headers);
    next();
  },
];

async function fieldsOf(
  body: Buffer,
  headers: { 'content-type'?: string | undefined },
): Promise<Record<string, string>> {
  const type = { 'content-type': headers['content-type'] ?? FORM };
  const form = await new Response(new Uint8Array(body), { headers: type }).formData().catch(() => null);
  const fields: Record<string, string> = {};
  for (const [name, value] of form ?? []) {
    fields[name] = typeof value === 'string' ? value : decode(new Uint8Array(await value.arrayBuffer()));
  }
  return fields;
}
