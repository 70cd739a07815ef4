import { wipe } from "../format/bytes.ts";
import { type ContentKey, contentKey } from "../format/identity.ts";
import { forgetForTab, keepForTab, keptForTab, recallForTab } from "./tab-key.ts";

/**
 * The handler's own identity while it is open: in this tab's memory, and across page loads as {@link keepForTab} says.
 * Tells "open" and "lock"; whoever shows or holds something that came out of it listens to both.
 */
export class HeldKey extends EventTarget {
  #key: ContentKey | undefined;
  #recipient: string | undefined;

  constructor(private readonly staff: string) {
    super();
    // A page that comes back from the browser's back/forward cache must not be more open than the tab is.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && !keptForTab(this.staff)) this.lock();
    });
  }

  /** The open key, or nothing while locked. */
  get key(): ContentKey | undefined {
    return this.#key;
  }

  /** The public half, once known: it stays after locking, so that drafts can still be sealed. */
  get recipient(): string | undefined {
    return this.#recipient;
  }

  /** Opens with a seed, which is the key's from now on. */
  async open(seed: Uint8Array): Promise<void> {
    await this.#hold(seed);
    void this.keep();
  }

  /** Opens again what an earlier page of this tab had open. */
  async resume(): Promise<void> {
    const seed = await recallForTab(this.staff);
    if (seed !== undefined) await this.#hold(seed);
  }

  /** Stores the key for the next page; again after signing in anew, for the old session's copy is worthless. */
  async keep(): Promise<void> {
    const key = this.#key;
    if (key === undefined) return;
    await keepForTab(this.staff, key.seed).catch(() => undefined);
    if (this.#key !== key) forgetForTab();
  }

  lock(): void {
    wipe(this.#key?.seed);
    this.#key = undefined;
    forgetForTab();
    this.dispatchEvent(new Event("lock"));
  }

  async #hold(seed: Uint8Array): Promise<void> {
    wipe(this.#key?.seed);
    this.#key = await contentKey(seed);
    this.#recipient = this.#key.recipient;
    this.dispatchEvent(new Event("open"));
  }
}

/** The only one on a page; whose it is stands on the page's body. */
export const heldKey = new HeldKey(document.body.dataset["staff"] ?? "");
