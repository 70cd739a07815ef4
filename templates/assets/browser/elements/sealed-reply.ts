import { DraftDrawer } from "../drafts.ts";
import { heldKey } from "../keys/held-key.ts";
import { fetchTabKey } from "../server.ts";
import { type Delivery, Sending } from "../sending.ts";
import { say, sayText, type Word } from "../words.ts";
import { appendEntry } from "./new-entry.ts";
import { SealedCase } from "./sealed-case.ts";

/**
 * The form for a reply (side `office`) or a note (side `file`). What is written in it leaves this tab only sealed;
 * while the key is locked it is empty and disabled, and what was begun waits in the {@link DraftDrawer}.
 */
export class SealedReply extends HTMLElement {
  #drawer: DraftDrawer | undefined;
  #sending: Sending | undefined;
  #signedOut = false;

  connectedCallback(): void {
    const home = this.#case;
    if (home === null) return;
    this.#drawer = new DraftDrawer(this.#staff, home.number, this.#side);
    this.#sending = new Sending(home, this.#side);
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.#text?.addEventListener("input", () => this.#keepSoon());
    addEventListener("visibilitychange", () => void (document.hidden && this.#keepNow()));
    home.addEventListener("ready", () => void this.#unlock());
    home.addEventListener("closed", () => this.#lock());
    if (home.keys === undefined) this.#enable(false);
    else void this.#unlock();
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  get #side(): "office" | "file" {
    return this.dataset["side"] === "file" ? "file" : "office";
  }

  get #staff(): string {
    return document.body.dataset["staff"] ?? "";
  }

  get #text(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  async #unlock(): Promise<void> {
    const key = heldKey.key;
    const draft = key && (await this.#drawer?.take(key));
    const text = this.#text;
    if (heldKey.key === undefined || text === null) return;
    this.#enable(true);
    this.#say(undefined);
    if (draft !== undefined && text.value === "") {
      text.value = draft;
      this.#say("draft-restored");
    }
  }

  #lock(): void {
    // Sealing needs only what is public: it may finish after the key is gone.
    this.#keepNow();
    if (this.#text) this.#text.value = "";
    this.#enable(false);
    this.#say(undefined);
  }

  async #send(): Promise<void> {
    const text = this.#text?.value ?? "";
    if (text.trim() === "") {
      this.#say("empty");
      this.#text?.focus();
      return;
    }
    this.#keepNow();
    this.#enable(false);
    this.#say("sealing");
    try {
      const delivery = (await this.#isSameHandler()) ? await this.#sending?.send(text) : { kind: "signed-out" as const };
      this.#enable(this.#case?.keys !== undefined);
      if (delivery?.kind === "delivered") await this.#delivered(delivery);
      else if (delivery !== undefined) this.#failed(delivery);
    } catch {
      this.#enable(this.#case?.keys !== undefined);
      this.#say("broken-page");
    }
  }

  /** After a sign-in elsewhere the session may be a colleague's, and this text is not. */
  async #isSameHandler(): Promise<boolean> {
    if (!this.#signedOut) return true;
    return (await fetchTabKey())?.staff === this.#staff;
  }

  async #delivered(delivery: Delivery & { kind: "delivered" }): Promise<void> {
    this.#drawer?.clear();
    if (this.#text) this.#text.value = "";
    if (this.#signedOut) void heldKey.keep();
    this.#signedOut = false;
    const { seq, sealed, position, othersToo } = delivery;
    this.#say(othersToo || position === undefined ? "sent-others-too" : "sent");
    this.#text?.focus();
    if (position === undefined) return;
    const entry = appendEntry(this, { side: this.#side, seq, position, sealed });
    await this.#case?.openAppended(entry);
  }

  #failed(delivery: Exclude<Delivery, { kind: "delivered" }>): void {
    if (delivery.kind === "signed-out") this.#signedOut = true;
    if (delivery.kind === "refused" && delivery.words !== undefined) sayText(this.#status, delivery.words);
    else this.#say(delivery.kind);
  }

  #keepSoon(): void {
    if (heldKey.key) this.#drawer?.keepSoon(this.#text?.value ?? "", heldKey.key);
  }

  #keepNow(): void {
    const text = this.#text?.value ?? "";
    const recipient = heldKey.recipient;
    if (recipient !== undefined && text !== "") void this.#drawer?.keep(text, recipient);
  }

  #enable(enabled: boolean): void {
    for (const control of this.querySelectorAll<HTMLTextAreaElement | HTMLButtonElement>("textarea, button")) {
      control.disabled = !enabled;
    }
  }

  #say(name: Word | undefined): void {
    say(this.#status, name);
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}
