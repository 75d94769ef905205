/** Files in and out: TikTok's data download, and our own backup. Nothing comes in before the seller has seen what would. */

import { useSignal } from '@preact/signals';
import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { t } from '../../utils/words/words';
import { FileSteps } from './FileSteps';
import type { SettingsProps } from './types';

export function FilesSection({ accounts, files }: SettingsProps) {
  const { download, backup } = files;
  const chosen = useSignal<AccountKey | null>(null);
  const account = accounts.find(({ key }) => key === chosen.value) ?? accounts[0];
  return (
    <section class="part" aria-labelledby="set-files">
      <h2 id="set-files">{t('import_title')}</h2>
      <div class="stack">
        <h3>{t('import_download')}</h3>
        <p class="small" id="import-download-words">
          {t('import_download_words')}
        </p>
        {account ? (
          <>
            <div class="field">
              <label for="import-account">{t('import_account')}</label>
              <select
                id="import-account"
                value={account.key}
                onChange={(e) => {
                  chosen.value = e.currentTarget.value as AccountKey;
                  download.cancel();
                }}
              >
                {accounts.map((one) => (
                  <option key={one.key} value={one.key}>
                    {`${accountName(one)} · ${t(one.role)}`}
                  </option>
                ))}
              </select>
            </div>
            <Choose
              id="import-file"
              label={t('import_file')}
              hint="import-download-words"
              accept=".json"
              choose={(file) => download.choose(file, account.key)}
            />
            <FileSteps {...download} />
          </>
        ) : (
          <p>{t('import_no_account')}</p>
        )}
      </div>
      <div class="stack">
        <h3>{t('import_backup')}</h3>
        <p class="small" id="import-backup-words">
          {t('import_backup_words')}
        </p>
        <div>
          <button type="button" disabled={backup.saving} onClick={backup.save}>
            {t(backup.saving ? 'import_saving' : 'import_save')}
          </button>
        </div>
        <Choose
          id="backup-file"
          label={t('import_restore')}
          hint="import-backup-words"
          accept=".gz,.ndjson"
          choose={backup.choose}
        />
        <FileSteps {...backup} />
      </div>
    </section>
  );
}

interface ChooseProps {
  id: string;
  label: string;
  /** The element that says what the file is for. */
  hint: string;
  /** Endings of such files. */
  accept: string;
  choose(file: File): void;
}

function Choose({ id, label, hint, accept, choose }: ChooseProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint}
        onChange={(e) => {
          const [file] = e.currentTarget.files ?? [];
          if (file) choose(file);
          // The same file can be chosen again after it was mended.
          e.currentTarget.value = '';
        }}
      />
    </div>
  );
}
