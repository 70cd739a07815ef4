import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64, utf8, wipe } from "../format/bytes.ts";
import type { Link } from "../format/chain.ts";

const KEY_INFO = utf8("siegelpost/v1/memory");
const KEY_LENGTH = 32;
/** Octets of a tag: eight characters of base64. */
const TAG = 6;
const TAG_TEXT = 8;
/** What is older is forgotten first: with these, a handler's memory stays below 1.4 million characters. */
const CASES = 400;
const ENTRIES = 200;

/** What this browser knew of a case before, held against what it is shown now. */
export interface Recalled {
  /** Entries that stand where others were. */
  readonly exchanged: ReadonlySet<Link>;
  /** How many entries are no longer there. */
  readonly missing: number;
}

/** Where records are kept: `localStorage`, or in tests a stand-in for it. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Per case its name and its entries, all as tags; the case seen last comes last. */
type Records = [name: string, entries: string][];

/**
 * What a handler's browser has seen of each case, beyond the tab and the session: the chain within a case cannot show
 * that the whole case was set back to an earlier state, a memory can.
 *
 * Stored are tags by HMAC-SHA-256 under a key that comes from the handler's seed: of an entry one for its place and
 * one for what stood there. Nobody else can tell from them which cases, how many entries of whom, or what was in them.
 */
export class CaseMemory {
  readonly #key: Uint8Array;
  readonly #shelf: Shelf;

  constructor(seed: Uint8Array, shelf: Shelf) {
    this.#key = hkdf(sha256, seed, undefined, KEY_INFO, KEY_LENGTH);
    this.#shelf = shelf;
  }

  /** Compares what is shown of a case with what was seen before. */
  recall(caseNumber: string, shown: readonly Link[]): Recalled {
    const before = this.#before(caseNumber);
    const exchanged = new Set<Link>();
    const places = new Set<string>();
    for (const link of shown) {
      const [place, content] = this.#tags(caseNumber, link);
      places.add(place);
      const known = before.get(place);
      if (known !== undefined && known !== content) exchanged.add(link);
    }
    const missing = [...before.keys()].filter((place) => !places.has(place)).length;
    return { exchanged, missing };
  }

  /**
   * Remembers entries that are in order. What is known of a place already stays: a warning must not end by itself. Of a long
   * case the newest are kept, by the order of everything that is `shown`; what is missing there is never forgotten before.
   */
  remember(caseNumber: string, links: readonly Link[], shown: readonly Link[] = links): void {
    const known = this.#before(caseNumber);
    const added = new Map(links.map((link) => this.#tags(caseNumber, link)));
    const entries: [place: string, content: string][] = [];
    for (const link of shown) {
      const [place] = this.#tags(caseNumber, link);
      const content = known.get(place) ?? added.get(place);
      if (content !== undefined) entries.push([place, content]);
      known.delete(place);
      added.delete(place);
    }
    const name = this.#nameOf(caseNumber);
    const record = [...entries, ...known].slice(-ENTRIES).flat().join("");
    const others = this.#records().filter(([other]) => other !== name);
    this.#keep([...others, [name, record] as const].slice(-CASES) as Records);
  }

  /** After this it knows nothing more. */
  wipe(): void {
    wipe(this.#key);
  }

  #before(caseNumber: string): Map<string, string> {
    const name = this.#nameOf(caseNumber);
    const record = this.#records().find(([other]) => other === name)?.[1] ?? "";
    const entries = new Map<string, string>();
    for (let at = 0; at + 2 * TAG_TEXT <= record.length; at += 2 * TAG_TEXT) {
      entries.set(record.slice(at, at + TAG_TEXT), record.slice(at + TAG_TEXT, at + 2 * TAG_TEXT));
    }
    return entries;
  }

  #tags(caseNumber: string, { side, seq, digest }: Link): [place: string, content: string] {
    const place = `${caseNumber} ${side} ${seq}`;
    return [this.#tag(`place ${place}`), this.#tag(`entry ${place} ${digest}`)];
  }

  #nameOf = (caseNumber: string): string => this.#tag(`case ${caseNumber}`);

  #tag = (what: string): string => toBase64(hmac(sha256, this.#key, utf8(what)).subarray(0, TAG));

  get #item(): string {
    return `seen/${this.#tag("all")}`;
  }

  /** What is not ours to read is as good as nothing. */
  #records(): Records {
    try {
      const records: unknown = JSON.parse(this.#shelf.getItem(this.#item) ?? "[]");
      const isRecord = (one: unknown): boolean => Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === "string");
      return Array.isArray(records) && records.every(isRecord) ? (records as Records) : [];
    } catch {
      return [];
    }
  }

  /** A browser that stores nothing remembers nothing: reading works all the same. */
  #keep(records: Records): void {
    try {
      this.#shelf.setItem(this.#item, JSON.stringify(records));
    } catch {
      return;
    }
  }
}
