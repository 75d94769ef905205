/** TikTok Studio into facts: posted videos (surfaces 2.6), and who the page says is signed in. */

import type { Fact } from '../../domain';
import { makeAccount } from '../../domain/account';
import { facts, type Reader } from '../answer';
import { id, isJson, list, num, text, time } from '../fields';
import { outline } from '../json';

/** Not yet public: `status` 140 = scheduled (surfaces 2.6). */
const SCHEDULED = 140;

const posts: Reader = {
  read: ({ body }) => {
    const code = num(body, 'status_code');
    if (code !== undefined && code !== 0) return { result: { kind: 'failed', words: `code ${code}` } };
    const found = list(body, 'item_list');
    if (!found) return { result: { kind: 'unreadable', outline: outline(body) } };
    const read = found.flatMap((one): Fact[] => {
      if (!isJson(one) || num(one, 'status') === SCHEDULED) return [];
      const post = id(one, 'item_id', 'id');
      const postedAt = time(one, 'post_time', 'create_time');
      if (!post || postedAt === undefined) return [];
      return [{ kind: 'post', id: post, title: text(one, 'desc') ?? '', postedAt }];
    });
    return facts(read);
  },
};

/** The tap's copy of the declared global: `{uid, uniqueId, region}`. */
const context: Reader = {
  read: ({ body }) => {
    const uid = id(body, 'uid');
    if (!uid) return { result: { kind: 'unreadable', outline: outline(body) } };
    const handle = text(body, 'uniqueId');
    const region = text(body, 'region');
    const account = makeAccount('creator', uid, {
      ...(handle && { handle: `@${handle.replace(/^@/, '')}` }),
      ...(region && /^[A-Za-z]{2}$/.test(region) && { region }),
    });
    return facts([{ kind: 'account', account }], { account });
  },
};

export const readers: Record<string, Reader> = { posts, context };
