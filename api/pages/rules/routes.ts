import { Router } from 'express';
import { dateInWords } from '../../../rules/calendar/words';
import { capital } from '../../../rules/notices/naming';
import { signedIn } from '../../session/guards';
import { showPage } from '../render';
import { editionViews } from './editions';
import { lawViews } from './law-views';
import { noticeParts } from './notice-parts';
import { READINGS } from './readings';
import { ruleViews } from './rule-views';

/** Every rule with its source, for whoever wants to check a date or to disagree with it. */
export const rulesRoutes = (): Router => {
  const rules = ruleViews();
  const view = {
    title: 'Rules',
    rules: rules.map((rule) => ({ ...rule, owedBy: capital(rule.owedBy) })),
    unconfirmed: rules.filter(({ confirmed }) => !confirmed),
    editions: editionViews().map((edition) => ({ ...edition, from: dateInWords(edition.from) })),
    refused: lawViews(),
    notices: noticeParts(),
    readings: READINGS,
  };
  return Router().get('/rules', signedIn, (_request, response) => showPage(response, 'rules/page.njk', view));
};
