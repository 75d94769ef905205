/** What the side panel draws and what a seller can do in it. */

import type { AccountKey, Progress } from '../../utils/domain';
import type { Board } from '../../utils/domain/board';
import type { Change, ListName, Lists } from '../../utils/domain/lists';
import type { PageState } from '../ui/Plain';
import type { SummaryActions } from '../ui/Summary';
import type { Now } from '../ui/Time';

export interface PanelActions extends SummaryActions {
  select(key: AccountKey): void;
  acknowledge(alert: string): void;
  undo(alert: string): void;
  /** False when no LIVE runs. Rejects when it could not be stored. */
  mark(note: string): Promise<boolean>;
  /** Rejects when it could not be stored. */
  editMark(id: string, note: string): Promise<void>;
  change(list: ListName, change: Change): void;
  openReport(): void;
  openHealth(): void;
  openSettings(): void;
  retry(): void;
}

export interface PanelProps {
  state: PageState;
  board: Board;
  lists: Lists;
  /** The shortcut that is really set for marking a moment. */
  shortcut?: string | undefined;
  progress?: Progress | null | undefined;
  /** TikTok's clock minus this device's, ms. */
  clockSkewMs?: number | undefined;
  now: Now;
  dir: 'ltr' | 'rtl';
  actions: PanelActions;
}
