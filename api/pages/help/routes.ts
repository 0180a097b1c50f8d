import { Router } from 'express';
import { showPage } from '../render';

export const helpRoutes = (): Router =>
  Router().get('/help', (_request, response) => showPage(response, 'help/page.njk', { title: 'Help' }));
