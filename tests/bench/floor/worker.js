/** The least worker that answers. */
/** @type {any} */ (globalThis).chrome.runtime.onMessage.addListener(
  (/** @type {unknown} */ _message, /** @type {unknown} */ _sender, /** @type {(reply: string) => void} */ answer) => {
    answer('here');
  },
);
