import type { Response } from 'supertest';
import type { Agent } from '../../support/api';
import { wordsOf } from '../../support/page-words';

const tokenOn = async (agent: Agent, path: string): Promise<string> =>
  /name="_csrf" value="([^"]+)"/.exec((await agent.get(path)).text)?.[1] ?? '';

/** Sends a file to be checked. @returns where what it would do is shown */
export async function upload(
  agent: Agent,
  kind: string,
  file: Buffer,
  fields: Record<string, string> = {},
): Promise<string> {
  const path = `/imports/${kind}`;
  const answer = await agent
    .post(path)
    .field({ _csrf: await tokenOn(agent, path), ...fields })
    .attach('file', file, { filename: 'file.csv', contentType: 'text/csv' });
  return answer.headers['location'] ?? wordsOf(answer.text);
}

/** Answers the form on a page. */
export async function answerForm(
  agent: Agent,
  page: string,
  fields: Record<string, string | string[]>,
  action = page,
): Promise<Response> {
  const _csrf = await tokenOn(agent, page);
  return agent
    .post(action)
    .type('form')
    .send({ _csrf, ...fields });
}
