/**
 * The built extension as it is after the seller has said yes: a copy whose optional permissions are granted from the
 * start, because no test can click the browser's own prompt. Nothing else of it is changed.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CALENDAR_HOSTS, EVENT_HOSTS, SERVICE_HOST } from '../../sandbox/server/hosts.mjs';
import { EXTENSION } from './world.mjs';

/** @param {{ hosts?: string[] }} [grants] hosts as match patterns; all that are optional when absent */
export function granted({ hosts } = {}) {
  const dir = mkdtempSync(path.join(tmpdir(), 'good-standing-granted-'));
  cpSync(process.env.GS_EXTENSION ?? EXTENSION, dir, { recursive: true });
  const file = path.join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const pages = manifest.content_scripts.flatMap((/** @type {{ matches: string[] }} */ one) => one.matches);
  manifest.host_permissions = hosts ?? [
    ...new Set([...pages, ...[SERVICE_HOST, ...CALENDAR_HOSTS, ...EVENT_HOSTS].map((host) => `https://${host}/*`)]),
  ];
  delete manifest.optional_host_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
