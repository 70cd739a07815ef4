import { fillIn } from "../form/words.ts";
import type { CaseCard } from "../format/card.ts";
import { CardOpener } from "../keys/card-opener.ts";
import { heldKey } from "../keys/held-key.ts";
import { localeOf } from "../locale.ts";

/** Milliseconds of work after which the page is drawn. */
const SLICE = 12;

/**
 * Opens the cards of the rows that stand in the list, top down, while the key is open; closes them when it locks. Each row has its
 * place for it from the beginning, so nothing jumps.
 */
export class ListCards {
  /** Goes up with every opening and closing: an opening that was overtaken stops. */
  #turn = 0;

  constructor() {
    heldKey.addEventListener("open", () => void this.#open());
    heldKey.addEventListener("lock", () => this.#close());
  }

  async #open(): Promise<void> {
    const turn = ++this.#turn;
    const seed = heldKey.key?.seed;
    if (seed === undefined) return;
    const opener = new CardOpener(seed, sessionStorage);
    try {
      await this.#openAll(opener, () => turn === this.#turn);
    } finally {
      opener.wipe();
    }
  }

  async #openAll(opener: CardOpener, goesOn: () => boolean): Promise<void> {
    for (const row of rows()) say(row, "opening");
    let drawn = -Infinity;
    for (const row of rows()) {
      if (performance.now() - drawn > SLICE) {
        await new Promise((then) => setTimeout(then));
        drawn = performance.now();
      }
      if (!goesOn()) return;
      const { number = "", card, slot = "" } = row.dataset;
      try {
        const opened = card === undefined ? undefined : await opener.open({ number, card, slot });
        if (goesOn()) show(row, opened);
      } catch {
        if (goesOn()) say(row, "unreadable");
      }
    }
    if (!goesOn()) return;
    opener.keep();
    document.querySelector("table.cases")?.setAttribute("data-opened", "");
  }

  #close(): void {
    this.#turn += 1;
    for (const row of rows()) say(row, "sealed");
    document.querySelector("table.cases")?.removeAttribute("data-opened");
  }
}

function show(row: HTMLElement, card: CaseCard | undefined): void {
  if (card === undefined) return say(row, "unopened");
  if (card.subject === undefined) say(row, "no-subject");
  else row.replaceChildren(card.subject);
  row.classList.toggle("soft", card.subject === undefined);
  const marks = row.closest("td")?.querySelector("[data-marks]");
  const { priority, lang, meeting, labels = [] } = card;
  const urgent = priority === undefined ? undefined : find(`priority-${priority}`);
  const language = lang === undefined || lang === document.documentElement.lang ? undefined : find(`language-${lang}`);
  const said = [urgent, language, meeting ? find("meeting") : undefined].filter((one) => one !== undefined);
  const tags = [...said.map((words) => tag(words, words === urgent)), ...labels.map((label) => tag(label, false))];
  marks?.replaceChildren(...tags.flatMap((one) => [one, " "]));
}

function say(row: HTMLElement, name: string): void {
  row.replaceChildren(find(name) ?? name);
  row.classList.add("soft");
  row.closest("td")?.querySelector("[data-marks]")?.replaceChildren();
}

function tag(words: DocumentFragment | string, isUrgent: boolean): HTMLElement {
  const shown = document.createElement("span");
  shown.className = isUrgent ? "tag stop" : "tag plain";
  shown.append(words);
  return shown;
}

/** A sentence of the list: they stand in the page, in `<template id="desk-words">`. Nothing if it has none of this name. */
function find(name: string): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>("template#desk-words");
  const source = template?.content.querySelector(`[data-word="${CSS.escape(name)}"]`);
  if (!source) return undefined;
  const fragment = document.createDocumentFragment();
  for (const node of source.childNodes) fragment.append(document.importNode(node, true));
  return fillIn(fragment, {}, localeOf(document));
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("table.cases [data-subject]")];
