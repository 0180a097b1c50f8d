import { z } from 'zod';

/** What GOV.UK Notify is reached with. */
export interface NotifySettings {
  apiKey: string;
  /** The template of text messages, which consists of `((words))`. */
  textTemplate: string;
  /** Where it is; GOV.UK's own where nothing is said. */
  url?: string;
}

/** A setting that is empty is not made: docker-compose.yml passes on what was not filled in. */
const given = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const KEY = new RegExp(`^.+-${ID}-${ID}$`);
const TEMPLATE = new RegExp(`^${ID}$`);

export const NOTIFY_VARIABLES = {
  NOTIFY_API_KEY: given.refine((key) => !key || KEY.test(key), 'a key as GOV.UK Notify shows it, whole'),
  NOTIFY_TEXT_TEMPLATE: given.refine((id) => !id || TEMPLATE.test(id), 'the id of a template'),
  NOTIFY_URL: given.refine((url) => !url || /^https?:\/\/[^/]+$/.test(url), 'an address without a path'),
};

type Variables = z.infer<z.ZodObject<typeof NOTIFY_VARIABLES>>;

/** The key and the template, or neither. */
export const bothOrNeither: z.core.CheckFn<Variables> = ({ value, issues }) => {
  const { NOTIFY_API_KEY: key, NOTIFY_TEXT_TEMPLATE: template } = value;
  if ((key === undefined) === (template === undefined)) return;
  const missing = key === undefined ? 'NOTIFY_API_KEY' : 'NOTIFY_TEXT_TEMPLATE';
  const message = 'needed: set both NOTIFY_API_KEY and NOTIFY_TEXT_TEMPLATE, or neither';
  issues.push({ code: 'custom', input: value, path: [missing], message });
};

/** The gateway's settings, if it is to be used. */
export function notifyOf(variables: Variables): NotifySettings | null {
  const { NOTIFY_API_KEY: apiKey, NOTIFY_TEXT_TEMPLATE: textTemplate, NOTIFY_URL: url } = variables;
  return apiKey && textTemplate ? { apiKey, textTemplate, ...(url && { url }) } : null;
}
