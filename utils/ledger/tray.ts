/** What one transaction has open of one store: each record is loaded once, changed in memory and written once at the end. */

export class Tray<T> {
  readonly #open = new Map<string, { value: T | undefined; changed: boolean }>();

  /** Whether it was looked for already, found or not. */
  has(key: string): boolean {
    return this.#open.has(key);
  }

  /** What is open of it, without looking in the store. */
  peek(key: string): T | undefined {
    return this.#open.get(key)?.value;
  }

  /** What was read ahead; whatever has been changed since is not replaced. */
  lay(key: string, value: T | undefined): void {
    if (!this.#open.has(key)) this.#open.set(key, { value, changed: false });
  }

  async get(key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
    const open = this.#open.get(key);
    if (open) return open.value;
    const value = await load();
    this.lay(key, value);
    return value;
  }

  /** The stored record, else a new one; either is written at the end. */
  async open(key: string, load: () => Promise<T | undefined>, make: () => T): Promise<T> {
    const value = (await this.get(key, load)) ?? make();
    this.put(key, value);
    return value;
  }

  put(key: string, value: T): void {
    this.#open.set(key, { value, changed: true });
  }

  /** It is not there any more; putting it again brings it back. */
  drop(key: string): void {
    this.#open.set(key, { value: undefined, changed: false });
  }

  all(): T[] {
    return [...this.#open.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
  }

  changed(): T[] {
    return [...this.#open.values()].flatMap(({ value, changed }) => (changed && value !== undefined ? [value] : []));
  }
}
