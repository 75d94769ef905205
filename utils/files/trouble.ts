/** What can be wrong with a file as a whole. The settings page has words, and what to do, for each code. */

export type Trouble =
  | 'empty'
  /** Over the cap: a download of TikTok's is far smaller, so it is another file. */
  | 'too-big'
  /** Still packed: to be opened first, the JSON file is inside. */
  | 'zip'
  /** The download was asked for as TXT: its shape is not published, so it is not read. */
  | 'text-variant'
  | 'not-json'
  /** It breaks off: the download or the copy of it was not finished. */
  | 'cut-off'
  /** JSON, but none of the sections of a data download is in it. */
  | 'not-a-download'
  /** A backup of ours where a download was expected, and the other way round. */
  | 'is-backup'
  | 'not-a-backup'
  /** A backup made by a newer version of this extension. */
  | 'newer';

/** The only error that reading a file throws. Nothing of the file was taken in. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: Trouble;

  constructor(code: Trouble, words: string) {
    super(words);
    this.code = code;
  }
}
