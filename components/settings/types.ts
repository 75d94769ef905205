/** What the settings page is drawn from, and what the seller can do on it. Plain data: nothing here knows the browser. */

import type { Account, AccountKey, AlertLevel, Asked, ServiceState, Settings } from '../../utils/domain';
import type { Now } from '../ui/Time';

/** Stores a part of the settings. `words`: what was changed, for the status line. */
export type Change = (patch: Partial<Settings>, words: string) => void;

export interface AskPanel {
  /** Seller Center hosts of the accounts that are known: what is asked for. */
  hosts: readonly string[];
  answers: readonly Asked[];
  busy: boolean;
  /** The browser, or the seller at its question, has said no. */
  refused: boolean;
  toggle(on: boolean): void;
  ask(): void;
}

export interface ServicePanel {
  state: ServiceState;
  busy: boolean;
  /** A fault of the address or token, `refused`, or `failed` when the worker did not answer. */
  fault: string | null;
  connect(address: string, token: string): void;
  refresh(): void;
  forget(): void;
}

/** What a file would bring, row by row. */
export interface DryRun {
  /** The file's own name. */
  file: string;
  rows: readonly { what: string; comes: number; there?: number; refused?: number }[];
  /** What the seller should know before it comes in, in sentences. */
  notes: readonly string[];
  /** One of the notes is a warning: it has to be confirmed by itself. */
  doubt?: string;
}

export type FileState =
  | { step: 'idle' }
  | { step: 'working'; file: string; done?: number; of?: number }
  | { step: 'ready'; run: DryRun }
  | { step: 'done'; words: string }
  | { step: 'cancelled' }
  /** Why nothing came in, as a code of its words. */
  | { step: 'failed'; why: string };

export interface FilePanel {
  state: FileState;
  confirm(): void;
  cancel(): void;
}

export interface FilesPanel {
  download: FilePanel & { choose(file: File, account: AccountKey): void };
  backup: FilePanel & { choose(file: File): void; save(): void; saving: boolean };
}

export interface Kept {
  accounts: number;
  tickets: number;
  messages: number;
  reports: number;
  /** All that the browser keeps for the extension; null when it does not say. */
  bytes: number | null;
}

export interface Said {
  /** Raised with each, so that the same words are said again. */
  n: number;
  words: string;
  undo: boolean;
}

export interface SettingsProps {
  state: 'loading' | 'ready' | 'error';
  settings: Settings;
  /** The browser's own zone. */
  here: string;
  zones: readonly string[];
  accounts: readonly Account[];
  ask: AskPanel;
  service: ServicePanel;
  files: FilesPanel;
  /** Null while it is being counted. */
  kept: Kept | null;
  said: Said | null;
  dir: 'ltr' | 'rtl';
  now: Now;
  actions: {
    change: Change;
    undo(): void;
    sample(): void;
    /** Plays the sound of one level. */
    hear(level: AlertLevel): void;
    retry(): void;
  };
}
