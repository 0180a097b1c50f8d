import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { appOf } from '../../../api/app';
import { providerAt } from '../../../api/oidc/provider';
import { testApp, testConfig, type TestApp } from '../../support/api';
import { seed } from '../seed';
import { ABrowser, ledTo, throughProvider } from './a-browser';
import { aProvider, CLIENT, type TestProvider } from './a-provider';

/** The service and a provider, each at an address of its own, as browsers meet them. */
export class TwoSites {
  private readonly server = createServer();
  /** What the service has logged. */
  readonly logged: string[] = [];
  site = '';
  provider!: TestProvider;
  house!: TestApp;

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.site = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    this.provider = await aProvider(this.site);
    this.house = await testApp({
      config: { ...testConfig, baseUrl: this.site, secondFactor: 'required' },
      provider: this.providerOf(this.provider.issuer),
      log: pino({ level: 'info' }, { write: (line: string) => void this.logged.push(line) }),
    });
    this.server.on('request', appOf(this.house.house));
    await seed(this.house.house.db);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await this.provider?.stop();
    await this.house?.stop();
  }

  providerOf = (issuer: string) => providerAt({ issuer, ...CLIENT }, this.site);

  /** Presses the button, and does what the provider asks. @returns the address to come back to */
  goThere = async (browser: ABrowser, login: string): Promise<string> => {
    const pressed = await browser.send(`${this.site}/sign-in`, '/sign-in/oidc');
    return throughProvider(browser, ledTo(pressed), this.site, login);
  };

  signIn = async (login: string, browser = new ABrowser()) => {
    const back = await browser.get(await this.goThere(browser, login));
    return { browser, to: back.location?.replace(this.site, '') };
  };

  /** What somebody reads who was not let in. */
  problemAfter = async (browser: ABrowser, callback: string): Promise<string> => {
    const { status, location } = await browser.get(callback);
    expect(status).toBe(303);
    const page = await browser.get(location ?? '');
    expect(page.status).toBe(403);
    expect(page.text).toContain('href="/sign-in"');
    expect((await browser.get(`${this.site}/today`)).location).toBe(`${this.site}/sign-in`);
    return /<h1[^>]*>([^<]+)</.exec(page.text)?.[1] ?? '';
  };

  rows = async (table: string, where = 'true') =>
    (await this.house.house.pool.query<Record<string, string>>(`select * from ${table} where ${where}`)).rows;
}
