/** Which of the two kinds of file a seller has chosen: one button for both. */

import { BACKUP_FORMAT } from '../domain/backup';
import { CAP_BYTES, isZip } from './download';
import { isGzip } from './lines';
import { FileError } from './trouble';

/** By its first bytes. Whether it is one of its kind is found out when it is read. */
export async function kindOf(file: Blob): Promise<'backup' | 'download'> {
  if (await isGzip(file)) return 'backup';
  const start = await file.slice(0, 200).text();
  return start.replaceAll(' ', '').startsWith(`{"format":"${BACKUP_FORMAT}"`) ? 'backup' : 'download';
}

/** The text of a download, never of a file that is far too big for one. Throws a FileError. */
export async function textOf(file: Blob): Promise<string> {
  if (isZip(await file.slice(0, 4).text())) throw new FileError('zip', 'a ZIP file');
  if (file.size > CAP_BYTES) throw new FileError('too-big', `${file.size} bytes`);
  return file.text();
}
