import { draw, type Questionnaires } from "../elements/drawing.ts";
import { categoryWord, type RemovalDocument, type SealedDocument } from "../format/document.ts";
import type { Verdict } from "../format/chain.ts";
import type { TroubleKind } from "../trouble.ts";
import type { ReporterWord, Words } from "./words.ts";

/** What the server cannot know of a reporter's own entries: which of them are forms. */
const SPEAKER: Partial<Record<SealedDocument["kind"], ReporterWord>> = {
  report: "you-report",
  addition: "you-addition",
  message: "you",
  feedback: "feedback-title",
};
/** What has to be said of an entry besides what is in it. */
export interface Remarks {
  readonly verdict: Verdict;
  /** The day it is stored under, in words, where that does not fit the one within. */
  readonly otherDay?: string | undefined;
  /** What the second of those says who removed it, if it was removed. */
  readonly removed?: RemovalDocument | undefined;
}

const NOTHING_TO_SAY: Remarks = { verdict: { fault: undefined, gap: false } };

/** Puts what was opened into an entry of the conversation, and all that has to be said of it. */
export function showEntry(
  item: HTMLElement,
  content: SealedDocument | TroubleKind,
  asked: Questionnaires,
  words: Words,
  { verdict, otherDay, removed }: Remarks = NOTHING_TO_SAY,
): void {
  for (const closed of item.querySelectorAll(":scope > .soft, :scope > .opened, :scope > .error")) closed.remove();
  if (verdict.gap) item.append(notice("gap", words));
  if (removed) return item.append(said(words.nodes("removed", { day: words.day(removed.day), category: words.text(categoryWord(removed.category)) }), "removed"));
  if (verdict.fault) item.append(notice(verdict.fault, words));
  else if (typeof content === "string") item.append(notice("unknown-version", words));
  if (verdict.fault || typeof content === "string") return;
  const speaker = SPEAKER[content.kind];
  if (speaker) words.say(item.querySelector("header strong"), speaker);
  const drawn = draw(content, asked, (name) => words.text(name), { removal: announced(words) });
  fold(drawn, words);
  item.append(drawn);
  if (otherDay === undefined) return;
  item.append(said(words.nodes("other-day", { day: otherDay }), "soft small"));
}

/** What an entry says of another one that is to be removed. */
const announced = (words: Words) => ({ side, seq, category }: RemovalDocument): Node =>
  words.nodes(side === "office" ? "removal-of-office" : "removal-of-you", { seq, category: words.text(categoryWord(category)) });

function said(what: Node, className: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.append(what);
  return paragraph;
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

const notice = (name: ReporterWord, words: Words): HTMLElement => said(words.nodes(name), "error");
