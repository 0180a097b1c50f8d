import { isHour, isQuiet } from '../../../rules/policies/quiet-hours';

describe('quiet hours are from 18:00 to 08:00 (E8)', () => {
  test.each(['18:00', '23:59', '00:00', '07:59'])('%s is quiet', (hour) => expect(isQuiet(hour)).toBe(true));
  test.each(['08:00', '13:00', '17:59'])('%s is not', (hour) => expect(isQuiet(hour)).toBe(false));
});

describe('an hour is HH:MM', () => {
  test.each(['00:00', '08:00', '23:59'])('%s is one', (text) => expect(isHour(text)).toBe(true));
  test.each(['8am', '8:00', '24:00', '12:60', '', null, 8])('%p is not', (text) =>
    expect(isHour(text)).toBe(false),
  );
});
