import type { Request } from 'express';

/** An answer that the link to a form brings with it, such as which decision it is about. */
export function answersGiven(request: Request, name: string): Record<string, string> {
  const given = request.query[name];
  return typeof given === 'string' ? { [name]: given } : {};
}
