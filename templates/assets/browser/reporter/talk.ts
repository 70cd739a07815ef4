import type { Questionnaires } from "../elements/drawing.ts";
import { isFine, judge } from "../format/chain.ts";
import type { MessageDocument } from "../format/document.ts";
import type { ContentKey } from "../format/identity.ts";
import { showCheckWords } from "./check-list.ts";
import { showSealedDay } from "./day.ts";
import { showEntry } from "./entry.ts";
import { entriesOf, openEntry, type Opened } from "./mailbox-page.ts";
import type { Words } from "./words.ts";
import type { WorkShown } from "./work-shown.ts";

/** The conversation within a mailbox that has been opened. */
export class Talk {
  #closed = false;

  constructor(private readonly mailbox: HTMLElement, private readonly words: Words) {}

  /** Opens one entry after the other, and says of each what is wrong with it or missing before it. */
  async open(key: ContentKey, work: WorkShown): Promise<void> {
    const entries = entriesOf(this.mailbox);
    const opened: Opened[] = [];
    for (const entry of entries) {
      opened.push(await openEntry(key, entry));
      if (this.#closed) return;
      await work.step(opened.length, entries.length);
    }
    const verdicts = judge(opened.map(({ link }) => link));
    for (const [at, { item }] of entries.entries()) {
      const [entry, verdict] = [opened[at], verdicts[at]];
      if (entry === undefined || verdict === undefined) continue;
      const otherDay = typeof entry.content === "string" ? undefined : showSealedDay(item, entry.content.day, this.words.locale);
      const by = verdict.removedBy === undefined ? undefined : opened[verdict.removedBy]?.content;
      const removed = typeof by === "object" && by.kind === "removal" ? by : undefined;
      showEntry(item, entry.content, this.#questionnaires, this.words, { verdict, otherDay, removed });
    }
    // A case begins with a report: without any entry, all of them were taken away.
    if (verdicts.length === 0 || !verdicts.every(isFine)) this.mailbox.querySelector("[data-tampered]")?.toggleAttribute("hidden", false);
    showCheckWords(this.mailbox, key.seed, entries, opened);
  }

  /** Adds what was just sent at the end. */
  append(message: MessageDocument, seq: number): void {
    const frame = this.mailbox.querySelector<HTMLTemplateElement>("template[data-entry]")?.content.querySelector("li");
    const item = frame ? document.importNode(frame, true) : document.createElement("li");
    [item.dataset["side"], item.dataset["seq"]] = ["reporter", String(seq)];
    showEntry(item, message, this.#questionnaires, this.words);
    this.mailbox.querySelector(".talk")?.append(item);
  }

  /** Nothing more is shown, although an opening may still be under way. */
  close(): void {
    this.#closed = true;
  }

  get #questionnaires(): Questionnaires {
    try {
      const template = this.mailbox.querySelector<HTMLTemplateElement>("template[data-questionnaires]");
      return JSON.parse(template?.content.textContent ?? "") as Questionnaires;
    } catch {
      return {};
    }
  }
}
