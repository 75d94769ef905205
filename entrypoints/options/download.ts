/** TikTok's data download: what it would bring to one account, and then handing it to the worker. */

import type { Account, AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { calendarOf } from '../../utils/domain/settings';
import { readDownload } from '../../utils/files/download';
import { textOf } from '../../utils/files/kind';
import { t } from '../../utils/words/words';
import { accounts } from './book';
import { notesOf } from './download-notes';
import { tallied } from './dry-run';
import { here, settings } from './state';
import { fileSteps, type Prepared } from './steps';
import { tell } from './tell';

export const download = fileSteps();

/** Readings a message: small enough to be stored at once, and a place to stop after each. */
const PIECE = 10;

export function choose(file: File, key: AccountKey): void {
  const account = accounts.value.find((one) => one.key === key);
  if (account) void download.choose(file, () => prepare(file, account));
}

async function prepare(file: File, account: Account): Promise<Prepared> {
  const now = Date.now();
  const { zone } = calendarOf(settings.value, account.key, here);
  const { readings, summary } = readDownload(await textOf(file), { account, zone, now });
  const tallies = await tallied({ readings });
  const rows = (['lives', 'posts'] as const).map((what) => ({
    what: t(`import_${what}`),
    comes: (tallies[what]?.added ?? 0) + (tallies[what]?.changed ?? 0),
    there: tallies[what]?.known ?? 0,
    refused: summary.skipped.reduce((sum, one) => sum + (one.where === what ? one.count : 0), 0),
  }));
  const other = summary.owner?.verdict === 'other' && t('import_owner_other', summary.owner.name, accountName(account));
  return {
    run: { file: file.name, rows, notes: notesOf(summary, tallies.posts?.older ?? 0), ...(other && { doubt: other }) },
    async take(progress, stop) {
      for (let from = 0; from < readings.length && !stop.aborted; from += PIECE) {
        const { refused } = await tell('take', { readings: readings.slice(from, from + PIECE) });
        if (refused > 0) throw new Error(`${refused} readings were refused`);
        progress(Math.min(from + PIECE, readings.length), readings.length);
      }
      return t('import_done', ...rows.map(({ comes }) => comes));
    },
  };
}
