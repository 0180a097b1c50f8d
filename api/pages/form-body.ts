import type { Request } from 'express';

/** What a form of ours sent, without the token. */
export function formBody(request: Request): Record<string, unknown> {
  const answers = { ...(request.body as Record<string, unknown> | undefined) };
  delete answers['_csrf'];
  return answers;
}
