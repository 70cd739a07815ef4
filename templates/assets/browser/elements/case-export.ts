import { choose } from "../export/choose.ts";
import { type CaseFileDraft, leftOutIn } from "../export/file.ts";
import { htmlFile } from "../export/html.ts";
import { jsonFile } from "../export/json.ts";
import { needsDisclosure, type Purpose } from "../export/permission.ts";
import type { Scope } from "../export/entry.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { Sending } from "../sending.ts";
import { say, sayText } from "../words.ts";
import { utf8 } from "../format/bytes.ts";
import { sealTo } from "../format/age-file.ts";
import { entriesOf } from "./case-entries.ts";
import { drawDraft } from "./draft-drawing.ts";
import { saveFile } from "./save-text.ts";
import type { SealedCase } from "./sealed-case.ts";
import { sentence } from "./sentences.ts";

/**
 * Makes files of the opened case, here in the tab. That one is made is noted in the file of the case before it is handed
 * out: an export that nobody knows of does not happen.
 */
export class CaseExport extends HTMLElement {
  #sending: Sending | undefined;

  connectedCallback(): void {
    const home = this.#case;
    if (home === null) return;
    this.#sending = new Sending(home, "file");
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#make((event.submitter as HTMLButtonElement | null)?.value ?? "");
    });
    home.addEventListener("opened", () => this.#enable(true));
    home.addEventListener("closed", () => this.#lock());
    this.#enable(home.keys !== undefined);
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  get #preview(): HTMLElement | null {
    return this.querySelector("[data-preview]");
  }

  #lock(): void {
    this.#preview?.replaceChildren();
    this.#enable(false);
    say(this.#status, undefined);
  }

  async #make(format: string): Promise<void> {
    const home = this.#case;
    if (home === null || home.keys === undefined) return;
    const chosen = new FormData(this.querySelector("form") ?? undefined);
    const [scope, purpose] = [chosen.get("scope") as Scope, chosen.get("purpose") as Purpose];
    const registers = home.filledIn("disclosures").map(({ answers }) => answers);
    if (needsDisclosure(scope, purpose, registers)) return sayText(this.#status, sentence("needs-disclosure"));
    const draft = this.#draft(home, scope);
    if (draft.entries.length === 0) return sayText(this.#status, sentence("nothing"));
    const recipient = String(chosen.get("recipient") ?? "").trim();
    const archive = format === "sealed" ? await this.#sealed(draft, recipient) : undefined;
    if (format === "sealed" && archive === undefined) return sayText(this.#status, sentence("recipient-wrong"));
    this.#enable(false);
    sayText(this.#status, sentence("working"));
    try {
      if (await this.#isNoted(noteOf(scope, format, recipient))) this.#handOut(draft, format, archive);
    } catch {
      say(this.#status, "broken-page");
    }
    this.#enable(home.keys !== undefined);
  }

  #draft(home: SealedCase, scope: Scope): CaseFileDraft {
    const { lang, dir } = document.documentElement;
    const author = document.body.dataset["staffName"] ?? "";
    const names = [...home.querySelectorAll("[data-facts] > dt")].map((dt) => [textIn(dt), textIn(dt.nextElementSibling)] as const);
    const server: unknown = JSON.parse(this.querySelector<HTMLTemplateElement>("template[data-server]")?.content.textContent ?? "null");
    return { ...choose(entriesOf(home), scope), number: home.number, scope, day: home.day, author, lang, dir, facts: names, server };
  }

  /** The file for programs, sealed to somebody else; nothing if that is nobody's public key. */
  async #sealed(draft: CaseFileDraft, recipient: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      return new Uint8Array(await sealTo(recipient, utf8(jsonFile(draft))));
    } catch {
      return undefined;
    }
  }

  /** Nothing is handed out that the file of the case does not know of. */
  async #isNoted(note: string): Promise<boolean> {
    const delivery = await this.#sending?.send(note);
    if (delivery?.kind === "delivered") return true;
    sayText(this.#status, `${sentence("failed")} `);
    const why = document.createElement("span");
    if (delivery?.kind === "refused" && delivery.words !== undefined) sayText(why, delivery.words);
    else say(why, delivery?.kind ?? "broken-page");
    this.#status?.append(why);
    return false;
  }

  #handOut(draft: CaseFileDraft, format: string, archive: Uint8Array<ArrayBuffer> | undefined): void {
    const name = `${draft.number}.${format}`;
    if (format === "print") {
      this.#preview?.replaceChildren(...drawDraft(draft, leftOutIn(draft, sentence), sentence, day));
      this.#preview?.toggleAttribute("hidden", false);
      sayText(this.#status, sentence("printing"));
      return print();
    }
    if (archive !== undefined) saveFile(`${draft.number}.json.age`, archive, "application/octet-stream");
    else if (format === "json") saveFile(name, jsonFile(draft), "application/json");
    else saveFile(name, htmlFile(draft, sentence, day), "text/html");
    sayText(this.#status, sentence("saved"));
  }

  #enable(enabled: boolean): void {
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input")) control.disabled = !enabled;
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

/** As many characters of a public key are enough to know it again. */
const KEY_SHOWN = 20;

/** What the file of the case is told of an export. */
function noteOf(scope: Scope, format: string, recipient: string): string {
  const extent = { scope: sentence(`scope-${scope}`) };
  if (format === "sealed") return sentence("record-sealed", { ...extent, format: sentence("as-sealed"), to: `${recipient.slice(0, KEY_SHOWN)}…` });
  return sentence("record", { ...extent, format: sentence(`as-${format}`) });
}

const day = (iso: string): string => dayInWords(iso, localeOf(document));

const textIn = (element: Element | null): string => (element?.textContent ?? "").trim();
