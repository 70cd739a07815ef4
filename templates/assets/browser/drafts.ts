import { openWith, sealTo } from "./format/age-file.ts";
import { fromBase64, fromUtf8, toBase64, utf8, wipe } from "./format/bytes.ts";
import type { ContentKey } from "./format/identity.ts";

/** Milliseconds without a change before a draft is stored. */
const QUIET = 1000;

/**
 * What a handler has begun to write, for as long as this tab lives: sealed to the handler's own key, in
 * sessionStorage. An expired session, a reload or a lost connection costs nothing; a stolen disk gives nothing.
 */
export class DraftDrawer {
  readonly #name: string;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Goes up with every change: of two sealings under way, only the later may be stored. */
  #turn = 0;

  constructor(staff: string, caseNumber: string, side: string) {
    this.#name = `draft/${staff}/${caseNumber}/${side}`;
  }

  /** Stores `text` soon; whatever comes within a second replaces it. */
  keepSoon(text: string, key: ContentKey): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.keep(text, key.recipient), QUIET);
  }

  /** Stores `text` now, or clears the drawer if there is none. */
  async keep(text: string, recipient: string): Promise<void> {
    if (text.trim() === "") return this.clear();
    clearTimeout(this.#waiting);
    const turn = ++this.#turn;
    const plaintext = utf8(text);
    const sealed = await sealTo(recipient, plaintext);
    wipe(plaintext);
    if (turn === this.#turn) sessionStorage.setItem(this.#name, toBase64(sealed));
  }

  /** What was kept, if it is there and opens with this key. */
  async take(key: ContentKey): Promise<string | undefined> {
    const sealed = sessionStorage.getItem(this.#name);
    if (sealed === null) return undefined;
    try {
      const plaintext = await openWith(key.seed, fromBase64(sealed));
      const text = fromUtf8(plaintext);
      wipe(plaintext);
      return text;
    } catch {
      return undefined;
    }
  }

  clear(): void {
    clearTimeout(this.#waiting);
    this.#turn += 1;
    sessionStorage.removeItem(this.#name);
  }
}
