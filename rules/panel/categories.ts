/** As what somebody sits on the panel (F4). */
export const PANEL_CATEGORIES = [
  'headteacher',
  'authority-officer',
  'provider',
  'parent-or-community',
] as const;
export type PanelCategory = (typeof PANEL_CATEGORIES)[number];
