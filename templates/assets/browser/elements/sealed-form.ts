import { DraftDrawer } from "../drafts.ts";
import { shownAt } from "../deadlines/german-clock.ts";
import { now } from "../deadlines/now.ts";
import { readForm, typedIn } from "../form/answers.ts";
import { addRow, fieldsOf, fill, showAsked } from "../form/filling.ts";
import { clearMistakes, showMistakes } from "../form/mistakes.ts";
import type { Answers } from "../form/questions.ts";
import { askedIn } from "../form/rows.ts";
import { fillIn, type FormWords } from "../form/words.ts";
import { type FormDocument, readAnswers, writeAnswers, writeForm } from "../format/document.ts";
import { heldKey } from "../keys/held-key.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { fetchTabKey, postClosing } from "../server.ts";
import { type Delivery, Sending } from "../sending.ts";
import { say, sayText, type Word, word } from "../words.ts";
import { type CaseForm, caseForm, MAX_TEXT_OCTETS } from "./case-form.ts";
import { closingRefused } from "./closing.ts";
import { cardIn, emptyCard, proposeCard } from "./closing-card.ts";
import { refreshFacts } from "./fresh-facts.ts";
import { clearProposals, showProposals } from "./form-proposals.ts";
import { appendEntry } from "./new-entry.ts";
import type { SealedCase } from "./sealed-case.ts";

const EMPTY = "{}";

/**
 * A form about the case: what is filled in is checked here, and leaves this tab only sealed, to the file. It shows the
 * newest version that stands in the case; the older ones stay there as entries. While the key is locked it is empty, and
 * what was begun waits in the {@link DraftDrawer}.
 */
export class SealedForm extends HTMLElement {
  #drawer: DraftDrawer | undefined;
  #sending: Sending<string> | undefined;
  #known: CaseForm | undefined;
  /** What the form was filled with: anything else in it somebody has typed. */
  #basis = EMPTY;
  #signedOut = false;
  /** Whether the case is closed without feedback. */
  #isWithheld = false;

