import { draw, type Questionnaire } from "../elements/drawing.ts";
import type { SealedDocument } from "../format/document.ts";
import type { TroubleKind } from "../trouble.ts";
import type { ReporterWord, Words } from "./words.ts";

/** What the server cannot know of a reporter's own entries: which of them are forms. */
const SPEAKER: Partial<Record<SealedDocument["kind"], ReporterWord>> = {
  report: "you-report",
  addition: "you-addition",
  message: "you",
};
/** What can be wrong with an entry here; everything else is damage of some kind. */
const REASONS = ["not-for-you", "damaged", "not-genuine", "unknown-version"] as const;

/** Puts what was opened, or the reason why it was not, into an entry of the conversation. */
export function showEntry(item: HTMLElement, content: SealedDocument | TroubleKind, questions: Questionnaire, words: Words): void {
  for (const closed of item.querySelectorAll(":scope > .soft, :scope > .opened, :scope > .error")) closed.remove();
  if (typeof content === "string") {
    item.append(notice(REASONS.find((one) => one === content) ?? "damaged", words));
    return;
  }
  const speaker = SPEAKER[content.kind];
  if (speaker) words.say(item.querySelector("header strong"), speaker);
  const drawn = draw(content, questions);
  fold(drawn, words);
  item.append(drawn);
}

/** Says, above what an entry says, that something before it is missing or changed. */
export function warnOfGap(item: HTMLElement, words: Words): void {
  const header = item.querySelector("header");
  if (header) header.after(notice("gap", words));
  else item.prepend(notice("gap", words));
}

/** The choices behind a line that says how many there are: the text is what one comes back for. */
function fold(drawn: HTMLElement, words: Words): void {
  const facts = drawn.querySelector("dl");
  if (facts === null) return;
  const [details, summary, inside] = ["details", "summary", "div"].map((name) => document.createElement(name));
  if (!details || !summary || !inside) return;
  const count = facts.querySelectorAll("dt").length;
  summary.append(words.nodes(count === 1 ? "more-answers-one" : "more-answers-many", { count }));
  facts.before(details);
  inside.append(facts);
  details.append(summary, inside);
}

function notice(name: ReporterWord, words: Words): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "error";
  paragraph.append(words.nodes(name));
  return paragraph;
}
