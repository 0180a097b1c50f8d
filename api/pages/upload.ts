import express, { type RequestHandler } from 'express';
import { PARTNERSHIP_OFFICES } from '../../rules/partnership/offices';
import { decode } from '../calendars/import/decode';

const FORM = 'multipart/form-data';

/** A calendar of a school is a few kilobytes. */
const raw = express.raw({ type: FORM, limit: '256kb' });
/** The national register is some sixty megabytes: only whoever may take it in can send so much. */
const rawRegister = express.raw({ type: FORM, limit: '100mb' });
const REGISTER = '/imports/schools';
const MAY_SEND_REGISTER = PARTNERSHIP_OFFICES['import-schools'];

const limited: RequestHandler = (request, response, next) => {
  const office = response.locals.viewer?.office;
  const isRegister = request.path === REGISTER && office !== undefined && MAY_SEND_REGISTER.includes(office);
  return (isRegister ? rawRegister : raw)(request, response, next);
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
