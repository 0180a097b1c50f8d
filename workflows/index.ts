export { pupilProgramme } from './pupil-programme';
export { panelMeeting } from './panel-meeting';
export { partnership } from './partnership';
