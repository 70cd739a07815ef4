import { toBase64, wipe } from "../format/bytes.ts";
import type { DeclarationDocument } from "../format/asking.ts";
import type { MessageDocument } from "../format/document.ts";
import type { ContentKey } from "../format/identity.ts";
import { type Access, copyOf, wipeAccess } from "./access.ts";
import { fetchPage } from "../asking.ts";
import { Declaring } from "./declaring.ts";
import { fetchMailbox, postDestroy } from "./endpoints.ts";
import { draftsIn, putBackDrafts } from "./declaring-drafts.ts";
import type { Home } from "./deliver.ts";
import { whenLeaving } from "./leaving.ts";
import { mailboxOn, nextPlace } from "./mailbox-page.ts";
import { MessageForm } from "./message-form.ts";
import { openOwnSlot } from "./own-slot.ts";
import { showStatement } from "./statement.ts";
import { readFromTop, takeOverAll } from "./take-over.ts";
import { Talk } from "./talk.ts";
import { fetchWords, type ReporterWord, type Words } from "./words.ts";
import { WorkShown } from "./work-shown.ts";

/** A mailbox as it came, sealed: opened here, answered here. What was opened goes when the page does. */
export class SealedMailbox extends HTMLElement {
  #access: Access | undefined;
  #key: ContentKey | undefined;
  #words: Words | undefined;
  #talk: Talk | undefined;
  #message: MessageForm | undefined;
  #declaring: Declaring | undefined;
  #busy = false;
  #callOff: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      if (!(form instanceof HTMLFormElement)) return;
      if ("message" in form.dataset) void this.#working(() => this.#send());
      if ("declare" in form.dataset && event.submitter instanceof HTMLButtonElement) {
        const pressed = event.submitter;
        void this.#working(() => this.#declare(form, pressed));
      }
      if ("destroy" in form.dataset) void this.#working(() => this.#destroy(form));
    });
    this.querySelector("[data-close]")?.addEventListener("click", (event) => {
      event.preventDefault();
      void this.#close();
    });
    const statement = this.querySelector<HTMLDetailsElement>("details[data-statement]");
    statement?.addEventListener("toggle", () => void this.#working(() => this.#showStatement(statement)));
    this.querySelector("[data-to-statement]")?.addEventListener("click", () => {
      if (statement) statement.open = true;
      statement?.querySelector("summary")?.focus();
    });
    document.addEventListener("click", this.#clicked);
    this.#callOff = whenLeaving(() => this.#forget());
  }

  disconnectedCallback(): void {
    document.removeEventListener("click", this.#clicked);
    this.#callOff?.();
    this.#forget();
  }

  /** Opens everything, one entry after the other. Takes the access over; `message` waits to be sent. */
  async open(access: Access, words: Words, message = ""): Promise<void> {
    const talk = new Talk(this, words);
    [this.#access, this.#words, this.#talk] = [access, words, talk];
    const form = this.querySelector<HTMLFormElement>("form[data-message]");
    this.#message = form ? new MessageForm(form, words) : undefined;
    this.#declaring = this.#message && new Declaring(talk, this.#message, words);
    if (this.#message && message !== "") this.#message.text = message;
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    this.querySelector(".talk")?.before(status);
    const work = new WorkShown(status);
    await work.begin(words, "opening-here");
    try {
      const key = await openOwnSlot(access.seed, this);
      if (typeof key === "string") return this.#keepClosed(key);
      // Closed or left meanwhile.
      if (this.#access === undefined) return wipe(key.seed);
      this.#key = key;
      await talk.open(key, work);
    } catch {
      this.#keepClosed("slot-closed");
    } finally {
      work.end();
      status.remove();
    }
  }

  async #send(): Promise<void> {
    await this.#delivered(async (home, day) => {
      const sent = await this.#message?.send(home, day);
      return sent && { document: sent.message, seq: sent.seq };
    });
  }

  async #declare(form: HTMLFormElement, pressed: HTMLButtonElement): Promise<void> {
    await this.#delivered(async (home, day) => {
      const sent = await this.#declaring?.send(form, pressed, home, day);
      return sent && { document: sent.declaration, seq: sent.seq };
    });
  }

  /** What was sent stands on the page, and what is sent next behind it. */
  async #delivered(send: (home: Home, day: string) => Promise<{ document: MessageDocument | DeclarationDocument; seq: number } | undefined>): Promise<void> {
    const [key, access] = [this.#key, this.#access];
    if (key === undefined || access === undefined) return this.#message?.say("slot-closed");
    const home = { token: access.token, key, next: nextPlace(this) };
    const sent = await send(home, this.dataset["day"] ?? "");
    // Whatever came in between is not on this page; what is sent next goes behind it.
    this.dataset["next"] = String(home.next.seq);
    this.dataset["previous"] = toBase64(home.next.previous);
    if (sent) this.#talk?.append(sent.document, sent.seq);
  }

  async #showStatement(part: HTMLDetailsElement): Promise<void> {
    if (this.#access && this.#words) await showStatement(part, this.#access.token, this.#words);
  }

  /** Only after the box in its form was ticked. */
  async #destroy(form: HTMLFormElement): Promise<void> {
    const box = form.querySelector<HTMLInputElement>("input[type=checkbox]");
    const status = form.querySelector("[role=status]") ?? this.querySelector("form[data-message] [role=status]");
    if (box && !box.checked) {
      this.#words?.say(status, "destroy-confirm");
      return box.focus();
    }
    if (this.#access === undefined) return;
    const outcome = await postDestroy(this.#access.token);
    if (outcome.kind === "destroyed") await this.#close("destroyed");
    else this.#words?.say(status, outcome.kind === "refused" ? "destroy-failed" : outcome.kind);
  }

  /** Drops every key and everything opened, and asks for a key again. */
  async #close(said?: ReporterWord): Promise<void> {
    const words = this.#words;
    this.#forget();
    const page = await fetchPage("/mailbox");
    if (typeof page === "number" || !page.querySelector("open-mailbox")) return location.replace("/mailbox");
    takeOverAll(page);
    readFromTop();
    if (said === undefined || words === undefined) return;
    const note = document.createElement("div");
    note.className = "note good";
    note.setAttribute("role", "status");
    note.append(words.nodes(said));
    document.querySelector("main h1")?.after(note);
  }

  /** A link to another language would close the mailbox and lose what was begun: it is followed in place instead. */
  readonly #clicked = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/language/"]') : null;
    if (link === null || this.#access === undefined) return;
    event.preventDefault();
    void this.#working(() => this.#switchBy(link.getAttribute("href") ?? ""));
  };

  async #switchBy(path: string): Promise<void> {
    if (this.#access === undefined) return;
    const chosen = await fetchPage(path);
    const [found, words] = [await fetchMailbox(this.#access.token), await fetchWords()];
    if (typeof chosen === "number" || found.kind !== "found" || !mailboxOn(found.page) || words === undefined) {
      return this.#message?.say("language-failed");
    }
    const [access, message, drafts] = [copyOf(this.#access), this.#message?.text ?? "", draftsIn(this)];
    takeOverAll(found.page);
    const anew = mailboxOn(document);
    readFromTop();
    if (!(anew instanceof SealedMailbox)) return;
    await anew.open(access, words, message);
    putBackDrafts(anew, drafts);
  }

  async #working(act: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await act();
    } catch {
      this.#message?.say("message-not-stored");
    } finally {
      this.#busy = false;
    }
  }

  #forget(): void {
    wipeAccess(this.#access);
    wipe(this.#key?.seed);
    this.#talk?.close();
    [this.#access, this.#key, this.#words, this.#talk, this.#message, this.#declaring] = [undefined, undefined, undefined, undefined, undefined, undefined];
    this.replaceChildren();
  }

  /**
   * Nothing of it is the office's for certain: says so, shows no entry, and takes no message. What was begun can be
   * copied.
   */
  #keepClosed(why: ReporterWord): void {
    this.querySelector(".talk")?.replaceChildren();
    const form = this.querySelector<HTMLFormElement>("form[data-message]");
    if (form) form.hidden = this.#message?.text === "";
    form?.querySelectorAll("button").forEach((button) => (button.disabled = true));
    this.querySelectorAll<HTMLFormElement>("form[data-declare]").forEach((declaring) => (declaring.hidden = true));
    if (this.#words === undefined) return;
    const note = document.createElement("div");
    note.className = "note stop";
    note.setAttribute("role", "alert");
    note.append(this.#words.nodes(why));
    this.querySelector(".talk")?.before(note);
  }
}
