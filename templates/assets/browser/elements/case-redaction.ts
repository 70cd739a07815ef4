import { blacken, blackenAll, proposals } from "../export/blacken.ts";
import { redactionsIn } from "../export/choose.ts";
import { type Entry, nameOf, textOf } from "../export/entry.ts";
import { writeRedaction } from "../format/document.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { rulesOf } from "../reporter/self-betrayal.ts";
import { Sending } from "../sending.ts";
import { say, sayText } from "../words.ts";
import { entriesOf, writtenIn } from "./case-entries.ts";
import { appendEntry } from "./new-entry.ts";
import type { SealedCase } from "./sealed-case.ts";
import type { SealedText } from "./sealed-text.ts";
import { sentence } from "./sentences.ts";

/** The entry whose text is being blackened. */
interface Work {
  readonly entry: Entry;
  readonly text: string;
  readonly lang: string;
  readonly editor: HTMLFormElement;
}

/**
 * The entries of a case, of which those of the conversation can be blackened: what is selected, and what the rules propose.
 * The blackened text is sealed to the file beside the entry, which stays as it is.
 */
export class CaseRedaction extends HTMLElement {
  #work: Work | undefined;
  #sending: Sending<string> | undefined;

  connectedCallback(): void {
    const home = this.#case;
    if (home === null) return;
    this.#sending = new Sending<string>(home, "file", { write: (text) => this.#document(text) });
    home.addEventListener("opened", () => this.#show());
    home.addEventListener("closed", () => this.#lock());
    this.addEventListener("click", ({ target }) => target instanceof Element && this.#clicked(target));
    this.addEventListener("keydown", (event) => this.#pressed(event));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#save();
    });
    if (home.keys !== undefined) this.#show();
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  /** Which entries have words to blacken, and which have a version in which they are. */
  #show(): void {
    const home = this.#case;
    if (home === null) return;
    const entries = entriesOf(home);
    const [known, byPosition] = [redactionsIn(entries), new Map(entries.map((entry) => [entry.position, entry]))];
    for (const item of this.#items) {
      const text = item.querySelector<SealedText>("sealed-text");
      const entry = text && byPosition.get(text.position);
      const version = entry && known.get(nameOf(entry));
      const note = item.querySelector("[data-redacted]");
      if (note) sayText(note, version ? sentence("redacted", { day: day(textOf(version, "day") ?? ""), name: textOf(version, "author") ?? "" }) : "");
      item.querySelector("[data-redact]")?.toggleAttribute("hidden", !text || !entry || entry.trouble !== undefined || writtenIn(text).length === 0);
    }
  }

  #lock(): void {
    this.#work?.editor.remove();
    this.#work = undefined;
    for (const item of this.#items) {
      sayText(item.querySelector("[data-redacted]"), "");
      item.querySelector("[data-redact]")?.toggleAttribute("hidden", true);
    }
  }

  get #items(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>("li:has([data-redact])");
  }

  #clicked(target: Element): void {
    const button = target.closest("button");
    if (button?.matches("[data-redact]")) return this.#begin(button);
    const field = this.#field;
    if (!this.#work || !field || !button) return;
    if (button.matches("[data-blacken]")) this.#blacken();
    else if (button.matches("[data-propose]")) this.#put(blackenAll(field.value, proposals(field.value, rulesOf(document))));
    else if (button.matches("[data-anew]")) this.#put(this.#work.text);
    else if (button.matches("[data-leave]")) this.#end();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.target !== this.#field || event.key.toLowerCase() !== "b" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#blacken();
  }

  #begin(button: Element): void {
    this.#end();
    const item = button.closest("li");
    const text = item?.querySelector<SealedText>("sealed-text");
    const entry = this.#case && entriesOf(this.#case).find(({ position }) => position === text?.position);
    const editor = this.querySelector<HTMLTemplateElement>("template[data-editor]")?.content.querySelector("form");
    if (!item || !text || !entry || !editor) return;
    const whole = writtenIn(text).map(({ label, text: words }) => (label === undefined ? words : `${label}\n${words}`)).join("\n\n");
    this.#work = { entry, text: whole, lang: text.language ?? document.documentElement.lang, editor: document.importNode(editor, true) };
    item.append(this.#work.editor);
    this.#put(whole);
    this.#field?.focus();
  }

  #end(): void {
    this.#work?.editor.closest("li")?.querySelector<HTMLElement>("[data-redact]")?.focus();
    this.#work?.editor.remove();
    this.#work = undefined;
  }

  /** Whoever has selected nothing has blackened nothing, and is told how. */
  #blacken(): void {
    const field = this.#field;
    if (!field) return;
    const { value, selectionStart: start, selectionEnd: end } = field;
    if (start === end) return sayText(this.#status, sentence("select-first"));
    this.#put(blacken(value, start, end));
    field.focus();
    field.setSelectionRange(start, start);
  }

  #put(text: string): void {
    const field = this.#field;
    if (!field) return;
    field.value = text;
    const found = proposals(text, rulesOf(document));
    sayText(this.#status, found.length === 0 ? sentence("proposals-none") : sentence("proposals", { count: String(found.length), words: found.map(({ words }) => `„${words}“`).join(", ") }));
    this.#work?.editor.querySelector("[data-propose]")?.toggleAttribute("disabled", found.length === 0);
  }

  async #save(): Promise<void> {
    const [work, field] = [this.#work, this.#field];
    if (!work || !field) return;
    say(this.#status, "sealing");
    try {
      const delivery = await this.#sending?.send(field.value);
      if (delivery?.kind !== "delivered") return this.#failed(delivery?.kind === "refused" ? delivery.words : undefined, delivery?.kind);
      const { seq, sealed, position } = delivery;
      this.#end();
      if (position === undefined) return;
      await this.#case?.openAppended(appendEntry(this, { side: "file", seq, position, sealed }));
    } catch {
      say(this.#status, "broken-page");
    }
  }

  #failed(words: string | undefined, kind: "locked" | "signed-out" | "refused" | "busy" | "offline" | undefined): void {
    if (words !== undefined) sayText(this.#status, words);
    else say(this.#status, kind ?? "broken-page");
  }

  #document(text: string): Uint8Array {
    const [work, author] = [this.#work, document.body.dataset["staffName"] ?? ""];
    if (work === undefined || work.entry.side === "file") throw new Error("no entry of the conversation is being blackened");
    const { side, seq, digest } = work.entry;
    return writeRedaction({ kind: "redaction", lang: work.lang, day: this.#case?.day ?? "", side, seq, digest, text, author });
  }

  get #field(): HTMLTextAreaElement | null {
    return this.#work?.editor.querySelector("textarea") ?? null;
  }

  get #status(): Element | null | undefined {
    return this.#work?.editor.querySelector("[role=status]");
  }
}

const day = (iso: string): string => dayInWords(iso, localeOf(document));
