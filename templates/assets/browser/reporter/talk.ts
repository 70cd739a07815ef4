import type { Questionnaire } from "../elements/drawing.ts";
import { gaps, type Link } from "../format/chain.ts";
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
    const links = new Map<Link, HTMLElement>();
    for (const entry of entries) {
      const { link, content } = await openEntry(key, entry);
      if (this.#closed) return;
      showEntry(entry.item, content, this.#questionnaire, this.words);
      links.set(link, entry.item);
      await work.step(links.size, entries.length);
    }
    for (const link of gaps([...links.keys()])) {
      const item = links.get(link);
      if (item) warnOfGap(item, this.words);
    }
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
