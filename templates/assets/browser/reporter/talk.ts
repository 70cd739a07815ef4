import type { Questionnaires } from "../elements/drawing.ts";
import { isFine, judge, type Verdict } from "../format/chain.ts";
import type { Said } from "../format/asked.ts";
import type { DeclarationDocument } from "../format/asking.ts";
import type { MessageDocument } from "../format/document.ts";
import type { ContentKey } from "../format/identity.ts";
import { answerShown, type Shown, showAnswers } from "./answers.ts";
import { showCheckWords } from "./check-list.ts";
import { showSealedDay } from "./day.ts";
import { showEntry } from "./entry.ts";
import { entriesOf, type Entry, openEntry, type Opened } from "./mailbox-page.ts";
import type { Words } from "./words.ts";
import type { WorkShown } from "./work-shown.ts";

/** The conversation within a mailbox that has been opened. */
export class Talk {
  #closed = false;
  /** What stands in the conversation. */
  said: readonly Shown[] = [];

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
    this.said = standing(entries, opened, verdicts);
    for (const [at, { item }] of entries.entries()) {
      const [entry, verdict] = [opened[at], verdicts[at]];
      if (entry === undefined || verdict === undefined) continue;
      const otherDay = typeof entry.content === "string" ? undefined : showSealedDay(item, entry.content.day, this.words.locale);
      const by = verdict.removedBy === undefined ? undefined : opened[verdict.removedBy]?.content;
      const removed = typeof by === "object" && by.kind === "removal" ? by : undefined;
      showEntry(item, entry.content, this.#questionnaires, this.words, { verdict, otherDay, removed });
    }
    showAnswers(this.mailbox, this.said, this.words);
    // A case begins with a report: without any entry, all of them were taken away.
    if (verdicts.length === 0 || !verdicts.every(isFine)) this.mailbox.querySelector("[data-tampered]")?.toggleAttribute("hidden", false);
    showCheckWords(this.mailbox, key.seed, entries, opened);
  }

  /** Adds what was just sent at the end. */
  append(message: MessageDocument | DeclarationDocument, seq: number): void {
    const frame = this.mailbox.querySelector<HTMLTemplateElement>("template[data-entry]")?.content.querySelector("li");
    const item = frame ? document.importNode(frame, true) : document.createElement("li");
    [item.dataset["side"], item.dataset["seq"]] = ["reporter", String(seq)];
    showEntry(item, message, this.#questionnaires, this.words);
    this.mailbox.querySelector(".talk")?.append(item);
    this.said = [...this.said, { item, seq, document: message }];
    showAnswers(this.mailbox, this.said, this.words);
    const answer = message.kind === "declaration" ? answerShown(this.mailbox, this.said, message) : null;
    if (answer === null) return;
    // The button that was pressed is gone.
    answer.tabIndex = -1;
    answer.focus();
  }

  /** What stands in the same conversation as it came once more. */
  async saidIn(mailbox: HTMLElement, key: ContentKey): Promise<readonly Said[]> {
    const entries = entriesOf(mailbox);
    const opened: Opened[] = [];
    for (const entry of entries) opened.push(await openEntry(key, entry));
    return standing(entries, opened, judge(opened.map(({ link }) => link)));
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

/** What can be read, at its place. */
function standing(entries: readonly Entry[], opened: readonly Opened[], verdicts: readonly Verdict[]): Shown[] {
  return entries.flatMap(({ item, seq }, at) => {
    const document = opened[at]?.content;
    return typeof document !== "object" || verdicts[at]?.fault !== undefined ? [] : [{ item, seq, document }];
  });
}
