import { SealedCase } from "./sealed-case.ts";

interface OfLanguage {
  readonly lang: string;
  /** The language's own name. */
  readonly name: string;
  readonly texts: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

/** What is to be filled in by hand, as texts have it: `[…]`. */
const PLACEHOLDER = /\[[^\][\n]+\]/g;

/** Texts of what is asked for with buttons, and not in a reply. */
const ASKED_WITH: readonly string[] = ["protocol", "consent", "meeting"];

/** The texts on the page, for every language in which reporters read. */
function allTexts(): readonly OfLanguage[] {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>("template[data-reply-templates]")];
  return templates.map(({ lang, dataset, content }) => ({ lang, name: dataset["replyTemplates"] ?? lang, texts: textsIn(content) }));
}

function textsIn(content: DocumentFragment): OfLanguage["texts"] {
  try {
    return JSON.parse(content.textContent ?? "") as OfLanguage["texts"];
  } catch {
    return [];
  }
}

/** The first of our placeholders that was left in a text. What somebody put in brackets themselves is none. */
export function placeholderLeft(written: string): string | undefined {
  const ours = new Set(allTexts().flatMap(({ texts }) => texts.flatMap(({ text }) => text.match(PLACEHOLDER) ?? [])));
  return (written.match(PLACEHOLDER) ?? []).find((left) => ours.has(left));
}

/** The name of a language, in itself; its tag where the page has no texts for it. */
export const languageName = (lang: string): string => allTexts().find((one) => one.lang === lang)?.name ?? lang;

/** The texts in the language of the case that `part` belongs to. */
export function textsFor(part: Element): OfLanguage["texts"] {
  const all = allTexts();
  const lang = part.closest<SealedCase>("sealed-case")?.language ?? document.documentElement.lang;
  return (all.find((one) => one.lang === lang) ?? all[0])?.texts ?? [];
}

/**
 * Puts a text to begin with into the reply beside it, in the language of the report. Nothing that was typed is replaced.
 */
export class ReplyTemplates extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => this.insert(this.#choice?.value ?? ""));
    this.closest<SealedCase>("sealed-case")?.addEventListener("opened", () => this.#fill());
    this.#fill();
  }

  /** Adds the text of this name to what stands in the reply. */
  insert(id: string): void {
    const text = this.#texts.find((one) => one.id === id)?.text;
    const area = this.closest("form")?.querySelector("textarea");
    if (text === undefined || !area || area.disabled) return;
    area.value = area.value.trim() === "" ? text : `${area.value.trimEnd()}\n\n${text}`;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
    selectPlaceholder(area);
  }

  get #choice(): HTMLSelectElement | null {
    return this.querySelector("select");
  }

  get #texts(): OfLanguage["texts"] {
    return textsFor(this);
  }

  #fill(): void {
    const options = this.#texts.filter(({ id }) => !ASKED_WITH.includes(id)).map(({ id, name }) => new Option(name, id));
    this.#choice?.replaceChildren(...options);
  }
}

/** What has to be filled in first is what the next key replaces. */
function selectPlaceholder(area: HTMLTextAreaElement): void {
  const [first] = area.value.match(PLACEHOLDER) ?? [];
  if (first === undefined) return;
  const at = area.value.indexOf(first);
  area.setSelectionRange(at, at + first.length);
}
