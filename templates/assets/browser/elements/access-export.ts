import { concernsIn, type Held } from "../export/access-lint.ts";
import { informationIn } from "../export/release.ts";
import { type FormDocument, writeForm } from "../format/document.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { rulesOf } from "../reporter/self-betrayal.ts";
import { Sending } from "../sending.ts";
import { say, sayText } from "../words.ts";
import { writtenIn } from "./case-entries.ts";
import { caseForm } from "./case-form.ts";
import { appendEntry } from "./new-entry.ts";
import { saveText } from "./save-text.ts";
import type { SealedCase } from "./sealed-case.ts";
import type { SealedText } from "./sealed-text.ts";
import { sentence } from "./sentences.ts";

const FORM = "access_export";
type Step = "written" | "released";

/**
 * What an accused person is told on their request (Art. 15 GDPR): one handler writes it, another releases that very text, and only then can
 * it be saved. Each step is refused while the text holds what could give the reporter away.
 */
export class AccessExport extends HTMLElement {
  #sending: Sending<string> | undefined;
  #step: Step = "written";

  connectedCallback(): void {
    const home = this.#case;
    if (home === null) return;
    this.#sending = new Sending<string>(home, "file", { write: (text) => this.#document(text) });
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#act((event.submitter as HTMLButtonElement | null)?.value ?? "");
    });
    home.addEventListener("opened", () => this.#show());
    home.addEventListener("closed", () => this.#lock());
    if (home.keys === undefined) this.#lock();
    else this.#show();
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  get #me(): string {
    return document.body.dataset["staffName"] ?? "";
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector("textarea") as HTMLTextAreaElement;
  }

  get #information(): ReturnType<typeof informationIn> {
    return informationIn(this.#case?.filledIn(FORM) ?? []);
  }

  #show(): void {
    const newest = this.#information;
    this.#enable(true);
    if (this.#field.value === "" && newest) this.#field.value = newest.text;
    const { written, released } = newest ?? {};
    const told = written && sentence(released ? "access-released" : "access-written", { day: day((released ?? written).day), name: (released ?? written).author });
    sayText(this.querySelector("[data-told]"), told ?? "");
    this.#button("released")?.toggleAttribute("hidden", !written || released !== undefined || written.author === this.#me);
    this.#button("save")?.toggleAttribute("hidden", released === undefined);
  }

  #lock(): void {
    this.#field.value = "";
    sayText(this.querySelector("[data-told]"), "");
    this.#list?.replaceChildren();
    say(this.#status, undefined);
    this.#enable(false);
  }

  async #act(what: string): Promise<void> {
    const [newest, typed] = [this.#information, this.#field.value];
    const text = what === "written" ? typed.trim() : (newest?.text ?? "");
    if (text === "") return sayText(this.#status, sentence("access-empty"));
    // What is released or given out is what stands in the case, not what somebody is typing above it.
    if (what !== "written" && typed.trim() !== text) return sayText(this.#status, sentence("access-changed"));
    if (!this.#passes(text)) return;
    if (what === "save") {
      if (newest?.released === undefined) return;
      saveText(`${this.#case?.number ?? ""}.txt`, text);
      return sayText(this.#status, sentence("access-saved"));
    }
    this.#step = what === "released" ? "released" : "written";
    await this.#send(text);
  }

  /** Says what speaks against the text. */
  #passes(text: string): boolean {
    const reports = [...(this.#case?.querySelectorAll<SealedText>("sealed-text[data-side=reporter]") ?? [])];
    this.#list?.replaceChildren();
    // Nor what only another handler can open.
    if (reports.some((one) => !one.isOpen || one.querySelector("sealed-enclosure > .error") !== null)) {
      sayText(this.#status, sentence("access-unopened"));
      return false;
    }
    const reporter = reports.flatMap((one) => writtenIn(one).map((part) => part.text));
    const found = concernsIn(text, { reporter, rules: rulesOf(document), ...this.#words });
    const lines = found.map(({ kind, words }) => sentence(`access-concern-${kind}`, { words }));
    this.#list?.replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
    sayText(this.#status, found.length === 0 ? "" : sentence("access-refused"));
    return found.length === 0;
  }

  get #words(): Pick<Held, "people" | "few" | "roles"> {
    const list = (name: string): string[] => (this.dataset[name] ?? "").split("|").filter((one) => one !== "");
    return { people: list("people"), few: list("few"), roles: list("roles") };
  }

  async #send(text: string): Promise<void> {
    this.#enable(false);
    say(this.#status, "sealing");
    try {
      const delivery = await this.#sending?.send(text);
      this.#enable(this.#case?.keys !== undefined);
      if (delivery?.kind === "refused" && delivery.words !== undefined) return sayText(this.#status, delivery.words);
      if (delivery?.kind !== "delivered") return say(this.#status, delivery?.kind ?? "broken-page");
      const { seq, sealed, position } = delivery;
      say(this.#status, position === undefined ? "sent-others-too" : "sent");
      if (position !== undefined) await this.#case?.openAppended(appendEntry(this, { side: "file", seq, position, sealed }));
    } catch {
      this.#enable(this.#case?.keys !== undefined);
      say(this.#status, "broken-page");
    }
  }

  #document(text: string): Uint8Array {
    const answers: FormDocument["answers"] = new Map([["step", this.#step], ["text", text]]);
    const [lang, day, version] = [document.documentElement.lang, this.#case?.day ?? "", caseForm(FORM)?.form.version ?? 0];
    return writeForm({ kind: "form", lang, day, form: FORM, version, answers, author: this.#me });
  }

  #button(value: string): HTMLButtonElement | null {
    return this.querySelector(`button[value=${value}]`);
  }

  #enable(enabled: boolean): void {
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLTextAreaElement>("button, textarea")) control.disabled = !enabled;
  }

  get #list(): Element | null {
    return this.querySelector("[data-concerns]");
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

const day = (iso: string): string => dayInWords(iso, localeOf(document));
