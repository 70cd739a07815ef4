import { DraftDrawer } from "../drafts.ts";
import { heldKey } from "../keys/held-key.ts";
import { fetchTabKey, postHandOver } from "../server.ts";
import { type Delivery, Sending } from "../sending.ts";
import { MOST_PROPOSALS } from "../format/asking.ts";
import { fillIn } from "../form/words.ts";
import type { Written } from "../format/document.ts";
import { localeOf } from "../locale.ts";
import { say, sayText, type Word, word } from "../words.ts";
import { findingsOf } from "./checked-words.ts";
import { refreshFacts } from "./fresh-facts.ts";
import { LastCheck } from "./last-check.ts";
import { appendEntry } from "./new-entry.ts";
import type { ReplyPreview } from "./reply-preview.ts";
import { languageName, placeholderLeft } from "./reply-templates.ts";
import { askedIn, RequestKind } from "./request-kind.ts";
import { SealedCase } from "./sealed-case.ts";

/**
 * The form for a reply, a feedback or a request (side `office`), or a note (side `file`). A feedback has several fields, each with
 * the name of its part; a request has a kind, a text and proposals. What is written in it leaves this tab only sealed;
 * while the key is locked it is empty and disabled, and what was begun waits in the {@link DraftDrawer}.
 */
export class SealedReply extends HTMLElement {
  #drawer: DraftDrawer | undefined;
  #sending: Sending | undefined;
  #signedOut = false;
  readonly #check = new LastCheck(this);

  connectedCallback(): void {
    const home = this.#case;
    if (home === null) return;
    this.#drawer = new DraftDrawer(this.#staff, home.number, this.dataset["draft"] ?? this.#side);
    const to = this.#to;
    this.#sending = new Sending(home, this.#side, to ? { post: (number, note) => postHandOver(number, note, Number(to.value)) } : {});
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.addEventListener("input", () => this.#changed());
    addEventListener("visibilitychange", () => void (document.hidden ? this.#keepNow() : this.#lookForNewer()));
    home.addEventListener("ready", () => void this.#unlock());
    home.addEventListener("closed", () => this.#lock());
    home.addEventListener("opened", () => this.#sayLanguage());
    if (home.keys === undefined) this.#enable(false);
    else void this.#unlock();
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  get #side(): "office" | "file" {
    return this.dataset["side"] === "file" ? "file" : "office";
  }

  get #staff(): string {
    return document.body.dataset["staff"] ?? "";
  }

  /** The fields: one, or one for each part of a feedback. */
  get #fields(): HTMLTextAreaElement[] {
    return [...this.querySelectorAll("textarea")];
  }

  /** To whom the case is handed over with this note. */
  get #to(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>("[name=to]");
  }

  /** What kind of request it is. */
  get #kind(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>("request-kind select");
  }

  /** What stands in the fields, as it is kept as a draft. */
  get #typed(): string {
    const fields = this.#fields;
    const isUntouched = this.querySelector<RequestKind>("request-kind")?.isUntouched === true;
    if (isUntouched || fields.every((field) => field.value.trim() === "")) return "";
    const kind = this.#kind ? [this.#kind.value] : [];
    return fields.length === 1 ? (fields[0]?.value ?? "") : JSON.stringify([...fields.map((field) => field.value), ...kind]);
  }

  set #typed(kept: string) {
    const fields = this.#fields;
    const values = fields.length === 1 ? [kept] : parts(kept);
    fields.forEach((field, at) => (field.value = values[at] ?? ""));
    const kind = values[fields.length];
    if (this.#kind && kind !== undefined) this.#kind.value = kind;
    this.querySelector<RequestKind>("request-kind")?.showProposals();
    this.#preview();
  }

  /** What is to be sealed. */
  get #written(): Written {
    const asked = askedIn(this);
    if (asked !== undefined) return asked;
    const [first, second] = this.#fields;
    if (second === undefined) return first?.value ?? "";
    return { measures: first?.value ?? "", reasons: second.value };
  }

  async #unlock(): Promise<void> {
    const key = heldKey.key;
    const draft = key && (await this.#drawer?.take(key));
    if (heldKey.key === undefined) return;
    this.#enable(true);
    this.#say(undefined);
    if (draft !== undefined && this.#typed === "") {
      this.#typed = draft;
      this.#say("draft-restored");
      this.closest("details")?.toggleAttribute("open", true);
    }
  }

