import { heldKey } from "../keys/held-key.ts";

/**
 * The fingerprint of the handler's key as the server has it. Once the key is open here, it is known whether the server
 * seals to this one: if not, the page says so.
 */
export class OwnKey extends HTMLElement {
  connectedCallback(): void {
    heldKey.addEventListener("open", () => this.#compare());
    this.#compare();
  }

  #compare(): void {
    const own = heldKey.recipient;
    const other = own !== undefined && own !== this.dataset["recipient"];
    this.querySelector("[data-other]")?.toggleAttribute("hidden", !other);
  }
}
