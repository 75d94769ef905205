/** Saves the pack that is shown as JSON, by a link that is clicked once: no permission is needed for that. */

import { accountName } from '../../utils/domain/account';
import { toJson } from '../../utils/domain/evidence/json';
import type { Draft } from '../../utils/domain/evidence/kept';
import type { EvidencePack } from '../../utils/domain/evidence/pack';
import { draftText } from '../../utils/words/evidence';

export function saveJson(pack: EvidencePack, { variant, texts, ticks }: Draft): void {
  const own = texts[variant];
  const text = own ?? draftText(pack, variant, ticks);
  const json = toJson(pack, { variant, text, edited: own !== undefined, ticks });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json;charset=utf-8' }));
  const name = `${accountName(pack.account)}-${pack.head.id}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  link.download = `good-standing-evidence-${name}.json`.replace(/-{2,}/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
