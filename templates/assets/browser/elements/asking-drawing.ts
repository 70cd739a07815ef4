import type { Asks, DeclarationDocument, Declares, RequestDocument } from "../format/asking.ts";
import type { SealedDocument } from "../format/document.ts";
import { requestOf, type Said } from "../format/asked.ts";

/** What stands above a request, and what each declaration says. */
export type AskingWord = `request-${Asks}` | `declared-${Declares}` | "declared-choice";
type Say = (name: AskingWord) => string;
type Paragraphs = (text: string) => HTMLElement[];

/** Characters of a request by which it is known again. */
const KNOWN_BY = 160;

export function drawRequest({ asks, text, proposals }: RequestDocument, say: Say, paragraphs: Paragraphs): HTMLElement[] {
  const drawn = [element("p", say(`request-${asks}`), "label"), ...paragraphs(text)];
  if (proposals.length === 0) return drawn;
  const list = element("ol");
  list.append(...proposals.map((proposal) => element("li", proposal)));
  return [...drawn, list];
}

export function drawDeclaration({ declares, choice, text }: DeclarationDocument, say: Say, paragraphs: Paragraphs): HTMLElement[] {
  const chosen = choice === undefined ? "" : ` (${say("declared-choice")} ${choice})`;
  return [element("p", `${say(`declared-${declares}`)}${chosen}`, "label"), ...paragraphs(text ?? "")];
}

/** By which somebody knows what a declaration is about: the proposal, or how the request begins. */
export function aboutDeclaration(talk: readonly Said<SealedDocument>[], { to, choice }: DeclarationDocument): string | undefined {
  const request = requestOf(talk, to)?.document;
  if (request === undefined) return undefined;
  const words = request.proposals[(choice ?? 0) - 1] ?? request.text.replace(/\s+/g, " ");
  return words.length > KNOWN_BY ? `${words.slice(0, KNOWN_BY).trimEnd()} …` : words;
}

function element(name: string, text = "", className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
