import { type Proposal, proposalsOf, type Rules } from "../form/proposals.ts";
import { fillIn, type Values } from "../form/words.ts";
import type { ReportDocument } from "../format/document.ts";
import { localeOf } from "../locale.ts";
import { type Word, word } from "../words.ts";
import { type Questionnaire, questionnaires, questionsOf } from "./drawing.ts";

const BETWEEN = ", ";

/**
 * Shows, beside each decision, what the answers of the report speak for, and which answers those are. Nothing is chosen:
 * that is for a person to do.
 */
export function showProposals(form: HTMLFormElement, rules: Rules, report: ReportDocument, decided: Questionnaire): void {
  clearProposals(form);
  const asked = questionsOf(report, questionnaires());
  for (const proposal of proposalsOf(rules, report.questionnaire, report.answers)) {
    const frame = form.querySelector(`#${CSS.escape(`q-${proposal.question}`)}`);
    const shown = drawn(proposal, asked, decided);
    frame?.querySelector(":scope > label")?.before(shown);
    if (frame) describe(frame, (ids) => [...ids, shown.id]);
  }
}

export function clearProposals(form: HTMLFormElement): void {
  for (const shown of form.querySelectorAll(".proposal")) {
    const frame = shown.closest("fieldset");
    if (frame) describe(frame, (ids) => ids.filter((id) => id !== shown.id));
    shown.remove();
  }
}

/** Changes what describes an element to those who do not see it. */
function describe(element: Element, change: (ids: string[]) => string[]): void {
  const ids = change((element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== ""));
  if (ids.length > 0) element.setAttribute("aria-describedby", ids.join(" "));
  else element.removeAttribute("aria-describedby");
}

function drawn({ question, options, because }: Proposal, asked: Questionnaire, decided: Questionnaire): HTMLElement {
  const [shown, what, why] = [document.createElement("p"), document.createElement("strong"), document.createElement("span")];
  shown.className = "proposal";
  shown.id = `p-${question}`;
  what.append(said("proposal", { options: labels(decided, question, options) }));
  const answers = because.map(([id, chosen]) => `${asked[id]?.title ?? id} ${labels(asked, id, chosen)}`).join("; ");
  why.append(answers === "" ? said("proposal-default") : said("proposal-because", { answers }));
  shown.append(what, " ", why);
  return shown;
}

const said = (name: Word, values: Values = {}): DocumentFragment => fillIn(word(name), values, localeOf(document));

function labels(known: Questionnaire, id: string, options: readonly string[]): string {
  const words = known[id]?.options ?? {};
  return options.map((option) => (Object.hasOwn(words, option) ? words[option] ?? option : option)).join(BETWEEN);
}
