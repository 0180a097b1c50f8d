import { Router } from 'express';
import { whoseRecords } from '../../words/whose-records';
import { showPage } from '../render';

export const privacyRoutes = (): Router =>
  Router().get('/privacy', (_request, response) =>
    showPage(response, 'privacy/page.njk', { title: 'Privacy', records: whoseRecords() }),
  );
