import { heldKey } from "../keys/held-key.ts";

/** Where a list asks for the passphrase: folded, for the list is of use without it; away while the key is open. */
export class UnlockHere extends HTMLElement {
  connectedCallback(): void {
    for (const change of ["open", "lock"]) heldKey.addEventListener(change, () => this.#show());
    this.#show();
  }

  /** Unfolds it, for whoever wants to type. */
  unfold(): void {
    this.querySelector("details")?.setAttribute("open", "");
    this.querySelector<HTMLElement>("form:not([hidden]) input[type=password]")?.focus();
  }

  #show(): void {
    const isOpen = heldKey.key !== undefined;
    this.hidden = isOpen;
    if (isOpen) this.querySelector("details")?.removeAttribute("open");
  }
}
