/** One LIVE message written by the sandbox's encoder, as it comes out of the picking, and what is read of it. */

import { toBase64 } from '../../../utils/live/base64';
import { method, type Name } from '../../../utils/live/methods';
import { readLive } from '../../../utils/live/read';
import { encode } from '../../sandbox/live/schema.mjs';
import { common, NOW } from './encode';

type Fields = Record<string, unknown>;

export const picked = (name: Name | 'Caption', fields: Fields, id = '1') => ({
  method: method(name),
  id,
  payload: toBase64(encode(method(name), { common: common(), ...fields })),
});

export const told = (name: Name, fields: Fields) => readLive([picked(name, fields)], [], NOW).notices[0]?.notice;

/** What a push of the frontier is read as. */
export const pushed = (json: unknown) =>
  readLive([], [typeof json === 'string' ? json : JSON.stringify(json)], NOW).notices[0];
