/** What an own question may be: the same caps where a file is read, where the worker takes it in, and in a backup. */

export const OWN = {
  /** Questions of one file, and in all. */
  file: 2_000,
  all: 5_000,
  /** Bytes of a file. */
  bytes: 2_000_000,
  /** Characters. */
  stem: 2_000,
  option: 600,
  why: 1_200,
  name: 200,
  /** Options of a question, from and to. */
  options: [2, 8],
} as const;
