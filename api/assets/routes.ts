import { Router, type Request, type Response } from 'express';
import type { Asset, Assets } from './assets';

/** Serves the assets from memory, each under its one address. */
export function assetRoutes(assets: Assets): Router {
  const router = Router();
  for (const asset of Object.values(assets) as Asset[]) {
    router.get(asset.url, (request, response) => send(asset, request, response));
  }
  return router;
}

function send({ type, body, gzip }: Asset, request: Request, response: Response): void {
  const compressed = request.acceptsEncodings('gzip') === 'gzip';
  if (compressed) response.set('Content-Encoding', 'gzip');
  response
    .set({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' })
    .type(type)
    .send(compressed ? gzip : body);
}
