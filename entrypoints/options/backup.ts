/** Our own backup: saved as a file by a link that is clicked once, and what a chosen one would bring. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { openBackup } from '../../utils/files/backup';
import { backupName, toFile } from '../../utils/files/save';
import { backup as linesOf } from '../../utils/ledger/backup';
import { openLedger } from '../../utils/ledger/schema';
import { t } from '../../utils/words/words';
import { say } from './change';
import { backupRun } from './dry-run';
import { takeIn } from './restore';
import { settings } from './state';
import { fileSteps } from './steps';

const saving = signal(false);
const restoring = fileSteps();

async function save(): Promise<void> {
  saving.value = true;
  try {
    const now = Date.now();
    const extension = browser.runtime.getManifest().version;
    const ledger = await openLedger();
    const file = await toFile(linesOf(ledger, { now, extension, settings: settings.value })).finally(() =>
      ledger.close(),
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = backupName(now);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say(t('import_saved', link.download));
  } catch (error) {
    console.error('Good Standing: the backup could not be made', error);
    say(t('import_save_failed'));
  } finally {
    saving.value = false;
  }
}

function choose(file: File): void {
  void restoring.choose(file, async (stop) => {
    const opened = await openBackup(file);
    return {
      run: await backupRun(file.name, opened, stop),
      take: (progress, stopped) => takeIn(opened, progress, stopped),
    };
  });
}

export const panel = () => ({
  ...restoring,
  state: restoring.state.value,
  saving: saving.value,
  save: () => void save(),
  choose,
});
