/**
 * What TikTok's own identifiers and English sentences say has happened or may happen. Conservative on purpose: an
 * identifier counts where it says so in plain words, a sentence where it states a fact; one that states a possibility is
 * a threat, one that denies is nothing. Other languages are told apart by identifiers and codes alone.
 */

import type { NoticeMeaning, NoticeThreat } from '../domain';
import type { Said } from './enforcement';

type Row<T> = readonly [T, RegExp];

/** First match counts: a lost appeal also says "appeal", an unmuted LIVE also says "muted". */
const OUTCOMES: readonly Row<NoticeMeaning>[] = [
  ['appeal-lost', /\bappeal\b.*\b(unsuccessful|rejected|denied|declined|failed|not (approved|accepted|successful))\b/i],
  ['appeal-won', /\bappeal\b.*\b(approved|accepted|successful|succeeded|granted)\b/i],
  [
    'normal',
    /\b(no longer (muted|restricted|limited|suspended)|unmuted|back to normal)\b|\b(access|permissions?|restrictions?|account|products?)\b.*\b(reinstated|restored|lifted)\b/i,
  ],
];

/** Gravest first. */
const MEASURES: readonly Row<NoticeThreat>[] = [
  [
    'selling-withdrawn',
    /\b(sell|selling|e-?commerce|shopping|product links?)\b.*\b(permissions?|access|ability)\b.*\b(suspended|revoked|withdrawn|removed|disabled|lost)\b|\b(permission|access|ability) to (sell|add products)\b.*\b(suspended|revoked|withdrawn|removed|disabled|lost)\b/i,
  ],
  ['interruption', /\bLIVE\b.*\b(interrupted|suspended|terminated|ended|stopped)\b/],
  ['restricted', /\b(restricted|suspended|banned|blocked)\b|\b(is|are|be|been|was|were) limited\b/i],
  ['product-removed', /\bproducts?\b.*\b(removed|delisted|taken down|deactivated)\b/i],
  ['muted', /\bmuted\b/i],
  ['points', /\bpoints?\b.*\b(deducted|lost|lose|added|issued)\b/i],
];

const MAY = /\b(may|might|could|can|will|would|if|unless|otherwise|risk|avoid|before|continu\w*|repeated\w*)\b/i;
/** Hosts end their LIVE, too: as a fact it is no measure. */
const ANYBODY = /\b(ended|stopped)\b/i;
const DENIES = /\b(not|never|cannot)\b|n['’]t\b/i;

/** As words of an identifier: `pm_mt_TNS_hostMuted_desc` has `pm mt tns host muted desc`. */
const KEYS: readonly Row<NoticeMeaning>[] = [
  ['appeal-lost', / appeal .*(fail|failed|reject|rejected|denied) /],
  ['appeal-won', / appeal .*(success|approved|passed) /],
  ['normal', / (unmute|unmuted|recovered|restored|lifted) /],
  ['product-removed', / (product|products|goods) .*(removed|delisted) /],
  ['muted', / muted /],
  ['restricted', / (restricted|banned|suspended) /],
];
/** Such an identifier announces; what it announces has not happened. */
const KEY_ANNOUNCES = / (warn|warning|remind|reminder|risk|may|will|countdown|before) /;
/** Words by which TikTok's identifiers speak of rules; TNS is its trust and safety. */
const KEY_ENFORCES = / (tns|violation|violations|violate|punish|punishment|perception|banned|muted|restricted|appeal) /;

const wordsOf = (key: string): string =>
  ` ${key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()} `;

const first = <T>(rows: readonly Row<T>[], text: string): T | undefined => rows.find(([, is]) => is.test(text))?.[0];

/** Words of rules. A microphone is muted, too, and a poor line interrupts a LIVE. */
const RULES =
  /\b(violat\w*|guidelines?|polic(y|ies)|appeals?|enforcement|penalt(y|ies)|prohibited|suspended|terminated|banned|revoked)\b/i;
const WARNS = /\bwarning\b/i;

/** Whether a text of the page's own speaks of rules at all, and whether it calls itself a warning. */
export function tone(texts: readonly (Said | undefined)[]): { rules: boolean; warns: boolean } {
  const words = texts.map((said) => said?.words ?? '').join('\n');
  return { rules: RULES.test(words), warns: WARNS.test(words) };
}

export interface Found {
  meaning?: NoticeMeaning | undefined;
  threatens?: NoticeThreat | undefined;
  /** An identifier speaks of rules, or a sentence states to the seller what was done. */
  enforces: boolean;
}

/** TikTok's texts have a few sentences and its identifiers a few words; what is longer is not theirs. */
const SENTENCES = 20;
const CHARS = 300;

/** Identifiers first, then words. `points` alone is no meaning: that points were taken is a ticket's to say. */
export function find(keys: readonly string[], texts: readonly (Said | undefined)[]): Found {
  const found: Found = { enforces: false };
  for (const key of keys) {
    const words = wordsOf(key.slice(0, CHARS));
    found.enforces ||= KEY_ENFORCES.test(words);
    if (!KEY_ANNOUNCES.test(words)) found.meaning ??= first(KEYS, words);
  }
  let threat = MEASURES.length;
  for (const sentence of texts.flatMap((said) => said?.words?.split(/[.!?\n]+/, SENTENCES) ?? [])) {
    const { meaning, announced } = said(sentence.slice(0, CHARS));
    if (announced !== undefined) threat = Math.min(threat, announced);
    found.meaning ??= meaning;
    found.enforces ||= meaning !== undefined && /\byour?\b/i.test(sentence);
  }
  found.threatens = MEASURES[threat]?.[0];
  return found;
}

/** What a sentence states, or which measure it announces. */
function said(sentence: string): { meaning?: NoticeMeaning | undefined; announced?: number } {
  const outcome = first(OUTCOMES, sentence);
  if (outcome) return MAY.test(sentence) ? {} : { meaning: outcome };
  const measure = MEASURES.findIndex(([, is]) => is.test(sentence));
  const kind = MEASURES[measure]?.[0];
  if (!kind || DENIES.test(sentence)) return {};
  if (MAY.test(sentence)) return { announced: measure };
  return kind === 'points' || (kind === 'interruption' && ANYBODY.test(sentence)) ? {} : { meaning: kind };
}
