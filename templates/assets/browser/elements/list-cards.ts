import { fillIn } from "../form/words.ts";
import { fromBase64, wipe } from "../format/bytes.ts";
import { type CaseCard, cardKey, openCard } from "../format/card.ts";
import { openFileSeed } from "../format/slot.ts";
import { CardKeys } from "../keys/card-keys.ts";
import { heldKey } from "../keys/held-key.ts";
import { localeOf } from "../locale.ts";

/** Rows that are opened before the page is drawn again. */
const AT_ONCE = 5;

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
    const keys = heldKey.key && new CardKeys(heldKey.key.seed, sessionStorage);
    for (const row of rows()) say(row, "opening");
    for (const [at, row] of rows().entries()) {
      if (at % AT_ONCE === 0) await new Promise((drawn) => setTimeout(drawn));
      const seed = heldKey.key?.seed;
      if (turn !== this.#turn || seed === undefined || keys === undefined) return;
      try {
        const card = row.dataset["card"] === undefined ? undefined : await cardOf(row, seed, keys);
        if (turn === this.#turn) show(row, card);
      } catch {
        if (turn === this.#turn) say(row, "unreadable");
      }
    }
    if (turn !== this.#turn) return;
    keys?.keep();
    document.querySelector("table.cases")?.setAttribute("data-opened", "");
  }

  #close(): void {
    this.#turn += 1;
    for (const row of rows()) say(row, "sealed");
    document.querySelector("table.cases")?.removeAttribute("data-opened");
  }
}

/** By the key that is known from before; otherwise the slot has to be opened, which is what takes the time. */
async function cardOf(row: HTMLElement, seed: Uint8Array, keys: CardKeys): Promise<CaseCard> {
  const [number, card, known] = [row.dataset["number"] ?? "", fromBase64(row.dataset["card"] ?? ""), keys.get(row.dataset["number"] ?? "")];
  if (known !== undefined) {
    try {
      return openCard(known, number, card);
    } catch {
      // Perhaps it was another case's.
    }
  }
  let file;
  try {
    file = await openFileSeed(seed, fromBase64(row.dataset["slot"] ?? ""));
    const key = cardKey(file);
    const opened = openCard(key, number, card);
    keys.set(number, key);
    return opened;
  } finally {
    wipe(file);
  }
}

function show(row: HTMLElement, card: CaseCard | undefined): void {
  if (card === undefined) return say(row, "unopened");
  if (card.subject === undefined) say(row, "no-subject");
  else row.replaceChildren(card.subject);
  row.classList.toggle("soft", card.subject === undefined);
  const marks = row.closest("td")?.querySelector("[data-marks]");
  const { priority, lang, meeting } = card;
  const urgent = priority === undefined ? undefined : find(`priority-${priority}`);
  const language = lang === undefined || lang === document.documentElement.lang ? undefined : find(`language-${lang}`);
  const said = [urgent, language, meeting ? find("meeting") : undefined].filter((one) => one !== undefined);
  marks?.replaceChildren(...said.flatMap((words) => [tag(words, words === urgent), " "]));
}

function say(row: HTMLElement, name: string): void {
  row.replaceChildren(find(name) ?? name);
  row.classList.add("soft");
  row.closest("td")?.querySelector("[data-marks]")?.replaceChildren();
}

function tag(words: DocumentFragment, isUrgent: boolean): HTMLElement {
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
