import { readConfig } from '../../api/config';

const SET = {
  DATABASE_URL: 'postgresql://user:password@localhost:5432/sixthday',
  SIXTHDAY_MASTER_KEY: 'key',
  SIXTHDAY_SESSION_SECRET: 's'.repeat(32),
  SIXTHDAY_SETUP_TOKEN: 't'.repeat(32),
  SIXTHDAY_BASE_URL: 'http://localhost:3000/',
  SMTP_URL: 'smtp://localhost:2525',
};

describe('the configuration', () => {
  it('takes what is usual where nothing is said', () => {
    expect(readConfig(SET)).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      temporalAddress: '127.0.0.1:7233',
      baseUrl: 'http://localhost:3000',
      proxies: 0,
      secondFactor: 'offered',
    });
  });

  it('asks everybody for a second factor where people come over TLS, unless it is said otherwise', () => {
    const tls = { ...SET, SIXTHDAY_BASE_URL: 'https://sixth-day.example' };
    expect(readConfig(tls).secondFactor).toBe('required');
    expect(readConfig({ ...tls, SIXTHDAY_SECOND_FACTOR: 'offered' }).secondFactor).toBe('offered');
    expect(readConfig({ ...SET, SIXTHDAY_SECOND_FACTOR: 'required' }).secondFactor).toBe('required');
  });

  it('takes a provider of OpenID Connect whole, or none; what is empty is not set', () => {
    const all = {
      OIDC_ISSUER: 'https://login.example/tenant',
      OIDC_CLIENT_ID: 'sixth-day',
      OIDC_CLIENT_SECRET: 'hidden',
      OIDC_NAME: 'Example Schools',
    };
    expect(readConfig({ ...SET, ...all }).oidc).toEqual({
      issuer: 'https://login.example/tenant',
      clientId: 'sixth-day',
      clientSecret: 'hidden',
      name: 'Example Schools',
    });
    const empty = Object.fromEntries(Object.keys(all).map((name) => [name, '']));
    expect(readConfig({ ...SET, ...empty })).not.toHaveProperty('oidc');
    const three = { ...all, OIDC_NAME: '' };
    expect(() => readConfig({ ...SET, ...three })).toThrow(/OIDC_NAME: needed/);
    expect(() => readConfig({ ...SET, ...three, OIDC_CLIENT_ID: ' ' })).toThrow(/OIDC_CLIENT_ID.*OIDC_NAME/);
    expect(() => readConfig({ ...SET, ...three })).not.toThrow(/hidden/);
  });

  it('takes a gateway with its key and its template, or none', () => {
    const id = '26785a09-ab16-4eb0-8407-a37497a57506';
    const set = { NOTIFY_API_KEY: `example-${id}-${id}`, NOTIFY_TEXT_TEMPLATE: id };
    const notify = { apiKey: set.NOTIFY_API_KEY, textTemplate: id };
    expect(readConfig({ ...SET, ...set, NOTIFY_URL: '' }).notify).toEqual(notify);
    const url = 'http://127.0.0.1:6011';
    expect(readConfig({ ...SET, ...set, NOTIFY_URL: url }).notify).toEqual({ ...notify, url });
    expect(readConfig({ ...SET, NOTIFY_API_KEY: '', NOTIFY_TEXT_TEMPLATE: '' }).notify).toBeNull();
    expect(() => readConfig({ ...SET, ...set, NOTIFY_TEXT_TEMPLATE: '' })).toThrow(/TEXT_TEMPLATE: needed/);
    expect(() => readConfig({ ...SET, ...set, NOTIFY_API_KEY: 'a hidden key' })).toThrow(
      /NOTIFY_API_KEY: a key/,
    );
    expect(() => readConfig({ ...SET, ...set, NOTIFY_API_KEY: 'a hidden key' })).not.toThrow(/hidden/);
  });

  it.each([
    ['http://login.example', false],
    ['login.example', false],
    ['http://127.0.0.1:4000', true],
    ['https://login.example', true],
  ])('sends a secret to no provider without TLS, but on this machine: %s', (issuer, good) => {
    const oidc = { OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', OIDC_NAME: 'c' };
    const read = () => readConfig({ ...SET, ...oidc, OIDC_ISSUER: issuer });
    if (good) expect(read().oidc?.issuer).toBe(issuer);
    else expect(read).toThrow(/OIDC_ISSUER: an address that begins with https:/);
  });

  it('names all that is missing or wrong, and repeats no secret', () => {
    const wrong = { ...SET, SIXTHDAY_SESSION_SECRET: 'too-short', DATABASE_URL: 'mysql://hidden', PORT: 'x' };
    expect(() => readConfig(wrong)).toThrow(/PORT.*DATABASE_URL.*SIXTHDAY_SESSION_SECRET/);
    expect(() => readConfig(wrong)).not.toThrow(/too-short|hidden/);
  });
});
