import { wipe } from "../format/bytes.ts";
import { type Mistake, readCaseKey } from "../format/case-key.ts";
import { accessBy, copyOf, wipeAccess } from "./access.ts";
import { AskFirst, showWay, submitPlainly } from "./ask-first.ts";
import { type Failure, fetchMailbox } from "./endpoints.ts";
import { codeIn, languageButtonOf, languageLinkOf, showKeyPageBy } from "./key-language.ts";
import { mailboxOn } from "./mailbox-page.ts";
import { clearMistakes, markWrong } from "../form/mistakes.ts";
import { SealedMailbox } from "./sealed-mailbox.ts";
import { readFromTop, takeOverAll } from "./take-over.ts";
import type { Values } from "../form/words.ts";
import { fetchWords, type ReporterWord, type Words } from "./words.ts";
import { WorkShown } from "./work-shown.ts";

/** Where the case key is typed. It stays in this tab: what goes to the server is derived from it and opens nothing. */
export class OpenMailbox extends HTMLElement {
  #words: Promise<Words | undefined> | undefined;
  #ask: AskFirst | undefined;
  #busy = false;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const language = languageButtonOf(event.submitter);
      void (language === undefined ? this.#open() : this.#switchBy(language));
    });
    document.addEventListener("click", this.#clicked);
    this.#ask = new AskFirst(this, { again: () => void this.#open(), plain: () => this.#sendPlainly() });
    showWay(this, "device");
    addEventListener("pagehide", this.#empty);
    this.#words = fetchWords();
  }

  disconnectedCallback(): void {
    removeEventListener("pagehide", this.#empty);
    document.removeEventListener("click", this.#clicked);
  }

  async #open(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const work = new WorkShown(this.querySelector("[data-status]"));
    let words: Words | undefined;
    this.#ask?.withdraw();
    try {
      words = (await this.#words) ?? (await (this.#words = fetchWords()));
      if (words === undefined) return this.#ask?.ask();
      clearMistakes(this);
      const caseKey = readCaseKey(this.#field?.value ?? "");
      if (caseKey instanceof Uint8Array) await this.#openWith(caseKey, words, work);
      else this.#mistyped(words, caseKey);
    } catch {
      this.#ask?.ask(words?.nodes("device-failed"));
    } finally {
      this.#busy = false;
      work.end();
    }
  }

  async #openWith(caseKey: Uint8Array, words: Words, work: WorkShown): Promise<void> {
    const access = accessBy(caseKey);
    try {
      await work.begin(words, "loading");
      const found = await fetchMailbox(access.token);
      if (found.kind === "unknown") return this.#wrong(words, "key-unknown");
      if (found.kind !== "found") return this.#failed(words, found);
      if (mailboxOn(found.page) === null) return this.#wrong(words, "offline");
      // A message for a mailbox that had closed by itself is still in the form.
      const message = this.querySelector("textarea")?.value ?? "";
      this.#empty();
      takeOverAll(found.page);
      const mailbox = mailboxOn(document);
      if (!(mailbox instanceof SealedMailbox)) throw new Error("a mailbox without a mailbox");
      readFromTop();
      await mailbox.open(copyOf(access), words, message);
    } finally {
      wipeAccess(access);
    }
  }

  /** A link to another language would lose what was typed: it is followed in place instead. */
  readonly #clicked = (event: MouseEvent): void => {
    const language = languageLinkOf(event);
    if (language === undefined || this.#field?.value === "") return;
    event.preventDefault();
    void this.#switchBy(language);
  };

  async #switchBy(path: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const wasWrong = this.#field?.hasAttribute("aria-invalid") === true;
    const anew = await showKeyPageBy(path, this);
    this.#busy = false;
    if (anew instanceof OpenMailbox) return anew.#goOn(wasWrong);
    const words = await this.#words;
    if (words === undefined) return this.#ask?.ask();
    clearMistakes(this);
    this.#wrong(words, "language-failed");
  }

  /** In another language: what is wrong with the code is said again, if that can be told here. */
  async #goOn(wasWrong: boolean): Promise<void> {
    this.#field?.focus();
    const words = wasWrong ? await this.#words : undefined;
    const caseKey = readCaseKey(this.#field?.value ?? "");
    if (caseKey instanceof Uint8Array) wipe(caseKey);
    else if (words) this.#mistyped(words, caseKey);
  }

  #mistyped(words: Words, mistake: Mistake): void {
    const { kind, ...values } = mistake;
    this.#wrong(words, `key-${kind}`, values);
  }

  #failed(words: Words, failure: Failure): void {
    if (failure.kind === "refused") this.#ask?.ask(words.nodes("device-refused"));
    else this.#wrong(words, failure.kind);
  }

  #wrong(words: Words, name: ReporterWord, values: Values = {}): void {
    const field = this.#field;
    if (field === null) return;
    const said = document.createDocumentFragment();
    said.append(words.nodes("error"), " ", words.nodes(name, values));
    markWrong(field.closest(".field") ?? this, field, field.name, said);
    this.querySelector(".error")?.setAttribute("role", "alert");
    field.focus();
  }

  /** Only this sends the key: the server opens the mailbox then. */
  #sendPlainly(): void {
    const form = this.querySelector("form");
    showWay(this, "server");
    if (form) submitPlainly(form);
  }

  readonly #empty = (): void => {
    if (this.#field) this.#field.value = "";
  };

  get #field(): HTMLInputElement | null {
    return codeIn(this);
  }
}
