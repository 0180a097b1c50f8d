import { Router } from 'express';
import { showPage } from '../render';

export const accessibilityRoutes = (): Router =>
  Router().get('/accessibility', (_request, response) =>
    showPage(response, 'accessibility/page.njk', { title: 'Accessibility statement' }),
  );
