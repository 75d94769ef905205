/** Saves the pack that is shown as JSON, with the draft as it stands. */

import { accountName } from '../../utils/domain/account';
import { toJson } from '../../utils/domain/evidence/json';
import type { Draft } from '../../utils/domain/evidence/kept';
import type { EvidencePack } from '../../utils/domain/evidence/pack';
import { download } from '../../utils/page/download';
import { draftText } from '../../utils/words/evidence';

export function saveJson(pack: EvidencePack, { variant, texts, ticks }: Draft): void {
  const own = texts[variant];
  const text = own ?? draftText(pack, variant, ticks);
  const json = toJson(pack, { variant, text, edited: own !== undefined, ticks });
  download(`evidence-${accountName(pack.account)}-${pack.head.id}`, 'json', 'application/json', json);
}
