/**
 * What is published about appeals: which documents are asked for, and where an appeal is made. Collected on 2026-11-23;
 * a row without a page is not here. How long a text may be and how many files TikTok's form takes is published nowhere.
 */

import type { Account, Role } from '../account';
import { sameRule } from '../health/tickets';
import type { Sourced } from '../programmes/programme';

export interface EvidenceDocument extends Sourced {
  /** Ends the message key of its name. */
  id: string;
  /** `asked`: a page on appeals asks for it. `named`: a page of TikTok's names it as what one should have. */
  basis: 'asked' | 'named';
  /** For whom the page is written; null: for sellers and creators. */
  role: Role | null;
  region: string;
}

interface Row extends EvidenceDocument {
  /** Ids of pages that are about this rule alone. */
  pages: readonly string[];
  /** Names under which TikTok publishes the rule. */
  rules: readonly string[];
}

const page = (host: string, id: string, query = ''): string =>
  `https://${host}/university/essay?${query}knowledge_id=${id}`;
const US = 'seller-us.tiktok.com';
/** Written in the country's own language unless asked for in English. */
const inEnglish = (host: string, id: string): string => page(host, id, 'lang=en&');
const th = (id: string): string => inEnglish('seller-th.tiktok.com', id);

/** Creator Appeal Guidelines: an appeal holds a reason and documents; for claims about certificates the proof of them. */
const guidelines = {
  confidence: 'official',
  url: th('5121338440320785'),
  date: null,
  basis: 'asked',
  role: 'creator',
  region: 'TH',
} as const;

const GENERAL: readonly EvidenceDocument[] = [
  { id: 'reason', ...guidelines },
  { id: 'support', ...guidelines },
];

/** How to avoid counterfeits, knockoffs and trademark violations. */
const brands = {
  confidence: 'official',
  url: page(US, '5090656611682090'),
  date: null,
  basis: 'named',
  role: null,
  region: 'US',
  pages: ['5090656611682090', '10008569'],
  rules: ['Counterfeit products', 'Counterfeit'],
} as const;

/** The sellers' table of violation reasons. */
const reasons = {
  confidence: 'official',
  url: th('2491464556136208'),
  date: '2025-10-06',
  basis: 'named',
  role: 'seller',
  region: 'TH',
  pages: [],
} as const;

const ROWS: readonly Row[] = [
  { id: 'certificate', ...guidelines, pages: [], rules: ['False claims and misrepresentation'] },
  {
    id: 'test_report',
    confidence: 'official',
    url: th('6837792713967361'),
    date: '2025-06-30',
    basis: 'named',
    role: null,
    region: 'TH',
    pages: ['6837792713967361'],
    rules: ['Misleading Claims (Health & Beauty Products)', 'Misleading Claims (Health & Beauty)'],
  },
  { id: 'brand_authorisation', ...brands },
  { id: 'invoices', ...brands },
  {
    id: 'design_proof',
    confidence: 'official',
    url: inEnglish('seller-vn.tiktok.com', '6837770400483073'),
    date: '2025-06-18',
    basis: 'named',
    role: null,
    region: 'VN',
    pages: ['6837770400483073'],
    rules: ['Knockoff products', 'Knockoff'],
  },
  { id: 'licence', ...reasons, rules: ['Missing qualifications'] },
  { id: 'current_licence', ...reasons, rules: ['Expired qualifications'] },
  {
    id: 'product_certificate',
    confidence: 'official',
    url: page(US, '2573047829350187'),
    date: '2026-01-14',
    basis: 'named',
    role: 'seller',
    region: 'US',
    pages: ['2573047829350187'],
    rules: [],
  },
  {
    id: 'footage',
    confidence: 'official',
    url: page('seller-uk.tiktok.com', '1920527359182614'),
    date: '2026-08-20',
    basis: 'named',
    role: 'creator',
    region: 'GB',
    pages: ['1920527359182614'],
    rules: ['Unoriginal Content'],
  },
  {
    id: 'chat_proof',
    confidence: 'official',
    url: th('7938956692080401'),
    date: '2025-06-18',
    basis: 'asked',
    role: 'seller',
    region: 'TH',
    pages: ['7938956692080401'],
    rules: ['Low 24-hour customer service response'],
  },
];

function idOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).searchParams.get('knowledge_id') : null;
}

/** By TikTok's own page on the rule or its own name of it, never by likeness; `forRule` says whether any was found. */
export function documentsFor(
  words: string | undefined,
  url: string | undefined,
): { documents: EvidenceDocument[]; forRule: boolean } {
  const id = idOf(url);
  const own = ROWS.filter(
    ({ pages, rules }) =>
      (id !== null && pages.includes(id)) ||
      rules.some((name) => sameRule({ policyWords: name }, words === undefined ? {} : { policyWords: words })),
  ).map(({ pages: _, rules: __, ...one }): EvidenceDocument => one);
  return { documents: [...GENERAL, ...own], forRule: own.length > 0 };
}

export interface AppealRoute extends Sourced {
  /** Ends the message key of the way there. */
  id: 'creator_old' | 'creator_app' | 'seller' | 'seller_id';
}

const ROUTES: readonly (AppealRoute & { role: Role; regions: readonly string[] })[] = [
  {
    id: 'creator_old',
    role: 'creator',
    regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
    confidence: 'official',
    url: guidelines.url,
    date: null,
  },
  {
    id: 'creator_app',
    role: 'creator',
    regions: ['US'],
    confidence: 'third-party',
    url: 'https://staging.polici.net/guides/how-to-appeal-tiktok-shop-violation',
    date: null,
  },
  {
    id: 'seller',
    role: 'seller',
    regions: ['US'],
    confidence: 'official',
    url: page(US, '6291506660427575'),
    date: null,
  },
  {
    id: 'seller_id',
    role: 'seller',
    regions: ['ID'],
    confidence: 'official',
    url: inEnglish('seller-id.tokopedia.com', '7753815399401218'),
    date: null,
  },
];

/** Where such an account appeals; undefined where that is published for no such account. */
export function routeFor({ role, region }: Account): AppealRoute | undefined {
  const found = ROUTES.find((one) => one.role === role && region !== undefined && one.regions.includes(region));
  if (!found) return undefined;
  const { id, confidence, url, date } = found;
  return { id, confidence, url, date };
}
