import { alertAtTop } from "../form/mistakes.ts";
import { button, element } from "./pieces.ts";
import { type Answers, chose } from "../form/questions.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { Words } from "./words.ts";

/** Asks whom to leave out when a report is about those who read it and nobody was taken out. */
export class Whom {
  #nobody = false;

  /** Whether there is nothing to ask. Otherwise it is asked at the top of `root`, and `nobody` called if they say so. */
  passes(root: Element, { questions }: Questionnaire, answers: Answers, without: readonly string[], words: Words, nobody: () => void): boolean {
    const concerned = questions.some(({ id, concerns_office: option }) => option !== undefined && chose(answers, { question: id, option }));
    const said = this.#nobody || without.length > 0 || root.querySelector<HTMLInputElement>("input[name=nobody]")?.checked === true;
    if (!concerned || said) return true;
    const choose = button(words, "whom-take-out", "button", () => {
      const box = root.querySelector<HTMLInputElement>("input[type=checkbox][name=without]");
      box?.closest("details")?.toggleAttribute("open", true);
      box?.focus();
    });
    const none = button(words, "whom-nobody", "button quiet", () => {
      this.#nobody = true;
      nobody();
    });
    const actions = element("p", choose, " ", none);
    actions.className = "actions";
    const note = alertAtTop(root, words.nodes("whom-title"), element("p", words.nodes("whom-why")), element("p", words.nodes("whom-all")), actions);
    note.classList.replace("stop", "warn");
    return false;
  }

  forget(): void {
    this.#nobody = false;
  }
}
