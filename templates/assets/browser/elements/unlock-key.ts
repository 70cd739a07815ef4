import { fromBase64 } from "../format/bytes.ts";
import { seedOf } from "../format/identity.ts";
import { heldKey } from "../keys/held-key.ts";
import { unwrap } from "../keys/scrypt-file.ts";
import { stretchInWorker } from "../keys/stretch-in-worker.ts";
import { Trouble } from "../trouble.ts";
import { say, type Word } from "../words.ts";

/** Asks for the passphrase and opens the handler's key with it. While the key is open, only its last words remain. */
export class UnlockKey extends HTMLElement {
  /** What was hidden when the key opened, and comes back when it locks. */
  readonly #folded: Element[] = [];

  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#unlock();
    });
    heldKey.addEventListener("open", () => this.#collapse(true));
    heldKey.addEventListener("lock", () => {
      this.#collapse(false);
      this.#say(undefined);
    });
    const wrapped = (this.dataset["wrapped"] ?? "") !== "";
    if (!wrapped) this.#say("no-key");
    this.#busy(!wrapped);
    this.#collapse(heldKey.key !== undefined);
  }

  async #unlock(): Promise<void> {
    const field = this.#field;
    const passphrase = field?.value ?? "";
    if (field === null || passphrase === "") return void field?.focus();
    this.#busy(true);
    this.#say("opening");
    try {
      const stretch = stretchInWorker((done) => this.#progress(done));
      const identity = await unwrap(fromBase64(this.dataset["wrapped"] ?? ""), passphrase, stretch);
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
    const bar = this.querySelector("progress");
    if (bar === null) return;
    bar.hidden = done === undefined;
    bar.value = done ?? 0;
  }

  #busy(busy: boolean): void {
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button")) {
      control.disabled = busy;
    }
  }

  #say(name: Word | undefined): void {
    say(this.#status, name);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector("input[type=password]");
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

/** The form is gone: go on where the reading begins. */
function readHere(): void {
  const start = document.querySelector<HTMLElement>("sealed-case .talk") ?? document.querySelector<HTMLElement>("main");
  if (start === null) return;
  start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
