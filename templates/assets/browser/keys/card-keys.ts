import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { fromBase64, join, toBase64, utf8, wipe } from "../format/bytes.ts";
import type { Shelf } from "./case-memory.ts";
import { WORDS } from "./tab-key.ts";

const KEY_INFO = utf8("siegelpost/v1/card-keys");
const ITEM = `${WORDS}cards`;
const KEY = 32;
const NONCE = 12;
/** What is older is forgotten first. */
const CASES = 500;

/**
 * The keys of the cards that a tab has opened: with them the next page of a list needs no slot. They are sealed under a key that comes
 * from the handler's seed, and go when their key locks. Each opens the cards of one case, and nothing else of it.
 */
export class CardKeys {
  readonly #key: Uint8Array;
  readonly #known: Map<string, string>;
  #isNew = false;

  constructor(seed: Uint8Array, private readonly shelf: Shelf) {
    this.#key = hkdf(sha256, seed, undefined, KEY_INFO, KEY);
    this.#known = this.#read();
  }

  /** A copy, the caller's to wipe. */
  get(caseNumber: string): Uint8Array | undefined {
    const known = this.#known.get(caseNumber);
    return known === undefined ? undefined : fromBase64(known);
  }

  set(caseNumber: string, key: Uint8Array): void {
    this.#known.delete(caseNumber);
    this.#known.set(caseNumber, toBase64(key));
    this.#isNew = true;
  }

  /** Remembers what is new. A browser that stores nothing opens slots again. */
  keep(): void {
    if (!this.#isNew) return;
    const nonce = randomBytes(NONCE);
    const sealed = chacha20poly1305(this.#key, nonce).encrypt(utf8(JSON.stringify([...this.#known].slice(-CASES))));
    try {
      this.shelf.setItem(ITEM, toBase64(join(nonce, sealed)));
      this.#isNew = false;
    } catch {
      return;
    }
  }

  /** Nothing can be kept afterwards. */
  wipe(): void {
    wipe(this.#key);
    this.#known.clear();
    this.#isNew = false;
  }

  /** What does not open is as good as nothing. */
  #read(): Map<string, string> {
    try {
      const stored = fromBase64(this.shelf.getItem(ITEM) ?? "");
      const plaintext = chacha20poly1305(this.#key, stored.subarray(0, NONCE)).decrypt(stored.subarray(NONCE));
      return new Map(JSON.parse(new TextDecoder().decode(plaintext)) as [string, string][]);
    } catch {
      return new Map();
    }
  }
}