  #lock(): void {
    // Sealing needs only what is public: it may finish after the key is gone.
    this.#keepNow();
    this.#typed = "";
    this.#check.forget();
    this.#enable(false);
    this.#say(undefined);
  }

  /** In which language and form the reporter wrote: the reply is best written in the same. */
  #sayLanguage(): void {
    const [place, language] = [this.querySelector<HTMLElement>("[data-report-language]"), this.#case?.language];
    if (place === null || language === undefined) return;
    place.replaceChildren(fillIn(word("report-language"), { language: languageName(language) }, localeOf(document)));
    place.hidden = false;
    for (const field of this.#fields) field.lang = language;
    this.#preview();
  }

  #preview(): void {
    this.querySelector<ReplyPreview>("reply-preview")?.show(this.#written, this.#case?.language);
  }

  /** The field that has to be filled in first, and what to say of it. */
  #missing(): [HTMLTextAreaElement, Word] | undefined {
    const fields = this.#fields.filter((field) => field.closest("[hidden]") === null);
    const count = askedIn(this)?.proposals.length ?? 0;
    if (fields[1]?.closest("[data-proposals]") && (count === 0 || count > MOST_PROPOSALS)) return [fields[1], "request-no-proposals"];
    const empty = fields.find((field) => field.value.trim() === "");
    if (empty) return [empty, fields.length > 1 && this.#kind === null ? "feedback-empty" : "empty"];
    const unfilled = this.#side === "office" ? fields.find((field) => placeholderLeft(field.value) !== undefined) : undefined;
    return unfilled && [unfilled, "placeholder-left"];
  }

  async #send(): Promise<void> {
    const missing = this.#missing();
    if (missing) {
      this.#say(missing[1]);
      missing[0].focus();
      return;
    }
    if (!this.#isChecked()) return;
    const written = this.#written;
    this.#keepNow();
    this.#enable(false);
    this.#say("sealing");
    try {
      const delivery = (await this.#isSameHandler()) ? await this.#sending?.send(written) : { kind: "signed-out" as const };
      this.#enable(this.#case?.keys !== undefined);
      if (delivery?.kind === "delivered") await this.#delivered(delivery);
      else if (delivery !== undefined) await this.#failed(delivery);
    } catch {
      this.#enable(this.#case?.keys !== undefined);
      this.#say("broken-page");
    }
  }

  /** H-33: whether nothing in it has to be asked about before a reporter is given it. A note is for the office alone. */
  #isChecked(): boolean {
    // Days and times are what a meeting is proposed by.
    const [home, fields] = [this.#case, this.#fields.filter((field) => field.closest("[data-proposals]") === null)];
    if (home === null || this.#side === "file") return true;
    const findings = findingsOf(home, fields.map(({ value }) => value));
    const checked = fields.map((field, at) => ({ field, text: field.value, findings: findings[at] ?? [] }));
    if (this.#check.passes(checked, () => void this.#send())) return true;
    this.#say(undefined);
    return false;
  }

  /** After a sign-in elsewhere the session may be a colleague's, and this text is not. */
  async #isSameHandler(): Promise<boolean> {
    if (!this.#signedOut) return true;
    return (await fetchTabKey())?.staff === this.#staff;
  }

  async #delivered(delivery: Delivery & { kind: "delivered" }): Promise<void> {
    this.#drawer?.clear();
    this.#typed = "";
    this.#check.forget();
    if (this.#signedOut) void heldKey.keep();
    this.#signedOut = false;
    // Somebody else is responsible now, which the whole page says.
    if (this.#to) return location.reload();
    const { seq, sealed, position, othersToo } = delivery;
    this.#say(othersToo || position === undefined ? "sent-others-too" : "sent");
    this.#fields[0]?.focus();
    if (position !== undefined) {
      const entry = appendEntry(this, { side: this.#side, seq, position, sealed });
      await this.#case?.openAppended(entry);
    }
    if (!(await refreshFacts())) this.#say("facts-old");
  }

  /** Says that somebody has written since, if they have, while something is being written here. */
  async #lookForNewer(): Promise<boolean> {
    looked = performance.now();
    const came = this.#side === "office" && this.#typed !== "" ? await this.#case?.loadNewer() : undefined;
    const item = came?.at(-1)?.closest("li");
    if (came === undefined || !item) return false;
    document.getElementById("newest")?.removeAttribute("id");
    item.id = "newest";
    const authors = came.flatMap(({ standing }) => (standing && "author" in standing ? [standing.author ?? ""] : []));
    this.#status?.replaceChildren(fillIn(word(authors.length > 0 ? "answered-since" : "came-since"), { author: authors.at(-1) ?? "" }, localeOf(document)));
    return true;
  }

  async #failed(delivery: Exclude<Delivery, { kind: "delivered" }>): Promise<void> {
    if (delivery.kind === "refused" && (await this.#lookForNewer())) return;
    if (delivery.kind === "signed-out") this.#signedOut = true;
    if (delivery.kind === "refused" && delivery.words !== undefined) sayText(this.#status, delivery.words);
    else this.#say(delivery.kind);
  }

  #changed(): void {
    this.#check.clear();
    this.#preview();
    if (performance.now() - looked > MINUTE) void this.#lookForNewer();
    if (heldKey.key) this.#drawer?.keepSoon(this.#typed, heldKey.key);
  }

  #keepNow(): void {
    const [typed, recipient] = [this.#typed, heldKey.recipient];
    if (recipient !== undefined && typed !== "") void this.#drawer?.keep(typed, recipient);
  }

  #enable(enabled: boolean): void {
    for (const control of this.querySelectorAll<HTMLTextAreaElement | HTMLButtonElement | HTMLSelectElement>("textarea, button, select")) {
      control.disabled = !enabled;
    }
  }

  #say(name: Word | undefined): void {
    say(this.#status, name);
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

/** How often it is asked whether somebody has written since, at most. */
const MINUTE = 60_000;
let looked = 0;

/** The values of several fields, as a draft keeps them; nothing where it is another form's. */
function parts(kept: string): string[] {
  try {
    const values: unknown = JSON.parse(kept === "" ? "[]" : kept);
    return Array.isArray(values) ? values.map(String) : [];
  } catch {
    return [];
  }
}
