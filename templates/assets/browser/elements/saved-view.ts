import { fromBase64, toBase64 } from "../format/bytes.ts";
import { openViewName, sealViewName } from "../format/view-name.ts";
import { heldKey } from "../keys/held-key.ts";

/**
 * A list that was kept: while the key is open it is called what its handler calls it, and can be renamed; otherwise by what it
 * shows. The name leaves this tab only sealed.
 */
export class SavedView extends HTMLElement {
  #shows = "";

  connectedCallback(): void {
    this.#shows = this.#name?.textContent ?? "";
    this.#form?.addEventListener("submit", (event) => this.#seal(event));
    heldKey.addEventListener("open", () => this.#open());
    heldKey.addEventListener("lock", () => this.#close());
    this.#open();
  }

  #open(): void {
    const seed = heldKey.key?.seed;
    if (seed === undefined) return;
    const name = this.#opened(seed);
    if (name && this.#name) this.#name.textContent = name;
    if (this.#field) this.#field.value = name;
    this.#fold(false);
  }

  /** Of another key, it says nothing. */
  #opened(seed: Uint8Array): string {
    try {
      return openViewName(seed, this.#list, fromBase64(this.dataset["sealed"] ?? ""));
    } catch {
      return "";
    }
  }

  #close(): void {
    if (this.#name) this.#name.textContent = this.#shows;
    if (this.#field) this.#field.value = "";
    this.#fold(true);
  }

  #seal(event: Event): void {
    const [seed, name, hidden] = [heldKey.key?.seed, this.#field?.value.trim(), this.querySelector<HTMLInputElement>("[name=name]")];
    if (seed === undefined || hidden === null) return event.preventDefault();
    hidden.value = name ? toBase64(sealViewName(seed, this.#list, name)) : "";
  }

  #fold(isLocked: boolean): void {
    this.#form?.toggleAttribute("hidden", isLocked);
    this.querySelector("[data-locked]")?.toggleAttribute("hidden", !isLocked);
  }

  get #list(): string {
    return this.dataset["list"] ?? "";
  }

  get #name(): Element | null {
    return this.querySelector("[data-name]");
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector("[data-naming]");
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector("[data-naming] [type=text]");
  }
}
