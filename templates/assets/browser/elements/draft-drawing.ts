import { type Entry, textOf } from "../export/entry.ts";
import type { CaseFileDraft, Sentence } from "../export/file.ts";
import { plainParagraphs } from "./drawing.ts";

/** A file of a case as elements, to be printed: what somebody has written becomes text, never markup. */
export function drawDraft(draft: CaseFileDraft, leftOut: readonly string[], say: Sentence, day: (iso: string) => string): HTMLElement[] {
  const { number, author, scope, facts, entries } = draft;
  const list = element("ul");
  list.append(...leftOut.map((line) => element("li", line)));
  const known = element("dl", "", "facts");
  for (const [name, value] of facts) known.append(element("dt", name), element("dd", value));
  return [
    element("h2", say("title", { name: number })),
    element("p", say("made", { day: day(draft.day), name: author, scope: say(`scope-${scope}`) })),
    element("h3", say("left-out")),
    list,
    element("h3", say("server-word")),
    known,
    ...entries.map((entry) => article(entry, say, day)),
  ];
}

function article(entry: Entry, say: Sentence, day: (iso: string) => string): HTMLElement {
  const [author, lang] = [textOf(entry, "author"), textOf(entry, "lang")];
  const drawn = element("article", "", "card");
  const side = say(`side-${entry.side}`);
  drawn.append(element("h3", author === undefined ? side : `${side} · ${author}`), element("p", `${entry.position} · ${day(entry.day)}`, "soft"));
  drawn.append(...entry.wrong.map(({ words }) => element("p", words, "error")));
  if (entry.trouble !== undefined) drawn.append(element("p", say("not-shown")));
  else for (const { label, text } of entry.parts) {
    if (label !== undefined) drawn.append(element("p", label, "label"));
    const paragraphs = plainParagraphs(text);
    if (lang !== undefined) for (const paragraph of paragraphs) paragraph.lang = lang;
    drawn.append(...paragraphs);
  }
  return drawn;
}

function element(name: string, text = "", className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
