/** A backup of ours: what is in it and in which order. The format is described in docs/backup.md. */

export const BACKUP_FORMAT = 'good-standing/backup';
/** Raised when a line changes its meaning; a new member of a record alone does not raise it. */
export const BACKUP_VERSION = 1;

/**
 * In the order of the file. Accounts first, so that whatever follows has somebody to belong to; the numbers of the days
 * after the tickets and readings that they count, reports after the days they rest on.
 */
export const BACKUP_STORES = [
  'accounts',
  'violations',
  'notices',
  'lives',
  'moments',
  'credits',
  'attempts',
  'observations',
  'rollups',
  'reports',
  'cards',
  'practice',
  'questions',
  'workshopSources',
  'workshopReads',
  'choices',
  'planned',
  'settings',
] as const;

export type BackupStore = (typeof BACKUP_STORES)[number];

/** All but the seller's choices lie in the ledger. */
export type KeptStore = Exclude<BackupStore, 'settings'>;

export const isKept = (store: BackupStore): store is KeptStore => store !== 'settings';

export type BackupCounts = Record<BackupStore, number>;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Version of the extension that made it. */
  extension: string;
  /** Records of each store when it was begun: for progress. What was really written is in the last line. */
  counts: BackupCounts;
}

/** One line of the file. */
export type BackupLine = BackupHeader | { store: BackupStore; record: object } | { end: true; counts: BackupCounts };

export const noCounts = (): BackupCounts =>
  Object.fromEntries(BACKUP_STORES.map((store) => [store, 0])) as BackupCounts;
