/** Downloads made up for a test, and what reading them comes to. */

import { readFileSync } from 'node:fs';
import type { Fact } from '../../../utils/domain/observation';
import { type Download, readDownload } from '../../../utils/files/download';
import { FileError } from '../../../utils/files/trouble';
import { ANA, utc } from '../domain/samples';

export const NOW = utc('2026-11-23T09:00');
const ZONE = 'America/Los_Angeles';
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url), 'utf8');
export const read = (text: string, more: Partial<Parameters<typeof readDownload>[1]> = {}): Download =>
  readDownload(text, { account: ANA, zone: ZONE, now: NOW, ...more });
export const facts = ({ readings }: Download): Fact[] =>
  readings.flatMap((one) => (one.result.kind === 'facts' ? one.result.facts : []));
export const file = (sections: object): string => JSON.stringify(sections);
export const lives = (...list: unknown[]): string =>
  file({ 'Tiktok Live': { 'Go Live History': { GoLiveList: list } } });
export const posts = (...list: unknown[]): string => file({ Post: { Posts: { VideoList: list } } });

export function codeOf(text: string): string {
  try {
    read(text);
    return 'read';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}
