import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer';
import { buildInTurn } from './building';
import { onCommand } from './commands';
import { HAND_IN_ALARM } from './hand-in';
import { LIVE_ALARM } from './live-mode';
import { onNotificationClicked } from './notification-click';
import { listenToAddressBar } from './omnibox';
import { drainOutbox } from './outbox';
import { forgetPage, publishAll } from './publish';
import { react } from './react';
import { REMIND_ALARM, remind } from './remind';
import { listenToSave } from './save-page';
import { handInNow } from './service';
import { onSettingsChanged } from './settings';
import { catchUp, catchUpOnStart } from './weekly';
import { remindWorkshops, WORKSHOP_ALARM } from './workshop-reminders';

// Listeners first, synchronously: a worker woken by an event must already be listening. One classic file, not a module:
// as a module it would share chunks with the popup and start with what only the popup needs.
export default defineBackground({
  main() {
    browser.runtime.onMessage.addListener(answer);
    browser.runtime.onInstalled.addListener(() => void catchUp());
    browser.runtime.onStartup.addListener(() => void catchUp());
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === REMIND_ALARM) void remind();
      else if (name === LIVE_ALARM) void react();
      else if (name === HAND_IN_ALARM) void handInNow();
      else if (name === WORKSHOP_ALARM) void remindWorkshops();
      else void catchUp().then(publishAll);
    });
    browser.notifications.onClicked.addListener((id) => void onNotificationClicked(id));
    // Absent where there is no keyboard.
    browser.commands?.onCommand.addListener((name) => void onCommand(name));
    listenToAddressBar();
    listenToSave();
    browser.tabs.onRemoved.addListener((tab) => void forgetPage(tab));
    browser.storage.local.onChanged.addListener((changes) => {
      if (Object.keys(changes).some((key) => key.startsWith('outbox:'))) void drainOutbox();
      onSettingsChanged(changes, {
        calendar: () => void buildInTurn().then(publishAll),
        reminders: () => void remind(),
        alerts: () => void publishAll(),
        ask: (on) => void (on && catchUp()),
      });
    });
    void everyHour();
    void drainOutbox();
    void react();
    void handInNow();
    void catchUpOnStart();
  },
});

async function everyHour(): Promise<void> {
  if (!(await browser.alarms.get('hour'))) browser.alarms.create('hour', { periodInMinutes: 60 });
}
