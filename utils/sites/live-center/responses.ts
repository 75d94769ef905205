/** LIVE Center's violation list into facts (surfaces 2.5). It names no account: its page's account is asked for. */

import type { Reader } from '../answer';
import { group, num } from '../fields';
import { outline } from '../json';
import { readLiveRecord } from '../live-record';
import { readRecords } from '../records';

const violations: Reader = {
  part: 'tickets',
  read: ({ body, url }) => {
    const code = num(body, 'status_code');
    if (code !== undefined && code !== 0) return { result: { kind: 'failed', words: `status_code ${code}` } };
    const active = url.searchParams.get('violation_list_type') !== '1';
    const data = group(body, 'data');
    const found =
      data && readRecords(data, 'https://livecenter.tiktok.com', (one, base) => readLiveRecord(one, active, base));
    return found ?? { result: { kind: 'unreadable', outline: outline(body) } };
  },
};

export const readers: Record<string, Reader> = { 'live-violations': violations };
