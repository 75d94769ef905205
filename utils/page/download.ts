/** Saves a text as a file of the seller's, by a link that is clicked once: no permission is needed for that. */

/** `name`: what stands between our own name and the ending; whatever a file cannot be called becomes a hyphen. */
export function download(name: string, ending: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  link.download = `good-standing-${plain}.${ending}`.replace(/-{2,}/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
