/** What a LIVE notice means, in words of ours; TikTok's own are quoted beside them. */

import type { AlertView, NoticeMeaning, NoticeThreat } from '../domain';
import { lookUp, t } from './core';

const underscored = (name: string): string => name.replaceAll('-', '_');

/** One sentence: what happened. */
export const meaningWord = (meaning: NoticeMeaning): string => lookUp(`live_meaning_${underscored(meaning)}`);

/** The same of any alert: where TikTok said too little to tell, its level. */
export const happened = ({ meaning, level }: AlertView): string =>
  (meaning && meaningWord(meaning)) || t(`title_${level}`);

/** One sentence: what to do now. Empty where the level says it all. */
export const meaningDo = (meaning: NoticeMeaning): string => lookUp(`live_do_${underscored(meaning)}`);

/** One sentence: what TikTok says may follow. */
export const threatWord = (threat: NoticeThreat): string =>
  t('live_threat', lookUp(`live_threat_${underscored(threat)}`));

/** The rule by TikTok's own name of it, or that it gave none. A key or code alone names no rule that a seller could read. */
export const ruleWord = (policyWords: string | undefined): string => policyWords ?? t('live_rule_unsaid');
