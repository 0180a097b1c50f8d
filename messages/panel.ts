import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { PanelCommand } from '../rules/panel/commands';
import type { PanelState } from '../rules/panel/state';
import type { Outcome } from './outcome';

export const PANEL_COMMANDS = [
  'plan-meeting',
  'book',
  'release',
  'move-meeting',
  'call-off-meeting',
] as const satisfies readonly PanelCommand['type'][];

export const panelUpdate = (name: PanelCommand['type']) => defineUpdate<Outcome, [PanelCommand]>(name);
export const panelState = defineQuery<{ number: number; state: PanelState; next: string | null }>('state');