  connectedCallback(): void {
    const home = this.#case;
    this.#known = caseForm(this.#id);
    if (home === null || this.#known === undefined) return;
    this.#drawer = new DraftDrawer(this.#staff, home.number, `form-${this.#id}`);
    this.#sending = new Sending(home, "file", {
      write: (json) => this.#document(json),
      ...(this.#closes ? { post: (number, parcel) => postClosing(number, parcel, this.#isWithheld, this.#card && cardIn(this.#card)) } : {}),
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.#form.addEventListener("click", ({ target }) => target instanceof Element && this.#pressed(target));
    for (const change of ["input", "change"]) this.#form.addEventListener(change, ({ target }) => this.#changed(target));
    addEventListener("visibilitychange", () => void (document.hidden && this.#keepNow()));
    // The report may have been sent anew: what speaks for an answer, the whole conversation says.
    const folded = this.querySelector("details");
    if (this.#known.rules) folded?.addEventListener("toggle", () => void (folded.open && home.loadUntil("conversation", () => false)));
    home.addEventListener("opened", () => void this.#showNewest());
    home.addEventListener("closed", () => this.#lock());
    for (const button of this.querySelectorAll<HTMLElement>("[data-now]")) button.hidden = false;
    this.#lock();
  }

  /** The newest version, and above it what was begun; nothing that somebody is typing is overwritten. */
  async #showNewest(): Promise<void> {
    const key = heldKey.key;
    const newest = this.#case?.filledIn(this.#id).at(-1);
    this.#sayNewest(newest);
    if (key) this.#propose();
    const report = this.#case?.isWhole("conversation") ? this.#case.report : undefined;
    if (report && this.#known?.rules) showProposals(this.#form, this.#known.rules, report, this.#known.labels);
    if (this.#typed !== this.#basis || (newest === undefined && !this.#case?.isWhole("file"))) return;
    const draft = key && this.#basis === EMPTY ? await this.#drawer?.take(key) : undefined;
    if (heldKey.key === undefined || this.#typed !== this.#basis) return;
    this.#show(newest?.answers ?? new Map());
    this.#basis = this.#typed;
    this.#enable(true);
    if (draft === undefined) return;
    this.#show(readAnswers(draft));
    say(this.#status, "draft-restored");
    this.querySelector("details")?.toggleAttribute("open", true);
  }

  #show(answers: Answers): void {
    fill(this.#form, answers);
    this.#showAsked();
  }

  #sayNewest(newest: FormDocument | undefined): void {
    const place = this.querySelector("[data-newest]");
    const values = newest && { day: officeWords.day(newest.day), author: newest.author };
    place?.replaceChildren(values ? fillIn(word("form-newest"), values, localeOf(document)) : "");
  }

  #lock(): void {
    if (this.#card) emptyCard(this.#card);
    // Sealing needs only what is public: it may finish after the key is gone.
    this.#keepNow();
    this.#show(new Map());
    this.#basis = EMPTY;
    this.#sayNewest(undefined);
    clearProposals(this.#form);
    clearMistakes(this.#form);
    this.#enable(false);
    say(this.#status, undefined);
  }

  #changed(target?: EventTarget | null): void {
    if ((target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.form === this.#card) target.dataset["own"] = "1";
    this.#showAsked();
    this.#propose();
    if (heldKey.key) this.#drawer?.keepSoon(this.#draft, heldKey.key);
  }

  /** The card beside the record of a closing says what stands in the case, until somebody says otherwise. */
  #propose(): void {
    const home = this.#case;
    if (this.#card === undefined || home === null) return;
    const stated = ["triage", "measures"].flatMap((form) => home.filledIn(form).at(-1)?.answers ?? []);
    proposeCard(this.#card, [...stated, home.report?.answers ?? new Map(), new Map(fieldsOf(this.#form))]);
  }

  #pressed(target: Element): void {
    const moment = target.closest("[data-now]")?.closest(".field")?.querySelector("input");
    if (moment) moment.value = shownAt(now());
    const rows = target.closest("[data-rows]");
    if (rows && target.closest("[data-add]")) addRow(rows)?.querySelector<HTMLElement>("input, textarea")?.focus();
    else if (rows && target.closest("[data-remove]")) target.closest("[data-rows] > fieldset")?.remove();
    else if (!moment) return;
    this.#changed();
  }

  async #send(): Promise<void> {
    const form = this.#known?.form;
    if (form === undefined) return;
    clearMistakes(this.#form);
    const checked = readForm(form, fieldsOf(this.#form), MAX_TEXT_OCTETS, { day: this.#case?.day });
    if (checked.kind === "refused") return showMistakes(this.#form, form.questions, checked.errors, officeWords);
    const refused = this.#closes ? await this.#closingRefused(checked.answers) : undefined;
    if (refused !== undefined) return say(this.#status, refused);
    this.#isWithheld = checked.answers.get("feedback") === "withheld";
    this.#keepNow();
    this.#enable(false);
    say(this.#status, "sealing");
    try {
      const json = writeAnswers(checked.answers);
      const delivery = (await this.#isSameHandler()) ? await this.#sending?.send(json) : { kind: "signed-out" as const };
      this.#enable(this.#case?.keys !== undefined);
      if (delivery?.kind === "delivered") await this.#delivered(delivery);
      else if (delivery !== undefined) this.#failed(delivery);
    } catch {
      this.#enable(this.#case?.keys !== undefined);
      say(this.#status, "broken-page");
    }
  }

  /** Feedback may stand further back than what is here. */
  async #closingRefused(record: Answers): Promise<Word | undefined> {
    const home = this.#case;
    if (home === null) return undefined;
    if (record.get("feedback") === "given") await home.loadUntil("conversation", () => home.soFar.feedbackGiven);
    if (record.get("reason") === "C11_ZURUECKGEZOGEN") await home.loadUntil("conversation", () => home.soFar.withdrawn);
    return closingRefused(record, home.soFar);
  }

  #document(json: string): Uint8Array {
    const [lang, author] = [document.documentElement.lang, document.body.dataset["staffName"] ?? ""];
    const [day, version] = [this.#case?.day ?? "", this.#known?.form.version ?? 0];
    return writeForm({ kind: "form", lang, day, form: this.#id, version, answers: readAnswers(json), author });
  }

  /** After a sign-in elsewhere the session may be a colleague's, and this is not theirs. */
  async #isSameHandler(): Promise<boolean> {
    return !this.#signedOut || (await fetchTabKey())?.staff === this.#staff;
  }

  async #delivered({ seq, sealed, position, othersToo }: Delivery & { kind: "delivered" }): Promise<void> {
    this.#drawer?.clear();
    this.#basis = this.#typed;
    if (this.#signedOut) void heldKey.keep();
    this.#signedOut = false;
    say(this.#status, othersToo || position === undefined ? "sent-others-too" : "sent");
    // A closed case is not closed once more.
    this.hidden = this.#closes;
    if (position === undefined) return;
    await this.#case?.openAppended(appendEntry(this, { side: "file", seq, position, sealed }));
    if (!(await refreshFacts())) say(this.#status, "facts-old");
    if (this.closest("header")) this.#fold();
  }

  /** What stands in the head of the case is out of the way again. */
  #fold(): void {
    this.querySelector("details")?.removeAttribute("open");
    this.querySelector("summary")?.focus();
  }

  #failed(delivery: Exclude<Delivery, { kind: "delivered" }>): void {
    if (delivery.kind === "signed-out") this.#signedOut = true;
    if (delivery.kind === "refused" && delivery.words !== undefined) sayText(this.#status, delivery.words);
    else say(this.#status, delivery.kind);
  }

  #keepNow(): void {
    const recipient = heldKey.recipient;
    if (recipient !== undefined && this.#draft !== "") void this.#drawer?.keep(this.#draft, recipient);
  }

  /** What is typed and not stored anywhere; nothing if the form says what it said. */
  get #draft(): string {
    return this.#typed === this.#basis ? "" : this.#typed;
  }

  /** What stands in the form, finished or not. */
  get #typed(): string {
    const fields = fieldsOf(this.#form);
    const form = this.#known?.form;
    return form === undefined ? EMPTY : writeAnswers(typedIn(askedIn(form, fields.map(([name]) => name)), fields));
  }

  #showAsked(): void {
    if (this.#known) showAsked(this.#form, this.#known.form);
  }

  /** Disabled controls have no fields: what is typed is read before. */
  #enable(enabled: boolean): void {
    this.#form.inert = !enabled;
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-send]")) button.disabled = !enabled;
  }

  /** Whether the case is closed with it. */
  get #closes(): boolean {
    return this.#id === "closing";
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  get #id(): string {
    return this.dataset["form"] ?? "";
  }

  get #staff(): string {
    return document.body.dataset["staff"] ?? "";
  }

  get #form(): HTMLFormElement {
    return this.querySelector("form") as HTMLFormElement;
  }

  get #card(): HTMLFormElement | undefined {
    return this.querySelector<HTMLFormElement>("form[data-card]") ?? undefined;
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

/** The words of the page, with what is to be put into them. */
const officeWords: FormWords = {
  nodes: (name, values = {}) => fillIn(word(name as Word), values, localeOf(document)),
  day: (iso) => dayInWords(iso, localeOf(document)),
};
