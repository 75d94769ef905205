import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer';
import { buildInTurn } from './building';
import { onNotificationClicked } from './notify';
import { drainOutbox } from './outbox';
import { forgetPage, publishAll } from './publish';
import { REMIND_ALARM, remind } from './remind';
import { onSettingsChanged } from './settings';
import { catchUp, catchUpOnStart } from './weekly';

// Listeners first, synchronously: a worker woken by an event must already be listening. One classic file, not a module:
// as a module it would share chunks with the popup and start with what only the popup needs.
export default defineBackground({
  main() {
    browser.runtime.onMessage.addListener(answer);
    browser.runtime.onInstalled.addListener(() => void catchUp());
    browser.runtime.onStartup.addListener(() => void catchUp());
    browser.alarms.onAlarm.addListener(({ name }) => {
      void (name === REMIND_ALARM ? remind() : catchUp().then(publishAll));
    });
    browser.notifications.onClicked.addListener((id) => void onNotificationClicked(id));
    browser.tabs.onRemoved.addListener((tab) => void forgetPage(tab));
    browser.storage.local.onChanged.addListener((changes) => {
      if (Object.keys(changes).some((key) => key.startsWith('outbox:'))) void drainOutbox();
      onSettingsChanged(changes, {
        calendar: () => void buildInTurn().then(publishAll),
        reminders: () => void remind(),
        ask: (on) => void (on && catchUp()),
      });
    });
    void everyHour();
    void drainOutbox();
    void catchUpOnStart();
  },
});

async function everyHour(): Promise<void> {
  if (!(await browser.alarms.get('hour'))) browser.alarms.create('hour', { periodInMinutes: 60 });
}
