import type { Questionnaire } from "../elements/drawing.ts";
import { isFine, judge, type Opened } from "../format/chain.ts";
import { fromBase64 } from "../format/bytes.ts";
import { checkWords } from "../format/check-words.ts";
import type { MessageDocument } from "../format/document.ts";
import type { ContentKey } from "../format/identity.ts";
import { showEntry, warnOfGap } from "./entry.ts";
import { entriesOf, openEntry } from "./mailbox-page.ts";
import type { Words } from "./words.ts";
import type { WorkShown } from "./work-shown.ts";

/** The conversation within a mailbox that has been opened. */
export class Talk {
  #closed = false;

  constructor(private readonly mailbox: HTMLElement, private readonly words: Words) {}

  /** Opens one entry after the other, each with the reason if it stays closed, and says where something is missing. */
  async open(key: ContentKey, work: WorkShown): Promise<void> {
    const entries = entriesOf(this.mailbox);
    const links = new Map<Opened, HTMLElement>();
    for (const entry of entries) {
      const { link, content } = await openEntry(key, entry);
      if (this.#closed) return;
      showEntry(entry.item, content, this.#questionnaire, this.words);
      links.set(typeof content === "string" ? { ...link, trouble: content } : link, entry.item);
      await work.step(links.size, entries.length);
    }
    this.#judge([...links]);
    this.#listCheckWords(key, [...links.keys()]);
  }

  /** A case begins with a report: without any entry, all of them were taken away. */
  #judge(links: readonly (readonly [Opened, HTMLElement])[]): void {
    const verdicts = judge(links.map(([link]) => link));
    verdicts.forEach(({ gap }, at) => {
      const item = links[at]?.[1];
      if (gap && item) warnOfGap(item, this.words);
    });
    if (verdicts.length === 0 || !verdicts.every(isFine)) this.#show("[data-tampered]");
  }

  /** The words by which the reporter knows at the next visit whether everything is still there. */
  #listCheckWords(key: ContentKey, links: readonly Opened[]): void {
    const list = this.mailbox.querySelector<HTMLTemplateElement>("template[data-check-list]")?.content.textContent ?? "";
    const place = this.mailbox.querySelector("[data-check] ol");
    for (const { digest } of links) {
      const item = document.createElement("li");
      item.append(checkWords(key.seed, fromBase64(digest), list.trim().split(" ")).join(" "));
      place?.append(item);
    }
    this.#show("[data-check]");
  }

  #show(blank: string): void {
    this.mailbox.querySelector(blank)?.removeAttribute("hidden");
  }

  /** Adds what was just sent at the end. */
  append(message: MessageDocument, seq: number): void {
    const frame = this.mailbox.querySelector<HTMLTemplateElement>("template[data-entry]")?.content.querySelector("li");
    const item = frame ? document.importNode(frame, true) : document.createElement("li");
    [item.dataset["side"], item.dataset["seq"]] = ["reporter", String(seq)];
    showEntry(item, message, this.#questionnaire, this.words);
    this.mailbox.querySelector(".talk")?.append(item);
  }

  /** Nothing more is shown, although an opening may still be under way. */
  close(): void {
    this.#closed = true;
  }

  get #questionnaire(): Questionnaire {
    try {
      const template = this.mailbox.querySelector<HTMLTemplateElement>("template[data-questionnaire]");
      return JSON.parse(template?.content.textContent ?? "") as Questionnaire;
    } catch {
      return {};
    }
  }
}
