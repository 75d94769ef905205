/** What the page of workshops is drawn from, and what the seller can do on it. Plain data: nothing here knows the browser. */

import type { Diary } from '../../utils/domain/workshops/conflicts';
import type { Locate, WorkshopFilter } from '../../utils/domain/workshops/list';
import type {
  City,
  Planned,
  Workshop,
  WorkshopChoice,
  WorkshopRead,
  WorkshopSource,
} from '../../utils/domain/workshops/workshop';
import type { BrokenRule } from '../../utils/policy/mine';
import type { Fields } from './fields';

/** What the list is asked for: it stands in the page's address. */
export type Wanted = WorkshopFilter;

export type Place = 'list' | 'event' | 'sources' | 'add';

export interface Route {
  place: Place;
  /** Id of the workshop that is looked at. */
  id: string | null;
  wanted: Wanted;
  /** What the form is filled with: what could be read of a page. */
  filled: Partial<Fields>;
}

export interface Reply {
  sources: readonly WorkshopSource[];
  added: number;
  refused: number;
  /** The service's own words. */
  said?: string;
}

/** What a file would bring. */
export interface FileRun {
  file: string;
  events: readonly WorkshopRead[];
  choices: readonly WorkshopChoice[];
  planned: readonly Planned[];
  /** Feeds it names: they are listed, and subscribed to by hand. */
  feeds: readonly string[];
  /** Of its events, how many are in the list already. */
  known: number;
  /** In sentences: what stays out and why. */
  problems: readonly string[];
}

export interface WorkshopActions {
  choose(choice: WorkshopChoice): Promise<void>;
  /** Asks the browser for the host at the press; `denied` when the seller or the browser says no. */
  subscribe(url: string, name: string): Promise<Reply | 'denied'>;
  unsubscribe(source: WorkshopSource): Promise<void>;
  /** Of one source, or of all. Asks for the permission of a blocked one first. */
  refresh(source?: WorkshopSource): Promise<Reply | 'denied'>;
  add(read: WorkshopRead): Promise<Reply>;
  /** What was added by hand, page or file is taken out, and put back. */
  remove(workshop: Workshop): Promise<void>;
  putBack(workshop: Workshop): Promise<void>;
  /** At the connected service. */
  atService(what: 'register' | 'cancel' | 'waitlist', id: string): Promise<Reply>;
  plan(planned: Planned): Promise<void>;
  unplan(planned: Planned): Promise<void>;
  /** Saves one workshop, or those that are saved, as a calendar file. */
  saveCalendar(workshops: readonly Workshop[]): void;
  /** Forms of other calendars, filled in. */
  calendarLinks(workshop: Workshop): { google: string; outlook: string };
  saveList(): void;
  readFile(file: File): Promise<FileRun>;
  takeFile(run: FileRun): Promise<Reply>;
  searchCities(text: string): Promise<readonly City[]>;
  want(wanted: Wanted): void;
  /** The form as it stands, so that a closed page loses nothing; null when it was handed in. */
  keepDraft(fields: Fields | null): void;
  retry(): void;
}

/** A public page of the shipped catalogue (utils/workshops/catalogue). */
export interface Watch {
  id: string;
  /** Recurring training of TikTok's own, a page worth a look, a place where calendar addresses are found. */
  kind: 'training' | 'page' | 'feeds';
  title: string;
  note?: string;
  url: string;
  repeats?: 'weekly' | 'monthly';
  regions: readonly string[];
  source: { title: string; url: string; trust: string };
  /** `YYYY-MM-DD` */
  checkedAt: string;
}

/** In TikTok's words; what it does not state is for the seller to fill in. */
export interface Undated {
  id: string;
  title: string;
  words: string;
  /** When the message was read, ms. */
  at: number;
  /** https only. */
  url?: string;
}

export interface WorkshopsProps {
  state: 'loading' | 'ready' | 'error';
  workshops: readonly Workshop[];
  /** More is being read: the counts are not final. */
  partial?: boolean;
  /** By the workshop's id. */
  choices: ReadonlyMap<string, WorkshopChoice>;
  sources: readonly WorkshopSource[];
  planned: readonly Planned[];
  pages: readonly Watch[];
  /** Invitations from the inbox that state no day: newest first. */
  undated?: readonly Undated[];
  broken: readonly BrokenRule[];
  /** Where a city is, once the gazetteer is there. */
  locate?: Locate | undefined;
  /** Name of a policy by its id. */
  nameOf(policy: string): string | undefined;
  /** Ids of the policies that a workshop covers (`makeTopics`). */
  policiesOf(workshop: Workshop): readonly string[];
  /** Ms before the start at which the seller is reminded unless a workshop says otherwise. */
  reminders: readonly number[];
  online: boolean;
  route: Route;
  draft: Fields | null;
  /** The seller's IANA zone. */
  zone: string;
  /** Ms; moves on once in a while. */
  now: number;
  dir: 'ltr' | 'rtl';
  actions: WorkshopActions;
}

/** What the views share beside the page's props. */
export interface Shared extends WorkshopsProps {
  say: Say;
  /** What the seller has on, for conflicts. */
  diary: Diary;
}

/** What is said in the line at the foot, and how it is taken back. */
export type Say = (words: string, undo?: () => void) => void;

export const NOTHING: Wanted = {
  query: '',
  mode: '',
  city: null,
  km: 0,
  language: '',
  topic: '',
  free: false,
  from: '',
  to: '',
  runBy: '',
  mine: '',
  past: false,
};
