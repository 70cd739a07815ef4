import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { runsOf } from "../check/overlap.ts";
import { toBase64, utf8, wipe } from "../format/bytes.ts";
import { WORDS } from "./tab-key.ts";

const KEY_INFO = utf8("siegelpost/v1/words of cases");
const KEY_LENGTH = 32;
/** Octets of a tag: eight characters of base64. */
const TAG = 6;
const TAG_TEXT = 8;
/** What is older is forgotten first, and of a long case what comes last: with these, it stays below a million characters. */
const CASES = 30;
const RUNS = 4000;

/** Where it is kept: `sessionStorage`, or in tests a stand-in for it. */
export type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Which words, five in a row, stand in the cases that a handler has had open in this tab since the key was opened: so that what they write in one is found
 * out where it comes from another. Stored are tags by HMAC-SHA-256 under a key that comes from the handler's seed, as in
 * {@link CaseMemory}: nobody else can tell from them which cases they are, or a word. They go with the tab, and with the key.
 */
export class WordMemory {
  readonly #key: Uint8Array;
  readonly #drawer: Drawer;

  constructor(seed: Uint8Array, drawer: Drawer) {
    this.#key = hkdf(sha256, seed, undefined, KEY_INFO, KEY_LENGTH);
    this.#drawer = drawer;
  }

  /** Remembers what stands in a case, in the place of what it remembered of it. */
  remember(caseNumber: string, texts: readonly string[]): void {
    const name = this.#nameOf(caseNumber);
    const runs = new Set(texts.flatMap((text) => runsOf(text).map(({ key }) => key)));
    const tags = [...runs].slice(0, RUNS).map((run) => this.#tag(`run ${run}`));
    const names = [...this.#names().filter((other) => other !== name), name];
    for (const old of names.splice(0, names.length - CASES)) this.#drawer.removeItem(WORDS + old);
    try {
      this.#drawer.setItem(WORDS + name, tags.join(""));
      this.#drawer.setItem(WORDS, JSON.stringify(names));
    } catch {
      // A browser that stores nothing remembers nothing: one check less, and everything else works.
      return;
    }
  }

  /** What tells whether words in a row stand in another case than this one. */
  elsewhere(caseNumber: string): (run: string) => boolean {
    const own = this.#nameOf(caseNumber);
    const tags = new Set<string>();
    for (const name of this.#names()) {
      const kept = name === own ? "" : (this.#drawer.getItem(WORDS + name) ?? "");
      for (let at = 0; at + TAG_TEXT <= kept.length; at += TAG_TEXT) tags.add(kept.slice(at, at + TAG_TEXT));
    }
    return (run) => tags.size > 0 && tags.has(this.#tag(`run ${run}`));
  }

  /** After this it knows nothing more. */
  wipe(): void {
    wipe(this.#key);
  }

  #tag = (what: string): string => toBase64(hmac(sha256, this.#key, utf8(what)).subarray(0, TAG));

  #nameOf = (caseNumber: string): string => this.#tag(`case ${caseNumber}`);

  /** What is not ours to read is as good as nothing. */
  #names(): string[] {
    try {
      const names: unknown = JSON.parse(this.#drawer.getItem(WORDS) ?? "[]");
      return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
    } catch {
      return [];
    }
  }
}
