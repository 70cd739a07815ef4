import type { Questionnaire } from "../elements/drawing.ts";
import { fromBase64, toBase64, utf8, wipe } from "../format/bytes.ts";
import { gaps, type Link } from "../format/chain.ts";
import { writeMessage } from "../format/document.ts";
import type { ContentKey } from "../format/identity.ts";
import { digest } from "../format/mac.ts";
import { openReporterSlot } from "../format/slot.ts";
import { type Access, wipeAccess } from "./access.ts";
import { fetchPage } from "./asking.ts";
import { Delivering } from "./deliver.ts";
import { type Failure, postDestroy } from "./endpoints.ts";
import { showEntry, warnOfGap } from "./entry.ts";
import { whenLeaving } from "./leaving.ts";
import { entriesOf, nextPlace, openEntry } from "./mailbox-page.ts";
import { clearMistakes, markWrong } from "./mistakes.ts";
import { readFromTop, takeOverMain } from "./take-over.ts";
import { characters, trimmedEnd } from "./tidied.ts";
import type { ReporterWord, Values, Words } from "./words.ts";
import { WorkShown } from "./work-shown.ts";

/** Characters a message may have, as many as the server allows. */
const LONGEST = 20_000;

/** A mailbox as it came, sealed: opened here, answered here. What was opened goes when the page does. */
export class SealedMailbox extends HTMLElement {
  #access: Access | undefined;
  #key: ContentKey | undefined;
  #words: Words | undefined;
  #busy = false;
  readonly #delivering = new Delivering();
  #callOff: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      if (event.target === this.#messageForm) void this.#working(() => this.#send());
      else if (event.target instanceof HTMLFormElement && "destroy" in event.target.dataset) void this.#destroy(event.target);
    });
    this.querySelector("[data-close]")?.addEventListener("click", (event) => {
      event.preventDefault();
      void this.#close();
    });
    this.#callOff = whenLeaving(() => this.#forget());
  }

  disconnectedCallback(): void {
    this.#callOff?.();
    this.#forget();
  }

  /** Opens everything, one entry after the other. Takes the access over; `message` waits to be sent. */
  async open(access: Access, words: Words, message = ""): Promise<void> {
    [this.#access, this.#words] = [access, words];
    const field = this.#messageForm?.querySelector("textarea");
    if (field && message !== "") field.value = message;
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    this.querySelector(".talk")?.before(status);
    const work = new WorkShown(status);
    await work.begin(words, "opening-here");
    try {
      this.#key = await openReporterSlot(access.seed, fromBase64(this.dataset["slot"] ?? ""));
      if (this.#key.recipient !== this.dataset["caseRecipient"]) this.#warn("other-recipient");
      await this.#openEntries(this.#key, work);
    } catch {
      if (this.#access) this.#warn("slot-closed");
    } finally {
      work.end();
      status.remove();
    }
  }

  async #openEntries(key: ContentKey, work: WorkShown): Promise<void> {
    const entries = entriesOf(this);
    const links = new Map<Link, HTMLElement>();
    for (const entry of entries) {
      const { link, content } = await openEntry(key, entry);
      // Closed or left meanwhile: nothing more is shown.
      if (this.#words === undefined) return;
      showEntry(entry.item, content, this.#questionnaire(), this.#words);
      links.set(link, entry.item);
      await work.step(links.size, entries.length);
    }
    for (const link of gaps([...links.keys()])) {
      const item = links.get(link);
      if (item && this.#words) warnOfGap(item, this.#words);
    }
  }

  async #send(): Promise<void> {
    const [form, field] = [this.#messageForm, this.#messageForm?.querySelector("textarea")];
    if (!form || !field) return;
    clearMistakes(form);
    const text = trimmedEnd(field.value);
    const found = characters(text);
    if (found === 0) return this.#wrong(field, "message-empty");
    if (found > LONGEST) return this.#wrong(field, "message-too-long", { found, allowed: LONGEST });
    const [key, access] = [this.#key, this.#access];
    if (key === undefined || access === undefined) return this.#say("slot-closed");
    const work = new WorkShown(this.#status);
    if (this.#words) await work.begin(this.#words, "message-sealing");
    const [lang, day] = [document.documentElement.lang, this.dataset["day"] ?? ""];
    const json = writeMessage({ lang, day, text });
    const home = { token: access.token, key, next: nextPlace(this) };
    const delivery = await this.#delivering.deliver(home, toBase64(digest(utf8(text))), json);
    wipe(json);
    work.end();
    // Whatever came in between is not on this page; what is sent next goes behind it.
    this.dataset["next"] = String(home.next.seq);
    this.dataset["previous"] = toBase64(home.next.previous);
    if (delivery.kind !== "delivered") return this.#notSent(delivery);
    field.value = "";
    this.#append({ kind: "message", lang, text }, delivery.seq);
    this.#say(delivery.othersToo ? "message-sent-others-too" : "message-sent");
    field.focus();
  }

  #append(message: { kind: "message"; lang: string; text: string }, seq: number): void {
    const frame = this.querySelector<HTMLTemplateElement>("template[data-entry]")?.content.querySelector("li");
    const item = frame ? document.importNode(frame, true) : document.createElement("li");
    [item.dataset["side"], item.dataset["seq"]] = ["reporter", String(seq)];
    if (this.#words) showEntry(item, message, this.#questionnaire(), this.#words);
    this.querySelector(".talk")?.append(item);
  }

  #notSent(failure: { kind: "unknown" } | Failure): void {
    if ("words" in failure && failure.words !== undefined) this.#status?.replaceChildren(failure.words);
    else this.#say(failure.kind === "unknown" ? "key-unknown" : failure.kind === "refused" ? "message-not-stored" : failure.kind);
  }

  /** Only after the box in its form was ticked. */
  async #destroy(form: HTMLFormElement): Promise<void> {
    const box = form.querySelector<HTMLInputElement>("input[type=checkbox]");
    const status = form.querySelector("[role=status]") ?? this.#status;
    if (box && !box.checked) {
      this.#words?.say(status, "destroy-confirm");
      return box.focus();
    }
    await this.#working(async () => {
      if (this.#access === undefined) return;
      const outcome = await postDestroy(this.#access.token);
      if (outcome.kind === "destroyed") await this.#close("destroyed");
      else this.#words?.say(status, outcome.kind === "refused" ? "destroy-failed" : outcome.kind);
    });
  }

  /** Drops every key and everything opened, and asks for a key again. */
  async #close(said?: ReporterWord): Promise<void> {
    const words = this.#words;
    this.#forget();
    const page = await fetchPage("/mailbox");
    if (typeof page === "number" || !page.querySelector("open-mailbox")) return location.replace("/mailbox");
    const main = takeOverMain(page);
    readFromTop(main);
    if (said === undefined || words === undefined) return;
    const note = document.createElement("div");
    note.className = "note good";
    note.setAttribute("role", "status");
    note.append(words.nodes(said));
    main.querySelector("h1")?.after(note);
  }

  async #working(act: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await act();
    } catch {
      this.#say("message-not-stored");
    } finally {
      this.#busy = false;
    }
  }

  #forget(): void {
    wipeAccess(this.#access);
    wipe(this.#key?.seed);
    [this.#access, this.#key, this.#words] = [undefined, undefined, undefined];
    this.replaceChildren();
  }

  #warn(name: ReporterWord): void {
    const note = document.createElement("div");
    note.className = "note stop";
    note.setAttribute("role", "alert");
    if (this.#words) note.append(this.#words.nodes(name));
    this.querySelector(".talk")?.before(note);
  }

  #wrong(field: HTMLTextAreaElement, name: ReporterWord, values: Values = {}): void {
    const said = document.createDocumentFragment();
    if (this.#words) said.append(this.#words.nodes("error"), " ", this.#words.nodes(name, values));
    markWrong(field.closest(".field") ?? this, field, "message", said);
    field.focus();
  }

  #say(name: ReporterWord): void {
    this.#words?.say(this.#status, name);
  }

  #questionnaire(): Questionnaire {
    try {
      const template = this.querySelector<HTMLTemplateElement>("template[data-questionnaire]");
      return JSON.parse(template?.content.textContent ?? "") as Questionnaire;
    } catch {
      return {};
    }
  }

  get #messageForm(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>("form[data-message]");
  }

  get #status(): Element | null | undefined {
    return this.#messageForm?.querySelector("[role=status]");
  }
}
