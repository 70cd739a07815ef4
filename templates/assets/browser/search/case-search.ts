import { heldKey } from "../keys/held-key.ts";
import { NoAnswer, openableCases } from "./fetching.ts";
import { lookThrough } from "./look-through.ts";
import { isNumber, wordsOf } from "./matching.ts";
import type { Labels } from "./pieces.ts";
import { drawResult } from "./results.ts";
import { type SearchWord, searchWord } from "./words.ts";

/** Cases in which something was found, at most: who finds more looks for too little. */
const MOST = 200;

/**
 * Looks through every case that this handler can open, one after the other, for words that leave the tab neither in an address
 * nor in a request. Nothing is kept: what was found goes when the key locks, when the page is left, and with the next search.
 */
export class CaseSearch extends HTMLElement {
  /** Goes up with every search and every end of one. */
  #turn = 0;

  connectedCallback(): void {
    this.#form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.querySelector("[data-cancel]")?.addEventListener("click", () => this.#end("cancelled"));
    heldKey.addEventListener("open", () => this.#enable(true));
    heldKey.addEventListener("lock", () => this.#forget());
    addEventListener("pagehide", () => this.#forget());
    this.#enable(heldKey.key !== undefined);
  }

  async #search(): Promise<void> {
    const [typed, seed] = [this.#field?.value ?? "", heldKey.key?.seed];
    const words = wordsOf(typed);
    this.#clear();
    if (seed === undefined) return this.#say("locked");
    if (words.length === 0) return this.#say("too-short");
    const turn = this.#turn;
    const goesOn = (): boolean => turn === this.#turn;
    this.#running(true);
    this.#say("looking");
    let [done, found, closed] = [0, 0, 0];
    const labels = labelsOnPage();
    try {
      for await (const listed of openableCases()) {
        this.#count(done);
        const looked = await lookThrough(listed.number, words, seed, labels, goesOn).catch(orGone);
        if (!goesOn()) return;
        done += 1;
        closed += looked.closed;
        const isCalledSo = isNumber(listed.number, typed);
        if (looked.hits.length > 0 || isCalledSo) {
          this.#found?.append(drawResult(listed, looked, isCalledSo, labels));
          found += 1;
        }
        if (found === MOST) return this.#end("too-many", closed);
      }
      this.#count(done);
      this.#end(found === 0 ? "nothing" : found === 1 ? "found-one" : "found-many", closed, found);
    } catch (error) {
      if (goesOn()) this.#end(error instanceof NoAnswer && error.kind === "signed-out" ? "signed-out" : "offline", closed);
    }
  }

  /** Ends what is under way; what was found stays. */
  #end(name: SearchWord, closed = 0, count = 0): void {
    this.#turn += 1;
    this.#running(false);
    this.#say(name, count);
    if (closed > 0) this.#status?.append(" ", searchWord(closed === 1 ? "closed-one" : "closed-many", { count: closed }));
  }

  #forget(): void {
    this.#clear();
    if (this.#field) this.#field.value = "";
    this.#enable(false);
  }

  #clear(): void {
    this.#turn += 1;
    this.#running(false);
    this.#found?.replaceChildren();
    this.#status?.replaceChildren();
  }

  #running(runs: boolean): void {
    this.querySelector("[data-running]")?.toggleAttribute("hidden", !runs);
    this.querySelector("[data-cancel]")?.toggleAttribute("hidden", !runs);
    this.toggleAttribute("data-busy", runs);
  }

  /** How far it is. Cases may come in meanwhile: then there are as many as were looked through. */
  #count(done: number): void {
    const total = Math.max(Number(this.dataset["total"] ?? 0), done);
    const bar = this.querySelector("progress");
    if (bar) [bar.max, bar.value] = [Math.max(total, 1), done];
    this.querySelector("[data-count]")?.replaceChildren(searchWord("count", { done, total }));
  }

  #enable(enabled: boolean): void {
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLButtonElement>("#words-sought, [data-search]")) control.disabled = !enabled;
    if (enabled) this.#field?.focus();
  }

  #say(name: SearchWord, count = 0): void {
    this.#status?.replaceChildren(searchWord(name, { count }));
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector("#words-sought");
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }

  get #found(): Element | null {
    return this.querySelector("[data-found]");
  }
}

/** A case that was deleted meanwhile holds nothing. */
function orGone(error: unknown): { hits: []; more: 0; closed: 0 } {
  if (error instanceof NoAnswer && error.kind === "gone") return { hits: [], more: 0, closed: 0 };
  throw error;
}

function labelsOnPage(): Labels {
  const json = (id: string): unknown => JSON.parse(document.querySelector<HTMLTemplateElement>(`template#${id}`)?.content.textContent || "{}");
  return { questionnaires: json("questionnaires"), forms: json("case-forms") } as Labels;
}
