/** Name and version of the database, apart from what brings older ones here: a page that only reads does without that. */

export const DATABASE = 'good-standing';
export const VERSION = 4;

/** Another page of ours opens a newer version: let go at once. */
export const letGo = (_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void =>
  (event.target as IDBDatabase).close();
