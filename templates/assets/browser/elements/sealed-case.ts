import { fromBase64, toBase64 } from "../format/bytes.ts";
import { isFine, judge, type Opened } from "../format/chain.ts";
import { type CaseKeys, openSlot, wipeCaseKeys } from "../format/slot.ts";
import { nameOf } from "../export/entry.ts";
import { CaseMemory } from "../keys/case-memory.ts";
import { heldKey } from "../keys/held-key.ts";
import { postSeen } from "../server.ts";
import { Trouble, type TroubleKind } from "../trouble.ts";
import type { Word } from "../words.ts";
import { CaseWarning } from "./case-warning.ts";
import { type CaseSoFar, unanswered } from "./closing.ts";
import { questionnaires } from "./drawing.ts";
import { SealedText } from "./sealed-text.ts";
import type { FormDocument, ReportDocument, SealedDocument } from "../format/document.ts";

type HandlerSide = "office" | "file";

/**
 * A case: opens its slot with the handler's key and every entry with what is in the slot, while the key is open. Says
 * what does not fit: within an entry, between them, and with what this browser has seen of the case before.
 * Tells "ready" once it can seal, "opened" whenever entries were opened, and "closed". Counters and digests for what is written next stand in its attributes.
 */
export class SealedCase extends HTMLElement {
  #keys: CaseKeys | undefined;
  /** Goes up with every opening and closing: an opening that was overtaken stops, and only then the next begins. */
  #turn = 0;
  #work: Promise<void> = Promise.resolve();
  readonly #warning = new CaseWarning(this);

