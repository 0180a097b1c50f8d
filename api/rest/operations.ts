import { calendarChanges } from './calendar-changes/calendar-changes';
import { calendars } from './calendars/calendars';
import { deadlines } from './deadlines/deadlines';
import { monitoring } from './monitoring/monitoring';
import { notices } from './notices/notices';
import type { Operation } from './operation';
import { callOff, move } from './panels/meeting';
import { listMeetings, plan } from './panels/meetings';
import { found } from './partnership/found';
import { policy } from './partnership/policy';
import { localities } from './partnership/localities';
import { members } from './partnership/members';
import { reviewGroup } from './partnership/review-group';
import { people } from './people/people';
import { accessLog } from './pupils/access-log';
import { pupilCommands } from './pupils/commands';
import { events } from './pupils/events';
import { history } from './pupils/history';
import { letterAgain } from './pupils/letter-again';
import { letterGiven } from './pupils/letter-given';
import { list, search } from './pupils/list';
import { toAnotherSchool } from './pupils/move-school';
import { read, readObligations } from './pupils/read';
import { register } from './pupils/register';
import { reference } from './reference/reference';
import { schools } from './schools/schools';
import { session } from './session/session';
import { today } from './today/today';
import { told } from './told/told';

/** Every route below /api/v1: the router, the OpenAPI document and the tests of permissions are made from this list. */
export const OPERATIONS: Operation[] = [
  ...session,
  today,
  ...monitoring,
  list,
  search,
  register,
  read,
  events,
  history,
  readObligations,
  accessLog,
  ...notices,
  told,
  ...pupilCommands,
  toAnotherSchool,
  letterGiven,
  letterAgain,
  listMeetings,
  plan,
  move,
  callOff,
  found,
  ...policy,
  ...members,
  ...reviewGroup,
  ...localities,
  ...schools,
  ...calendarChanges,
  ...calendars,
  ...people,
  ...reference,
  deadlines,
];
