import request from 'supertest';
import { noEngine, testApp } from '../support/api';

describe('health', () => {
  it('is live while the process answers, and ready only with database and engine', async () => {
    const without = await testApp();
    await request(without.app).get('/health/live').expect(200);
    const answer = await request(without.app).get('/health/ready').expect(503);
    expect(answer.body).toEqual({ status: 'not ready', database: true, engine: false });
    await without.stop();

    const engine = { ...noEngine, isReachable: async () => true };
    const whole = await testApp({ engine });
    await request(whole.app).get('/health/ready').expect(200);
    await whole.stop();
  });
});