  connectedCallback(): void {
    heldKey.addEventListener("open", this.#open);
    heldKey.addEventListener("lock", this.#close);
    if (heldKey.key !== undefined) this.#open();
  }

  disconnectedCallback(): void {
    heldKey.removeEventListener("open", this.#open);
    heldKey.removeEventListener("lock", this.#close);
  }

  /** The case's identities, or nothing while closed. */
  get keys(): CaseKeys | undefined {
    return this.#keys;
  }

  get number(): string {
    return this.dataset["number"] ?? "";
  }

  get day(): string {
    return this.dataset["day"] ?? "";
  }

  /** BCP 47 tag of the language in which the report was written; nothing while it is closed. */
  get language(): string | undefined {
    return this.#texts().find((text) => text.isOpen && text.dataset["side"] === "reporter")?.language;
  }

  /** Where the next parcel of a side goes. */
  next(side: HandlerSide): { seq: number; previous: Uint8Array } {
    const previous = fromBase64(this.dataset[side === "office" ? "previousCase" : "previousFile"] ?? "");
    const seq = Number(this.dataset[side === "office" ? "nextOffice" : "nextFile"] ?? 1);
    return { seq, previous: previous.length === 32 ? previous : new Uint8Array(32) };
  }

  setNext(side: HandlerSide, seq: number, previous: Uint8Array): void {
    this.dataset[side === "office" ? "nextOffice" : "nextFile"] = String(seq);
    this.dataset[side === "office" ? "previousCase" : "previousFile"] = toBase64(previous);
  }

  /** Opens an entry that was just sent. Only if nothing came between does it count as seen. */
  async openAppended(entry: SealedText): Promise<void> {
    if (this.#keys === undefined) return;
    const last = Math.max(0, ...this.#texts().map((text) => (text === entry ? 0 : text.position)));
    const link = await entry.open(this.#keys, questionnaires());
    this.#withMemory((memory) => link.previous !== undefined && memory.remember(this.number, [link]));
    if (entry.position === last + 1) await this.#markSeen();
    this.dispatchEvent(new Event("opened"));
  }

  /** What was opened and stands where it belongs, in order. */
  get standing(): SealedDocument[] {
    return this.#texts().flatMap(({ standing }) => (standing === undefined ? [] : [standing]));
  }

  /** What was reported, if it stands; the newest, where the form was sent again. */
  get report(): ReportDocument | undefined {
    const standing = this.#texts().map((text) => text.standing);
    return standing.filter((one): one is ReportDocument => one?.kind === "report" || one?.kind === "addition").at(-1);
  }

  /** Everything that was filled in of a form and stands, the newest last. */
  filledIn(form: string): FormDocument[] {
    return this.standing.filter((sealed) => sealed.kind === "form").filter((sealed) => sealed.form === form);
  }

  /** What the closing of the case depends on. */
  get soFar(): CaseSoFar {
    return {
      triage: this.filledIn("triage").at(-1)?.answers,
      abuseFoundBy: this.filledIn("abuse").filter(({ answers }) => answers.get("finding") === "abusive").map(({ author }) => author),
      feedbackGiven: this.standing.some(({ kind }) => kind === "feedback"),
      reporterLeft: this.dataset["left"] !== undefined,
      unanswered: unanswered(this.standing),
      today: this.day,
    };
  }

  readonly #open = (): void => {
    const turn = ++this.#turn;
    this.#work = this.#work.then(() => this.#openAll(() => turn !== this.#turn));
  };

  readonly #close = (): void => {
    this.#turn += 1;
    wipeCaseKeys(this.#keys);
    this.#keys = undefined;
    for (const text of this.#texts()) text.close();
    this.#warning.say([]);
    this.dispatchEvent(new Event("closed"));
  };

  async #openAll(overtaken: () => boolean): Promise<void> {
    if (overtaken()) return;
    try {
      const keys = await this.#openSlot();
      if (overtaken()) return wipeCaseKeys(keys);
      this.#keys = keys;
    } catch (error) {
      if (!overtaken()) this.#refuse(Trouble.kindOf(error, "damaged"));
      return;
    }
    this.dispatchEvent(new Event("ready"));
    await this.#openTexts(this.#keys, overtaken);
  }

  /** The slot does not open, or opens something else: nothing here can be read or trusted. */
  #refuse(kind: TroubleKind): void {
    for (const text of this.#texts()) text.refuse(kind);
    if (kind !== "locked" && this.dataset["slot"]) this.#warning.say(["other-case"]);
  }

  async #openSlot(): Promise<CaseKeys> {
    const slot = this.dataset["slot"] ?? "";
    if (heldKey.key === undefined) throw new Trouble("locked");
    if (slot === "") throw new Trouble("not-for-you");
    const keys = await openSlot(heldKey.key.seed, fromBase64(slot));
    // A slot that does not fit the page's recipients would have us answer somebody else.
    const fits = keys.case.recipient === this.dataset["caseRecipient"] && keys.file.recipient === this.dataset["fileRecipient"];
    if (fits) return keys;
    wipeCaseKeys(keys);
    throw new Trouble("not-genuine");
  }

  async #openTexts(keys: CaseKeys, overtaken: () => boolean): Promise<void> {
    const asked = questionnaires();
    const opened = new Map<Opened, SealedText>();
    for (const text of this.#texts()) {
      opened.set(await text.open(keys, asked), text);
      if (overtaken()) return text.close();
    }
    this.#warn(opened);
    this.dispatchEvent(new Event("opened"));
    await this.#markSeen();
  }

  #warn(opened: ReadonlyMap<Opened, SealedText>): void {
    const links = [...opened.keys()];
    const verdicts = judge(links);
    verdicts.forEach((verdict, at) => opened.get(links[at] as Opened)?.warn(verdict));
    // A case begins with a report: without any entry, all of them were taken away.
    const warnings: Word[] = verdicts.length > 0 && verdicts.every(isFine) ? [] : ["tampered"];
    const names = new Set(links.map(nameOf));
    for (const text of opened.values()) {
      if (text.standing?.kind === "redaction" && !names.has(nameOf(text.standing))) text.warnOutOfPlace();
    }
    this.#withMemory((memory) => {
      const { exchanged, missing } = memory.recall(this.number, links);
      for (const link of exchanged) opened.get(link as Opened)?.warnOfExchange();
      if (exchanged.size > 0 && warnings.length === 0) warnings.push("tampered");
      if (missing > 0) warnings.push("set-back");
      memory.remember(this.number, links.filter((link, at) => verdicts[at]?.fault === undefined && !exchanged.has(link)));
    });
    this.#warning.say(warnings);
  }

  /** What this browser remembers of cases is in reach only while the key is open. */
  #withMemory(use: (memory: CaseMemory) => unknown): void {
    if (heldKey.key === undefined) return;
    const memory = new CaseMemory(heldKey.key.seed, localStorage);
    use(memory);
    memory.wipe();
  }

  async #markSeen(): Promise<void> {
    const highest = Math.max(0, ...this.#texts().map((text) => (text.isOpen ? text.position : 0)));
    if (highest <= Number(this.dataset["seen"] ?? 0)) return;
    if (await postSeen(this.number, highest)) this.dataset["seen"] = String(highest);
  }

  #texts(): SealedText[] {
    return [...this.querySelectorAll<SealedText>("sealed-text")].sort((a, b) => a.position - b.position);
  }
}
