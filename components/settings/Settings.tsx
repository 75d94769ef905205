/** The settings as one page. Each section is guarded, so that one that fails leaves the others standing. */

import { t } from '../../utils/words/words';
import { Guard } from '../ui/Guard';
import { AlertsSection } from './AlertsSection';
import { AskSection } from './AskSection';
import { FilesSection } from './FilesSection';
import { RemindersSection } from './RemindersSection';
import { ReportSection } from './ReportSection';
import { ServiceSection } from './ServiceSection';
import { StatusLine } from './StatusLine';
import { StorageSection } from './StorageSection';
import type { SettingsProps } from './types';

const SECTIONS = Object.entries({
  alerts: AlertsSection,
  report: ReportSection,
  reminders: RemindersSection,
  ask: AskSection,
  service: ServiceSection,
  files: FilesSection,
  storage: StorageSection,
});

export function Settings(props: SettingsProps) {
  const { state, dir, said, actions, zones } = props;
  return (
    <div class="page" dir={dir}>
      <header>
        <h1>{t('set_title')}</h1>
      </header>
      <main aria-busy={state === 'loading'}>
        {state === 'loading' && <p role="status">{t('loading')}</p>}
        {state === 'error' && (
          <div class="plain">
            <p role="alert">{t('error_words')}</p>
            <button type="button" class="primary" onClick={actions.retry}>
              {t('retry')}
            </button>
          </div>
        )}
        {state === 'ready' &&
          SECTIONS.map(([name, Section]) => (
            <Guard key={name}>
              <Section {...props} />
            </Guard>
          ))}
      </main>
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <footer class="small">{t('not_affiliated')}</footer>
      <StatusLine said={said} undo={actions.undo} />
    </div>
  );
}
