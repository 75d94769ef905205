/**
 * The one protocol table. Messages are validated where they arrive (schemas.ts, worker only); tab, frame, document and
 * host are taken from the sender, never from the payload. Types only: costs a content script nothing.
 */

import type { SiteId } from '../domain';
import type { AccountKey } from '../domain/account';
import type { Asked, ServiceState } from '../domain/asked';
import type { KeptStore } from '../domain/backup';
import type { Capture, Picked, Sheaf } from '../domain/capture';
import type { Draft } from '../domain/evidence/kept';
import type { OwnQuestion, PracticeCard } from '../domain/practice/practice';
import type { QuizReply } from '../domain/quiz/quiz';
import type { Corner, OverlayView } from '../domain/views';
import type {
  Planned,
  WorkshopChoice,
  WorkshopRead,
  WorkshopSource,
  WorkshopSourceRef,
} from '../domain/workshops/workshop';

export type { Asked, Capture, ServiceState };

/** Raised when a message changes its shape: an old content script after an update is told to stop. */
export const PROTOCOL = 1;

/** `page` is the page load's own random name; it means something only together with the tab the browser attests. */
interface FromPage {
  page: string;
}

export interface Requests {
  hello: { payload: FromPage & { site: SiteId }; reply: Shown };
  observed: { payload: FromPage & { site: SiteId; captures: Capture[] }; reply: Shown & { acknowledged: string[] } };
  /** LIVE frames to be sifted; nothing is kept of them. With `last` the page goes away: what is picked is stored at once. */
  sift: { payload: FromPage & { site: SiteId; last?: true } & Sheaf; reply: Picked };
  /** From a page or from the popup; `l:…` is the summary of a LIVE, put away. Without an account it is an alert of a page that has not named one. */
  acknowledge: { payload: { page?: string; account?: AccountKey; alert: string; undo?: boolean }; reply: Shown };
  /**
   * "Mark this moment" of a LIVE; with `id` it is that mark's note that is meant. Without a room: the LIVE that runs, of the
   * account or the page that is named, else of any. `marked` is null when there is no such LIVE or mark.
   */
  mark: {
    payload: { page?: string; account?: AccountKey; roomId?: string; note?: string; id?: string };
    reply: { marked: string | null };
  };
  corner: { payload: FromPage & { corner: Corner }; reply: Shown };
  choose: { payload: FromPage & { account: AccountKey }; reply: Shown };
  /** `evidence` needs the account and the alert (`v:…`, `n:…`) that it is about. */
  open: {
    payload: { what: OpenWhat; account?: AccountKey; alert?: string; policy?: string; workshop?: string };
    reply: { opened: string };
  };
  hidden: { payload: FromPage & { reason: 'fight' | 'covered' }; reply: { noted: true } };
  build: { payload: { account?: AccountKey }; reply: { built: number } };
  /** The seller wants fresh numbers now: every source that may be asked is asked, in its order. */
  ask: { payload: { account?: AccountKey }; reply: { answers: Asked[] } };
  /** Connects, refreshes or forgets the Account Health service. The host's permission is asked for by the page before. */
  service: {
    payload: { do: 'connect' | 'refresh' | 'forget'; url?: string; token?: string };
    reply: ServiceState;
  };
  /** What the seller made of an evidence pack; an empty draft is forgotten. */
  draft: { payload: { account: AccountKey; alert: string; draft: Draft }; reply: { saved: true } };
  /**
   * The quiz of a violation, one step each. `start` gives the attempt that is open already, if there is one; a step that was
   * done is answered as if it were done now.
   */
  quiz: {
    payload:
      | { do: 'start'; account: AccountKey; violation: string }
      | { do: 'answer'; account: AccountKey; attempt: string; question: string; option: string }
      | { do: 'finish'; account: AccountKey; attempt: string };
    reply: QuizReply;
  };
  /** What practice has come to: the card of the question that was answered, as the scheduler set it, and the day's sum. */
  practise: { payload: { card: PracticeCard; right: boolean; spentMs: number }; reply: { stored: boolean } };
  /** Questions of a trainer's file, added or replaced by id; `forget` takes away those of one file. */
  questions: { payload: { add: OwnQuestion[] } | { forget: string }; reply: { stored: number; refused: number } };
  /**
   * The list of workshops: what the seller does to its sources and its rows. `refused`: what was not taken in; at the service,
   * that it says no. `said`: why, in the service's own words, or `many` (no room for one more calendar), `address` (none).
   */
  workshops: {
    payload:
      | { do: 'subscribe'; url: string; name?: string }
      | { do: 'unsubscribe'; source: string }
      /** Of one source, or of all that may be asked. */
      | { do: 'refresh'; source?: string }
      /** Events read from a page, a file or typed in: added, or brought up to date. */
      | { do: 'add'; from: WorkshopSourceRef; events: WorkshopRead[] }
      /** Reads the event on the page in front, which a click on our toolbar button or menu has shown us. */
      | { do: 'save' }
      /** What was added by page, file or hand is taken out again. */
      | { do: 'remove'; id: string }
      | { do: 'choose'; choice: WorkshopChoice }
      /** A LIVE that the seller plans, for conflicts; and taken out again. */
      | { do: 'plan'; live: Planned }
      | { do: 'unplan'; id: string }
      /** At the connected service. */
      | { do: 'register' | 'cancel' | 'waitlist'; id: string };
    reply: { sources: WorkshopSource[]; added: number; refused: number; said?: string };
  };
  /** Readings that a file of the seller's was found to hold. Sending them again changes nothing. */
  take: { payload: { readings: unknown[] }; reply: { stored: number; refused: number } };
  /** Records of a backup of ours, one store at a time. */
  restore: {
    payload: { store: KeptStore; records: unknown[] };
    reply: { added: number; kept: number; refused: number };
  };
}

export type RequestName = keyof Requests;

/** `quiz`: of the alert's violation when one is named, else all of them; `policies`: the catalogue, at `policy` when named; `workshops`: the list, at `workshop`. */
export type OpenWhat =
  | 'report'
  | 'health'
  | 'evidence'
  | 'live-center'
  | 'settings'
  | 'quiz'
  | 'policies'
  | 'workshops';

/** What a page draws. */
export interface Shown {
  view: OverlayView;
  /** Absent until the seller has chosen one. */
  corner?: Corner;
  /** Large type while a LIVE is run; whether the loudest alert flashes. */
  look?: { large: boolean; flash: boolean };
}

/** Worker to pages and popups. A tab may have gone on to another page meanwhile, so each page is addressed by its name. */
export type Push = { v: number; type: 'shown'; page: string; payload: Shown } | { v: number; type: 'changed' };
