/**
 * Which date TikTok's own pages show, so that a link never looks newer than it is. Collected on 2026-11-23 from the sources
 * of the policies and programmes: first hand where the page was read, else from public notes that quote it. A page that
 * shows no date, or whose date nobody noted, has none here.
 */

interface PageDate {
  /** The page's own date, ISO or year and month; null when it shows none or is not known. */
  date: string | null;
  /** When it was seen, where that is all that is known of its age. */
  seen: string | null;
}

/** By the id of the page, which stays the same in every language. */
const PAGES: Readonly<Record<string, string>> = {
  // Seller University, US
  '2244964886103809': '2026-09-02',
  '2380042836166443': '2025-10-14',
  '2573047829350187': '2026-01-14',
  '3112450937636654': '2025-09-15',
  '3196690250417921': '2026-06-15',
  '3753520906340139': '2026-09-02',
  '4545471832983342': '2025-09-25',
  '4581457528243969': '2026-09-17',
  '491489038501663': '2026-09-02',
  '5054301796321070': '2026-09-21',
  '5130820791011118': '2024-10-25',
  '5486313366537997': '2026-09-15',
  '5526872163927850': '2026-05-13',
  '5769635937191681': '2026-06-24',
  '6083133872424718': '2026-08-31',
  '6125629963945771': '2025-12-30',
  '6750828276418350': '2026-06-29',
  '6837869503317761': '2026-09-25',
  '6837891779151617': '2026-09-17',
  '6939143037667118': '2026-09-25',
  '8519326693148462': '2026-09-01',
  // Britain, Germany, Ireland
  '1920527359182614': '2026-08-20',
  '5234615598237462': '2026-08-28',
  '651807580964640': '2026-04-17',
  '8913678280345345': '2026-09-01',
  '5604780513855233': '2026-06-25',
  '7404160497927968': '2026-09-21',
  '747894062696212': '2026-09-03',
  // Thailand
  '10008569': '2025-09-29',
  '1519417092556561': '2025-06-09',
  '2491464556136208': '2025-10-06',
  '2624678623512321': '2025-08-28',
  '6837792713967361': '2025-06-30',
  '6837792714360577': '2025-10-02',
  '6837794815100674': '2025-11-20',
  '6837794815821570': '2025-06-30',
  '6837797185619713': '2025-07-03',
  '7938956692080401': '2025-06-18',
  // Indonesia; the last is a course, known by the id of its content
  '6837725785425665': '2025-10-14',
  '7753797661492993': '2025-12-12',
  '8092518479693569': '2025-06-12',
  '7057154411415297': '2025-08-26',
  // Vietnam
  '10016157': '2023-08-28',
  '4924400659498754': '2025-06-29',
  '6837770400483073': '2025-06-18',
  '6837776049932034': '2025-11-28',
  '6837787798587138': '2025-06-29',
  '7224191561467664': '2025-06-29',
};

/** Pages of which no date was noted, only when somebody saw them. */
const SEEN: Readonly<Record<string, string>> = { '4581457528194817': '2026-09' };

/** Pages without an id, by host and path. */
const PATHS: Readonly<Record<string, string>> = {
  'www.tiktok.com/community-guidelines/en/integrity-authenticity': '2026-09-24',
};

const OWN = /(^|\.)(tiktok\.com|tokopedia\.com|tiktokglobalshop\.com|tiktokshopglobalselling\.com|tiktokshop\.com)$/;

const own = (table: Readonly<Record<string, string>>, name: string | null): string | null =>
  name !== null && Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** What is known of the age of one of TikTok's own pages; undefined for any other address. */
export function pageOf(url: string): PageDate | undefined {
  let place: URL;
  try {
    place = new URL(url);
  } catch {
    return undefined;
  }
  const { hostname, pathname, searchParams } = place;
  if (!OWN.test(hostname)) return undefined;
  const id = searchParams.get('knowledge_id') ?? searchParams.get('content_id');
  const path = own(PATHS, `${hostname}${pathname.replace(/\/$/, '')}`);
  return { date: own(PAGES, id) ?? path, seen: own(SEEN, id) };
}

/** The date the page itself shows, ISO or year and month; null when it shows none, is not known or is not TikTok's. */
export function pageDate(url: string): string | null {
  return pageOf(url)?.date ?? null;
}
