/** What came back: where it was asked, and where it leads if it leads on. */
export interface Came {
  url: string;
  status: number;
  text: string;
  location: string | null;
}

/** A browser as far as signing in needs one: it keeps cookies for each site, and follows nothing by itself. */
export class ABrowser {
  private readonly jars = new Map<string, Map<string, string>>();

  get(url: string): Promise<Came> {
    return this.ask(url, {});
  }

  /** Sends a form, from a page of the same site. */
  post(url: string, fields: Record<string, string>): Promise<Came> {
    return this.ask(url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Opens a page of ours and sends a form of it. */
  async send(page: string, action: string, fields: Record<string, string> = {}): Promise<Came> {
    const { text } = await this.get(page);
    const _csrf = /name="_csrf" value="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
    return this.post(new URL(action, page).href, { _csrf, ...fields });
  }

  cookies(site: string): string {
    return [...this.jar(site)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async ask(url: string, how: RequestInit): Promise<Came> {
    const headers = { cookie: this.cookies(url) };
    const answer = await fetch(url, { ...how, redirect: 'manual', headers });
    for (const cookie of answer.headers.getSetCookie()) this.keep(url, cookie);
    const to = answer.headers.get('location');
    const location = to === null ? null : new URL(to, url).href;
    return { url, status: answer.status, text: await answer.text(), location };
  }

  private keep(url: string, cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    this.jar(url).set(name, value.join('='));
  }

  private jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    return jar;
  }
}

/** Where a page of ours leads by itself. */
export const ledTo = ({ text }: Came): string =>
  (/http-equiv="refresh" content="0; url=([^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&');

/**
 * Does what the provider's own pages ask, until they lead back to our site.
 *
 * @param login whom to sign in as; `declines` to press Cancel
 * @returns where they lead
 */
export async function throughProvider(
  browser: ABrowser,
  url: string,
  site: string,
  login: string,
): Promise<string> {
  let came = await browser.get(url);
  for (let step = 0; step < 15; step += 1) {
    if (came.location?.startsWith(site)) return came.location;
    if (came.location) came = await browser.get(came.location);
    else if (login === 'declines') came = await browser.get(`${came.url}/abort`);
    else {
      const action = /<form[^>]* action="([^"]+)"/.exec(came.text)?.[1] ?? '';
      const prompt = /name="prompt" value="(\w+)"/.exec(came.text)?.[1] ?? '';
      came = await browser.post(new URL(action, came.url).href, { prompt, login, password: 'any' });
    }
  }
  throw new Error(`The provider leads nowhere: ${came.status} at ${came.url}\n${came.text}`);
}
