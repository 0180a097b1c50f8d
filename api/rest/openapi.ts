import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { givenReason } from '../cases/reasons';
import { PERMISSIONS } from '../permissions';
import { cookieName } from '../session/store';
import { isAboutPupil, type Operation } from './operation';
import { OPERATIONS } from './operations';

const PROBLEM = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    code: z.string().optional().meta({ description: 'Of a refusal' }),
    rule: z.string().optional().meta({ description: 'The rule that a refusal rests on' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457. A refusal carries its code and the rule behind it.' });

const KEY = z.uuid().optional().meta({
  description:
    'A random id, new for each request and the same for its retries. May also be sent as `id` in the body.',
});

const REASON = givenReason.optional().meta({
  description: 'Why you need a record outside your cases, without a name. Administrators must say it.',
});

/** The API in OpenAPI 3.1, made from the schemas that let requests through. */
export function openApi(baseUrl: string, secure: boolean) {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) {
    const path = `/api/v1${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: described(operation) };
  }
  paths['/api/openapi.json'] = {
    get: {
      operationId: 'read-openapi',
      summary: 'This document',
      responses: { 200: { description: 'OpenAPI 3.1' } },
    },
  };
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Sixth Day', version: '1', description: DESCRIPTION },
    servers: [{ url: baseUrl }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookieName(secure) },
        setUp: { type: 'http', scheme: 'bearer' },
      },
    },
  });
}

const DESCRIPTION =
  'Everything the pages do. Sign in with POST /api/v1/session and keep the cookie. Send changes as application/json; ' +
  'browsers of other websites are turned away. Dates are YYYY-MM-DD, times are of the London clock.';

function described(operation: Operation): ZodOpenApiOperationObject {
  const permission = PERMISSIONS[operation.id];
  const open = permission === 'anybody';
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: open ? 'Anybody may call this.' : `Offices: ${permission.join(', ')}.`,
    security: open ? (operation.id === 'found-partnership' ? [{ setUp: [] }] : []) : [{ session: [] }],
    requestParams: {
      ...pathParameters(operation.path),
      ...(operation.query && { query: operation.query as z.ZodObject }),
      ...headersOf(operation),
    },
    ...(operation.body && { requestBody: { content: { 'application/json': { schema: operation.body } } } }),
    responses: {
      [operation.status ?? 200]: {
        description: operation.summary,
        ...(operation.answer && { content: { 'application/json': { schema: operation.answer } } }),
      },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: PROBLEM } } },
    },
  };
}

function headersOf({ method, path, readsOnly }: Operation): { header?: z.ZodObject } {
  const key = method === 'post' && !readsOnly ? { 'Idempotency-Key': KEY } : {};
  const header = { ...key, ...(isAboutPupil(path) && { 'Access-Reason': REASON }) };
  return Object.keys(header).length > 0 ? { header: z.object(header) } : {};
}

function pathParameters(path: string): { path?: z.ZodObject } {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return names.length ? { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) } : {};
}
