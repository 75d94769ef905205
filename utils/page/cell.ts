/** A value that tells when it changed: all that the overlay needs of signals, without their bytes in every page. */
export interface Cell<T> {
  value: T;
}

/** `changed` is called once after all changes of the same turn. */
export function makeCells(changed: () => void): <T>(first: T) => Cell<T> {
  let told = false;
  const tell = (): void => {
    if (told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      changed();
    });
  };
  return <T>(first: T): Cell<T> => {
    let value = first;
    return {
      get value() {
        return value;
      },
      set value(next) {
        if (Object.is(value, next)) return;
        value = next;
        tell();
      },
    };
  };
}
