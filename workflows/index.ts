export { calendarChange } from './calendar-change';
export { pupilProgramme } from './pupil-programme';
export { panelMeeting } from './panel-meeting';
export { partnership } from './partnership';
export { startAgain } from './start-again';
