import { Router } from 'express';
import type { House } from '../house';
import type { AccountLimit } from '../security/account-limit';
import { accessibilityRoutes } from './accessibility/routes';
import { accountRoutes } from './account/routes';
import { boardRoutes } from './board/routes';
import { calculatorRoutes } from './calculator/routes';
import { changeCalendarRoutes } from './calendars/change/routes';
import { calendarChangeRoutes } from './calendars/changes/routes';
import { calendarListRoutes } from './calendars/list/routes';
import { schoolCalendarRoutes } from './calendars/one/routes';
import { concernRoutes } from './concerns/routes';
import { foundRoutes } from './found/routes';
import { gate } from './gate';
import { helpRoutes } from './help/routes';
import { homeRoutes } from './home/routes';
import { governorsRoutes } from './governors/routes';
import { monitoringRoutes } from './monitoring/routes';
import { operationRoutes } from './operations/routes';
import { officeRoutes } from './offices/routes';
import { importRoutes } from './imports/routes';
import { panelFormRoutes } from './panels/form-routes';
import { panelRoutes } from './panels/routes';
import { permissionRoutes } from './permissions/routes';
import { accessLogRoutes } from './pupil/access-log/routes';
import { contactRoutes } from './pupil/contacts/routes';
import { detailRoutes } from './pupil/details/routes';
import { exclusionRoutes } from './pupil/exclusion/routes';
import { formRoutes } from './pupil/form/routes';
import { historyRoutes } from './pupil/history/routes';
import { letterAgainRoutes } from './pupil/letter-again/routes';
import { letterGivenRoutes } from './pupil/letter-given/routes';
import { linkRoutes } from './pupil/links/routes';
import { moveSchoolRoutes } from './pupil/move-school/routes';
import { noticeRoutes } from './pupil/notices/routes';
import { reasonRoutes } from './pupil/reason/routes';
import { pupilRoutes } from './pupil/routes';
import { suspendRoutes } from './pupil/suspend/routes';
import { timelineRoutes } from './pupil/timeline/routes';
import { whyRoutes } from './pupil/why/routes';
import { registerRoutes } from './pupils/register/routes';
import { pupilListRoutes } from './pupils/routes';
import { passwordRoutes } from './partnership/password/routes';
import { secondFactorRoutes } from './partnership/second-factor/routes';
import { signInLinkRoutes } from './partnership/sign-in-link/routes';
import { adjustRoutes } from './partnership/adjust/routes';
import { policyEditionRoutes } from './partnership/editions/routes';
import { localityRoutes } from './partnership/localities/routes';
import { memberRoutes } from './partnership/members/routes';
import { reviewGroupRoutes } from './partnership/review-group/routes';
import { partnershipRoutes } from './partnership/routes';
import { setUpRoutes } from './partnership/set-up-routes';
import { privacyRoutes } from './privacy/routes';
import { reportRoutes } from './report/routes';
import { rulesRoutes } from './rules/routes';
import { signInRoutes } from './sign-in/routes';
import { todayRoutes } from './today/routes';
import { translationRoutes } from './translations/routes';
import { undeliveredRoutes } from './undelivered/routes';

/** All pages, each subject from its own folder. A page without a line in page-permissions.ts is reached by nobody. */
export function pageRoutes(house: House, signIns: AccountLimit): Router {
  const router = Router();
  router.use(gate());
  router.use(homeRoutes(), helpRoutes(), privacyRoutes(), accessibilityRoutes());
  router.use(foundRoutes(house), reportRoutes(house), concernRoutes(house));
  router.use(signInRoutes(house, signIns), officeRoutes(), accountRoutes(house, signIns));
  router.use(governorsRoutes(house), monitoringRoutes(house), boardRoutes(house));
  router.use(todayRoutes(house), pupilListRoutes(house), registerRoutes(house), pupilRoutes(house));
  router.use(panelFormRoutes(house), panelRoutes(house));
  router.use(timelineRoutes(house), whyRoutes(house), noticeRoutes(house));
  router.use(formRoutes(house), suspendRoutes(house), exclusionRoutes(house), historyRoutes(house));
  router.use(
    detailRoutes(house),
    contactRoutes(house),
    accessLogRoutes(house),
    reasonRoutes(house),
    linkRoutes(house),
  );
  router.use(
    partnershipRoutes(house),
    adjustRoutes(house),
    policyEditionRoutes(house),
    setUpRoutes(house),
    memberRoutes(house),
    reviewGroupRoutes(house),
    localityRoutes(house),
    calendarListRoutes(house),
    calendarChangeRoutes(house),
  );
  router.use(schoolCalendarRoutes(house), changeCalendarRoutes(house), moveSchoolRoutes(house));
  router.use(
    letterGivenRoutes(house),
    letterAgainRoutes(house),
    secondFactorRoutes(house),
    signInLinkRoutes(house),
    passwordRoutes(house, signIns),
  );
  router.use(
    undeliveredRoutes(house),
    translationRoutes(house),
    operationRoutes(house),
    calculatorRoutes(house),
    rulesRoutes(),
    permissionRoutes(),
    importRoutes(house),
  );
  return router;
}
