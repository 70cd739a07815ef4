import { aboutDeclaration } from "../elements/asking-drawing.ts";
import { answersTo, type Said, withdrawalIn } from "../format/asked.ts";
import type { DeclarationDocument, RequestDocument } from "../format/asking.ts";
import type { SealedDocument } from "../format/document.ts";
import { element } from "./pieces.ts";
import type { Words } from "./words.ts";

/** A document that stands, in its entry on the page. */
export interface Shown extends Said {
  readonly item: HTMLElement;
}

/** Puts under every request what was answered, or the form to answer it, and says what every declaration is about. */
export function showAnswers(mailbox: HTMLElement, talk: readonly Shown[], words: Words): void {
  for (const { item, seq, document } of talk) {
    item.querySelector(":scope > .answered")?.remove();
    if (document.kind === "request") item.append(answerTo(mailbox, talk, { seq, document }, words));
    if (document.kind === "declaration") sayAbout(item, aboutDeclaration(talk, document));
  }
  const withdrawn = withdrawalIn(talk);
  if (withdrawn) mailbox.querySelector("[data-withdrawal] form")?.replaceWith(said(withdrawn.document, words));
}

/** The line that says what was declared, where a form stood; nothing where the form still stands. */
export function answerShown(mailbox: HTMLElement, talk: readonly Shown[], { to, declares }: DeclarationDocument): HTMLElement | null {
  if (declares === "withdrawn") return mailbox.querySelector("[data-withdrawal] div > p:last-child");
  const request = talk.find(({ seq, document }) => document.kind === "request" && seq === to);
  return request?.item.querySelector<HTMLElement>(".answered > p") ?? null;
}

function answerTo(mailbox: HTMLElement, talk: readonly Said[], { seq, document: { asks, proposals } }: Said<RequestDocument>, words: Words): HTMLElement {
  const shown = element("div");
  shown.className = "answered";
  const { counts } = answersTo(talk, seq);
  if (counts) shown.append(said(counts.document, words));
  const name = counts === undefined ? asks : asks === "consent" ? counts.document.declares : "";
  const form = mailbox.querySelector<HTMLTemplateElement>(`template[data-answer="${name}"]`)?.content.querySelector("form");
  if (!form) return shown;
  const copy = document.importNode(form, true);
  copy.dataset["to"] = String(seq);
  const choice = copy.querySelector("label:has(input[type=radio])");
  choice?.replaceWith(...proposals.map((proposal, at) => offered(choice, proposal, at + 1)));
  shown.append(copy);
  return shown;
}

function offered(choice: Element, proposal: string, number: number): Node {
  const label = document.importNode(choice, true);
  label.querySelector("input")?.setAttribute("value", String(number));
  label.querySelector("span")?.replaceChildren(proposal);
  return label;
}

/** What was declared, and when. */
function said(declared: SealedDocument, words: Words): HTMLElement {
  const what = declared.kind === "declaration" ? words.nodes(`declared-${declared.declares}`) : "";
  const line = element("p", element("strong", what), ` (${words.day(declared.day)})`);
  line.className = "small";
  return line;
}

function sayAbout(item: HTMLElement, about: string | undefined): void {
  item.querySelector(".about")?.remove();
  if (about === undefined) return;
  const line = element("p", about);
  line.className = "soft small about";
  item.querySelector(".opened > .label")?.after(line);
}
