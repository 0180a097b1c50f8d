import request from 'supertest';
import { connect } from '../../database/connect';
import { testApp } from '../support/api';

describe('while the record is away', () => {
  it('says so to programs and to people, and to come again', async () => {
    const { db, pool, close } = connect('postgresql://nobody@127.0.0.1:1/nothing');
    const house = await testApp({ db, pool });
    const cookie = { email: 'lead@school.test', password: 'x' };
    const program = await request(house.app).post('/api/v1/session').send(cookie).expect(503);
    expect(program.body).toMatchObject({ title: 'Sixth Day is not available just now' });
    expect(program.headers['retry-after']).toBe('10');
    const page = await request(house.app).get('/today').set('Cookie', 'sixth-day=s%3Aa.b');
    expect([303, 503]).toContain(page.status);
    await request(house.app).get('/health/live').expect(200);
    await request(house.app).get('/health/ready').expect(503);
    await close();
    await house.stop();
  });
});
