import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer';
import { drainOutbox } from './outbox';
import { forgetPage, publishAll } from './publish';
import { catchUp, catchUpOnStart } from './weekly';

// Listeners first, synchronously: a worker woken by an event must already be listening. One classic file, not a module:
// as a module it would share chunks with the popup and start with what only the popup needs.
export default defineBackground({
  main() {
    browser.runtime.onMessage.addListener(answer);
    browser.runtime.onInstalled.addListener(() => void catchUp());
    browser.runtime.onStartup.addListener(() => void catchUp());
    browser.alarms.onAlarm.addListener(() => void catchUp().then(publishAll));
    browser.tabs.onRemoved.addListener((tab) => void forgetPage(tab));
    browser.storage.local.onChanged.addListener((changes) => {
      if (Object.keys(changes).some((key) => key.startsWith('outbox:'))) void drainOutbox();
    });
    void everyHour();
    void drainOutbox();
    void catchUpOnStart();
  },
});

async function everyHour(): Promise<void> {
  if (!(await browser.alarms.get('hour'))) browser.alarms.create('hour', { periodInMinutes: 60 });
}
