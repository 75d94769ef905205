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
  ['normal', /\b(no longer (muted|restricted|limited|suspended)|unmuted|reinstated|restored|lifted|back to normal)\b/i],
];

/** Gravest first. */
const MEASURES: readonly Row<NoticeThreat>[] = [
  [
    'selling-withdrawn',
    /\b(sell|selling|e-?commerce|shopping|product links?)\b.*\b(permissions?|access|ability)\b.*\b(suspended|revoked|withdrawn|removed|disabled|lost)\b|\b(permission|access|ability) to (sell|add products)\b.*\b(suspended|revoked|withdrawn|removed|disabled|lost)\b/i,
  ],
  ['interruption', /\bLIVE\b.*\b(interrupted|ended|stopped|terminated|shut down)\b/],
  ['restricted', /\b(restricted|limited|suspended|banned|blocked)\b/i],
  ['product-removed', /\bproducts?\b.*\b(removed|delisted|taken down|deactivated)\b/i],
  ['muted', /\bmuted\b/i],
  ['points', /\bpoints?\b.*\b(deducted|lost|lose|added|issued)\b/i],
];

const MAY = /\b(may|might|could|can|will|would|if|unless|otherwise|risk|avoid|before|continu\w*|repeated\w*)\b/i;
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

export interface Found {
  meaning?: NoticeMeaning | undefined;
  threatens?: NoticeThreat | undefined;
  /** An identifier speaks of rules, whatever it says. */
  enforces: boolean;
}

/** Sentences read; TikTok's texts have a few. */
const SENTENCES = 20;

/** Identifiers first, then words. `points` alone is no meaning: that points were taken is a ticket's to say. */
export function find(keys: readonly string[], texts: readonly (Said | undefined)[]): Found {
  const found: Found = { enforces: false };
  for (const key of keys) {
    const words = wordsOf(key);
    found.enforces ||= KEY_ENFORCES.test(words);
    if (!KEY_ANNOUNCES.test(words)) found.meaning ??= first(KEYS, words);
  }
  const sentences = texts.flatMap((said) => said?.words?.split(/[.!?\n]+/) ?? []);
  let threat = MEASURES.length;
  for (const sentence of sentences.slice(0, SENTENCES)) {
    found.meaning ??= first(OUTCOMES, sentence);
    const measure = MEASURES.findIndex(([, is]) => is.test(sentence));
    const kind = MEASURES[measure]?.[0];
    if (!kind || DENIES.test(sentence) || first(OUTCOMES, sentence)) continue;
    if (MAY.test(sentence)) threat = Math.min(threat, measure);
    else if (kind !== 'points') found.meaning ??= kind;
  }
  found.threatens = MEASURES[threat]?.[0];
  return found;
}
