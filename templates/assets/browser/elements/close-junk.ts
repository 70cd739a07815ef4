import { fillIn } from "../form/words.ts";
import { closeAsJunk } from "../junk/close-case.ts";
import { heldKey } from "../keys/held-key.ts";
import { localeOf } from "../locale.ts";
import { say, type Word, word } from "../words.ts";

/**
 * Closes all cases of the list that somebody has marked, as junk and for one reason: each with a record of its own, sealed to its
 * own file. It goes on past a case that does not close, and says which.
 */
export class CloseJunk extends HTMLElement {
  #busy = false;

  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#busy) void this.#close();
    });
    for (const change of ["open", "lock"]) heldKey.addEventListener(change, () => this.#show());
    // Browsers tick again what was ticked before a page was loaded anew.
    for (const mark of marks()) mark.checked = false;
    this.#show();
  }

  /** While the key is locked, nothing can be sealed. */
  #show(): void {
    const isOpen = heldKey.key !== undefined;
    this.hidden = !isOpen;
    for (const mark of marks()) mark.hidden = !isOpen;
    if (!isOpen) this.#field.value = "";
  }

  async #close(): Promise<void> {
    const [marked, reason] = [marks().filter(({ checked, disabled }) => checked && !disabled), this.#field.value.trim()];
    if (marked.length === 0) return say(this.#status, "junk-none");
    if (reason === "" || !this.querySelector<HTMLInputElement>("[name=unbiased]")?.checked) return say(this.#status, "junk-incomplete");
    const junk = { reason, author: document.body.dataset["staffName"] ?? "", lang: document.documentElement.lang, day: this.dataset["day"] ?? "" };
    this.#busy = true;
    this.#left.replaceChildren();
    let closed = 0;
    for (const mark of marked) {
      const seed = heldKey.key?.seed;
      if (seed === undefined) break;
      this.#tell("junk-closing", { count: closed + 1, total: marked.length });
      const outcome = await closeAsJunk(mark.value, mark.dataset["state"] === "new", junk, seed).catch(() => ({ kind: "refused" }) as const);
      if (outcome.kind === "closed") {
        closed += 1;
        mark.checked = false;
        mark.disabled = true;
        mark.closest("tr")?.classList.add("gone");
      } else this.#leave(mark.value, outcome.kind, "words" in outcome ? outcome.words : undefined);
      // What holds for one holds for all.
      if (outcome.kind === "signed-out" || outcome.kind === "offline" || outcome.kind === "locked") break;
    }
    this.#busy = false;
    this.#tell("junk-closed", { count: closed, total: marked.length });
  }

  #leave(number: string, why: Word, words: string | undefined): void {
    const item = document.createElement("li");
    item.append(`${number}: `, words ?? word(why));
    this.#left.append(item);
  }

  #tell(name: Word, values: { count: number; total: number }): void {
    this.#status?.replaceChildren(fillIn(word(name), values, localeOf(document)));
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector("textarea") as HTMLTextAreaElement;
  }

  get #left(): Element {
    return this.querySelector("[data-left]") as Element;
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

/** The boxes of the cases in the list that can be marked. */
const marks = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>("input[name=junk]")];
