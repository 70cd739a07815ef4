import { heldKey } from "../keys/held-key.ts";
import { say, type Word } from "../words.ts";

/**
 * In the header: whether the key is open, and the way to change that. What the server put inside is for browsers
 * without scripts and goes.
 */
export class KeyLock extends HTMLElement {
  readonly #state = document.createElement("span");
  readonly #unlock = document.createElement("a");
  readonly #lock = document.createElement("button");

  connectedCallback(): void {
    this.#unlock.href = "#unlock";
    say(this.#unlock, "unlock");
    this.#unlock.addEventListener("click", (event) => {
      event.preventDefault();
      const field = passphraseField();
      field?.closest("details")?.setAttribute("open", "");
      field?.focus();
    });
    this.#lock.type = "button";
    this.#lock.className = "button quiet";
    say(this.#lock, "lock");
    this.#lock.addEventListener("click", () => {
      heldKey.lock();
      (passphraseField() ?? this.#state).focus();
    });
    this.#state.tabIndex = -1;
    this.replaceChildren(this.#state, " ", this.#unlock, this.#lock);
    heldKey.addEventListener("open", () => this.#draw());
    heldKey.addEventListener("lock", () => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const open = heldKey.key !== undefined;
    const name: Word = open ? "key-open" : "key-locked";
    say(this.#state, name);
    this.#state.className = open ? "tag good" : "tag plain";
    this.#lock.hidden = !open;
    this.#unlock.hidden = open || passphraseField() === null;
    this.dataset["state"] = open ? "open" : "locked";
  }
}

/** Where this page asks for the passphrase, if it has sealed content at all. */
const passphraseField = (): HTMLInputElement | null => document.querySelector("unlock-key form:not([hidden]) input[type=password]");
