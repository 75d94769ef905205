/** Every request that reaches the worker: who asks and what is asked is checked, then one function a kind answers. */

import browser, { type Runtime } from 'webextension-polyfill';
import { PROTOCOL, type RequestName } from '../../utils/messaging/protocol';
import { parseMessage } from '../../utils/messaging/schemas';
import { handlers } from './handlers';
import { attest, isOurPage, type Page } from './sender';

/** Only a page of ours may ask these: they write what a seller has chosen in settings, or answered in a quiz. */
const OURS: readonly RequestName[] = [
  ...(['ask', 'service', 'take', 'restore', 'draft'] as const),
  ...(['quiz', 'practise', 'questions', 'workshops'] as const),
];

/** Undefined for messages that are not ours: another listener may answer. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = parseMessage(message);
  if (!parsed) return Promise.resolve({ error: 'shape' });
  if (parsed.v !== PROTOCOL) return Promise.resolve({ error: 'version' });
  if (OURS.includes(parsed.type) && !isOurPage(sender)) return Promise.resolve({ error: 'sender' });
  const page = attest(sender, parsed.payload);
  const handler = handlers[parsed.type] as (payload: unknown, page: Page | undefined) => Promise<unknown>;
  return handler(parsed.payload, page).then(
    (ok) => ({ ok }),
    (error: Error) => ({ error: error.name, words: error.message }),
  );
}
