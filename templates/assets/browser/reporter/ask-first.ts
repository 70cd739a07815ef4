/** Which way a form goes: sealed here, or plainly to the server, which seals. */
export type Way = "device" | "server";

/** Says which way it is. */
export function showWay(root: ParentNode, way: Way): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-how]")) place.hidden = place.dataset["how"] !== way;
}

/**
 * The block that asks what to do when sealing here has failed: again, or let the server do it. Nothing is ever sent
 * plainly without an answer. What it says of itself came with the page, so it can ask when nothing else works.
 */
export class AskFirst {
  readonly #block: HTMLElement | null;

  constructor(root: ParentNode, answers: { readonly again: () => void; readonly plain: () => void }) {
    this.#block = root.querySelector<HTMLElement>("[data-ask]");
    this.#block?.querySelector("[data-again]")?.addEventListener("click", (event) => {
      event.preventDefault();
      answers.again();
    });
    this.#block?.querySelector("[data-plain]")?.addEventListener("click", (event) => {
      event.preventDefault();
      answers.plain();
    });
  }

  ask(why?: Node): void {
    if (this.#block === null) return;
    if (why) this.#block.querySelector("[data-why]")?.replaceChildren(why);
    this.#block.hidden = false;
    this.#block.tabIndex = -1;
    this.#block.focus();
  }

  withdraw(): void {
    if (this.#block) this.#block.hidden = true;
  }
}

/** Sends a form as if there were no script: what listens to its submission is not asked. */
export const submitPlainly = (form: HTMLFormElement): void => HTMLFormElement.prototype.submit.call(form);
