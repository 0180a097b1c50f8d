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

  it('names all that is missing or wrong, and repeats no secret', () => {
    const wrong = { ...SET, SIXTHDAY_SESSION_SECRET: 'too-short', DATABASE_URL: 'mysql://hidden', PORT: 'x' };
    expect(() => readConfig(wrong)).toThrow(/PORT.*DATABASE_URL.*SIXTHDAY_SESSION_SECRET/);
    expect(() => readConfig(wrong)).not.toThrow(/too-short|hidden/);
  });
});
