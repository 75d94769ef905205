/** The date of a page of TikTok's, known by its id in whatever form its address comes. Dates copied by hand. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageDate, pageOf } from '../../../utils/policy/pages';

const US = 'https://seller-us.tiktok.com/university/essay?';

describe('the date that a page of TikTok’s shows', () => {
  test.each([
    [`${US}knowledge_id=5054301796321070`, '2026-09-21'],
    [`${US}knowledge_id=6837869503317761`, '2026-09-25'],
    [`${US}knowledge_id=6750828276418350`, '2026-06-29'],
    [`${US}knowledge_id=5130820791011118`, '2024-10-25'],
    [`${US}knowledge_id=6083133872424718`, '2026-08-31'],
    ['https://seller-uk.tiktok.com/university/essay?knowledge_id=651807580964640', '2026-04-17'],
    ['https://seller-de.tiktok.com/university/essay?knowledge_id=5604780513855233&lang=de-DE', '2026-06-25'],
    ['https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=1519417092556561', '2025-06-09'],
    ['https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=10016157', '2023-08-28'],
    [
      'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6',
      '2025-08-26',
    ],
    ['https://www.tiktok.com/community-guidelines/en/integrity-authenticity/', '2026-09-24'],
  ])('%s', (url, date) => {
    expect(pageDate(url)).toBe(date);
  });

  test('is the same in every language, on every host of TikTok’s, in any order of the query', () => {
    const more = fc.shuffledSubarray(['knowledge_id=5054301796321070', 'lang=en', 'role=1', 'identity=1', 'from=feed']);
    const host = fc.constantFrom('seller-us.tiktok.com', 'seller-th.tiktok.com', 'seller.tiktokglobalshop.com');
    fc.assert(
      fc.property(host, more, (name, query) => {
        const known = query.includes('knowledge_id=5054301796321070');
        expect(pageDate(`https://${name}/university/essay?${query.join('&')}#top`)).toBe(known ? '2026-09-21' : null);
      }),
    );
  });

  test('is not the day on which somebody saw it', () => {
    const url = `${US}knowledge_id=4581457528194817`;
    expect(pageOf(url)).toEqual({ date: null, seen: '2026-09' });
    expect(pageDate(url)).toBeNull();
  });

  test.each([
    ['it shows none', `${US}knowledge_id=4101503078876971`],
    ['nobody noted it', `${US}knowledge_id=1`],
    ['its id is named like a part of the language', `${US}knowledge_id=constructor`],
    ['the address has no id', 'https://seller-us.tiktok.com/university/home'],
    ['the page is somebody else’s', 'https://example.com/university/essay?knowledge_id=5054301796321070'],
    ['the host only looks like TikTok’s', 'https://nottiktok.com/university/essay?knowledge_id=5054301796321070'],
    ['it is no address', 'knowledge_id=5054301796321070'],
  ])('is not known when %s', (_, url) => {
    expect(pageDate(url)).toBeNull();
  });
});
