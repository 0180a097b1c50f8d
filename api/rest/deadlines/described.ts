import { z } from 'zod';

type Piped = z.ZodType & { _zod: { def: { type: string; out: Piped } } };

/**
 * What a schema takes, for the OpenAPI document. Where something is looked at first and only then read, what is read is
 * described: the first look says nothing of the shape.
 */
export function described(schema: z.ZodType): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type, out } = (zodSchema as unknown as Piped)._zod.def;
      if (type !== 'pipe' || out._zod.def.type === 'transform') return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
      Object.assign(jsonSchema, described(out));
    },
  });
  return { ...json, $schema: undefined };
}
