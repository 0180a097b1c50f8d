interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

/** Every route of the pages, as "get /path"; the gate's own aside: it stands first. */
export function routesOf(router: { stack: unknown[] }): string[] {
  const [, ...layers] = router.stack as Layer[];
  const walk = (layer: Layer): string[] =>
    layer.route
      ? Object.keys(layer.route.methods)
          .filter((method) => method !== '_all')
          .map((method) => `${method} ${layer.route?.path}`)
      : (layer.handle.stack ?? []).flatMap(walk);
  return [...new Set(layers.flatMap(walk))].sort();
}
