/**
 * A workshop or event as the list shows it: every member as one of its sources stated it, and which one. What no source
 * states is absent. Times are ms since the epoch.
 */

export type WorkshopSourceKind = 'catalogue' | 'feed' | 'page' | 'invitation' | 'service' | 'hand' | 'file';

export interface WorkshopSourceRef {
  /** Id of the source (`WorkshopSource.id`), or of the reading itself for pages, files and what was added by hand. */
  id: string;
  kind: WorkshopSourceKind;
  /** In words: the calendar's name, the page's host. */
  name: string;
  url?: string;
  /** When it was last stated there. */
  readAt: number;
  /** It is not stated there any more. */
  gone?: true;
}

export interface WorkshopPlace {
  name?: string;
  address?: string;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  latitude?: number;
  longitude?: number;
}

export type WorkshopMode = 'in-person' | 'online' | 'mixed';
export type RunBy = 'tiktok' | 'partner' | 'community';
export type Entry = 'open' | 'invitation' | 'waitlist' | 'full';

/** What one source says of one event; `id` is the event's own id within that source (UID, URL). */
export interface WorkshopRead {
  id: string;
  title: string;
  startsAt: number;
  endsAt?: number;
  /** First and last local day of an all-day event, `YYYY-MM-DD`; `startsAt` is then the first day's start in `zone`. */
  days?: { from: string; to: string };
  /** IANA zone of the venue, as stated. */
  zone?: string;
  description?: string;
  agenda?: string[];
  mode?: WorkshopMode;
  place?: WorkshopPlace;
  /** Page of the event; https only. */
  url?: string;
  /** Where one registers, when that is another page; https only. */
  registerUrl?: string;
  organiser?: string;
  runBy?: RunBy;
  /** BCP 47. */
  language?: string;
  price?: { free: true } | { words: string; amount?: number; currency?: string };
  seatsLeft?: number;
  entry?: Entry;
  topics?: string[];
  /** Ids in the catalogue of policies. */
  policies?: string[];
  /** `postponed`: off until a new date is stated; the old one still stands here. */
  status?: 'confirmed' | 'tentative' | 'postponed' | 'cancelled';
  /** Start that was stated before, by the source itself or when it moved, ms. */
  movedFrom?: number;
  /** iCalendar: identity and version. */
  uid?: string;
  sequence?: number;
  /** Start of this occurrence by the recurrence rule, ms: part of its identity. */
  occurrence?: number;
  /** When the source says it changed it, ms. */
  changedAt?: number;
}

/** One event of the list, folded from what all its sources say. */
export interface Workshop extends Omit<WorkshopRead, 'id'> {
  /** Ours, stable while any of its sources goes on stating it. */
  id: string;
  /** Newest statement first. */
  sources: WorkshopSourceRef[];
  /** Which source a member is from, where it is not the first. */
  from?: Record<string, string>;
  /** When it was first seen, ms. */
  addedAt: number;
}

/** What the seller decided about one workshop; kept even when its source is gone. */
export interface WorkshopChoice {
  id: string;
  saved?: true;
  going?: true;
  /** Not for me. */
  hidden?: true;
  /** Ms before the start; absent: the seller's general choice. */
  reminders?: number[];
  /** Asked after it. */
  attended?: 'yes' | 'no';
  notes?: string;
  at: number;
}

/** One reader of workshops and how it is: a calendar that is subscribed to, the catalogue, the service, the inbox. */
export interface WorkshopSource {
  id: string;
  kind: Extract<WorkshopSourceKind, 'catalogue' | 'feed' | 'service' | 'invitation'>;
  name: string;
  url?: string;
  /** `wrong`: it answers something that is no calendar; `blocked`: the browser has no permission for its host. */
  state: 'new' | 'read' | 'unreachable' | 'wrong' | 'blocked' | 'off';
  /** Ours, a message key without prefix (`html`, `too-big`, `redirect`, `endless` …), and how often. */
  trouble?: { what: string; words?: string };
  /** Last time it answered well, and last time it was asked, ms. */
  readAt?: number;
  askedAt?: number;
  /** Not asked again before, ms. */
  nextAt?: number;
  fails?: number;
  etag?: string;
  lastModified?: string;
  /** When it was last read in full, ms: what is unchanged is read anew now and then, since its series go on. */
  wholeAt?: number;
  /** How many events of it are listed, and how many of its entries could not be read. */
  events?: number;
  unread?: number;
  /** A connected service at which one can register from here. */
  registers?: true;
}

/** What the seller is planning: LIVEs typed in or read, to find conflicts with. Ms. */
export interface Planned {
  id: string;
  title: string;
  startsAt: number;
  endsAt: number;
}

/** City the seller picked. */
export interface City {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}
