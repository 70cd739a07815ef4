import { seedOf } from "../format/identity.ts";
import { heldKey } from "../keys/held-key.ts";
import { unwrap } from "../keys/scrypt-file.ts";
import { stretchInWorker } from "../keys/stretch-in-worker.ts";
import { fetchWrapped } from "../server.ts";
import { Trouble } from "../trouble.ts";
import { say, sayText, type Word } from "../words.ts";
import { readHere } from "./first-focus.ts";
import { PasswordProof } from "./password-proof.ts";

/**
 * Asks for the passphrase and opens the handler's key with it, which the server gives only to whoever has just proved
 * their password. While the key is open, only its last words remain.
 */
export class UnlockKey extends HTMLElement {
  /** What was hidden when the key opened, and comes back when it locks. */
  readonly #folded: Element[] = [];
  #proof: PasswordProof | undefined;

  connectedCallback(): void {
    this.#proof = new PasswordProof(this, this.#form);
    this.#form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#unlock();
    });
    heldKey.addEventListener("open", () => this.#collapse(true));
    heldKey.addEventListener("lock", () => {
      this.#collapse(false);
      this.#say(undefined);
    });
    this.#collapse(heldKey.key !== undefined);
  }

  async #unlock(): Promise<void> {
    const field = this.#field;
    const passphrase = field?.value ?? "";
    if (field === null || passphrase === "") return void field?.focus();
    this.#busy(true);
    try {
      const answer = await this.#proof?.before(fetchWrapped);
      if (answer?.kind !== "wrapped") {
        if (answer?.kind === "refused" && answer.words !== undefined) sayText(this.#status, answer.words);
        else this.#say(answer?.kind ?? "broken-page");
        return;
      }
      this.#say("opening");
      const stretch = stretchInWorker((done) => this.#progress(done));
      const identity = await unwrap(answer.wrapped, passphrase, stretch);
      field.value = "";
      field.removeAttribute("aria-invalid");
      const hadFocus = this.contains(document.activeElement) || document.activeElement === document.body;
      await heldKey.open(seedOf(identity));
      this.#say("opened");
      if (hadFocus) readHere();
    } catch (error) {
      const kind = Trouble.kindOf(error, "damaged");
      this.#say(kind);
      field.setAttribute("aria-invalid", String(kind === "wrong-passphrase"));
      // A disabled field takes no focus.
      this.#busy(false);
      field.focus();
      field.select();
    } finally {
      this.#busy(false);
      this.#progress(undefined);
    }
  }

  /**
   * Hides everything in the form but what is said: a hidden status would not be read out. Opened without anything
   * to say, as after a page load, the whole element goes.
   */
  #collapse(open: boolean): void {
    const status = this.#status;
    for (const part of this.#folded.splice(0)) part.toggleAttribute("hidden", false);
    this.hidden = open && status?.textContent === "";
    this.dataset["state"] = open ? "open" : "locked";
    if (!open) return;
    for (const part of this.querySelectorAll("form > *:not([hidden], progress)")) {
      if (part.contains(status)) continue;
      part.toggleAttribute("hidden", true);
      this.#folded.push(part);
    }
  }

  #progress(done: number | undefined): void {
    const bar = this.#form?.querySelector("progress");
    if (!bar) return;
    bar.hidden = done === undefined;
    bar.value = done ?? 0;
  }

  #busy(busy: boolean): void {
    for (const control of this.#form?.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button") ?? []) {
      control.disabled = busy;
    }
  }

  #say(name: Word | undefined): void {
    say(this.#status, name);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>("form[data-unlock]");
  }

  get #field(): HTMLInputElement | null {
    return this.#form?.querySelector<HTMLInputElement>("input[type=password]") ?? null;
  }

  get #status(): Element | null {
    return this.#form?.querySelector("[role=status]") ?? null;
  }
}
