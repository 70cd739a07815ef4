import { say, type Word } from "../words.ts";

/** Says, above everything else of a case, what is wrong with it as a whole. */
export class CaseWarning {
  #shown: HTMLElement | undefined;

  constructor(private readonly home: HTMLElement) {}

  /** Says these and nothing else; nothing at all if there are none. */
  say(names: readonly Word[]): void {
    this.#shown?.remove();
    this.#shown = undefined;
    if (names.length === 0) return;
    const shown = document.createElement("div");
    shown.className = "note stop";
    shown.setAttribute("role", "alert");
    for (const name of names) {
      const paragraph = document.createElement("p");
      say(paragraph, name);
      shown.append(paragraph);
    }
    const place = this.home.querySelector("[data-warnings]");
    if (place) place.append(shown);
    else this.home.querySelector(".talk")?.before(shown);
    this.#shown = shown;
  }
}
