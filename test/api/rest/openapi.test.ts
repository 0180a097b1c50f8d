import request from 'supertest';
import { OPERATIONS } from '../../../api/rest/operations';
import { testApp, type TestApp } from '../../support/api';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; requestBody?: unknown; responses: object }>>;
  components: { schemas: Record<string, unknown> };
}

let house: TestApp;
let document: Document;
beforeAll(async () => {
  house = await testApp();
  document = (await request(house.app).get('/api/openapi.json').expect(200)).body as Document;
});
afterAll(() => house?.stop());

describe('the OpenAPI document', () => {
  it('is of version 3.1 and lists every route, once', () => {
    expect(document.openapi).toBe('3.1.0');
    const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
    );
    const routes = OPERATIONS.map(({ method, path, id }) => `${method} /api/v1${path} ${id}`);
    expect(listed.sort()).toEqual([...routes, 'get /api/openapi.json read-openapi'].sort());
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
  });

  it.each(OPERATIONS)('tells what $method $path takes and how it fails', ({ method, path, body }) => {
    const told = document.paths[`/api/v1${path}`]?.[method];
    expect(Boolean(told?.requestBody)).toBe(Boolean(body));
    expect(told?.responses).toHaveProperty('default');
  });

  it('points nowhere that is not there', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name ?? '');
  });
});
