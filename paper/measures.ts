/** PDF counts in points from the top left corner of the sheet. */
export const mm = (millimetres: number): number => (millimetres / 25.4) * 72;

/** A4, with room to punch it. */
export const A4 = { width: mm(210), height: mm(297) };
export const MARGIN = { left: mm(24), right: mm(20), top: mm(20), bottom: mm(24) };
export const WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** In points. Twelve is what guidance on print for everybody asks for at least. */
export const SIZE = { title: 17, heading: 13.5, text: 12, table: 10.5, small: 9 };

/** In points, for whoever asks for large print: eighteen is what it begins at. */
export const LARGE: typeof SIZE = { title: 24, heading: 20, text: 18, table: 18, small: 14 };

/** Between one part and the next. */
export const GAP = mm(3);
