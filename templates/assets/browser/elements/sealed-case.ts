import { fromBase64, toBase64 } from "../format/bytes.ts";
import { isFine, judge } from "../format/chain.ts";
import { type CaseKeys, openSlot, wipeCaseKeys } from "../format/slot.ts";
import { withdrawalIn } from "../format/asked.ts";
import { nameOf } from "../export/entry.ts";
import { CaseMemory } from "../keys/case-memory.ts";
import { heldKey } from "../keys/held-key.ts";
import { postSeen } from "../server.ts";
import { Trouble, type TroubleKind } from "../trouble.ts";
import type { Word } from "../words.ts";
import { CaseHistory, type Line } from "./case-history.ts";
import { remarkOnAsked, saidIn } from "./asked-remarks.ts";
import { CaseWarning } from "./case-warning.ts";
import { showHead } from "./case-head.ts";
import { keepCard } from "./keep-card.ts";
import { type CaseSoFar, unanswered } from "./closing.ts";
import { chooses, questionnaires } from "./drawing.ts";
import { EarlierLink } from "./earlier-link.ts";
import type { SealedText } from "./sealed-text.ts";
import type { FormDocument, ReportDocument, SealedDocument } from "../format/document.ts";

/** The greatest position that there can be. */
const NO_END = 2 ** 31 - 1;

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
  readonly #history = new CaseHistory(this);

  connectedCallback(): void {
    for (const change of ["opened", "closed"]) this.addEventListener(change, () => showHead(this));
    this.addEventListener("opened", () => void keepCard(this));
    new EarlierLink(this, (before) => this.#load("conversation", before));
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
    const last = Math.max(0, ...this.#history.placed.map(({ position }) => position));
    const link = await this.#history.open(entry, this.#keys, questionnaires());
    const shown = this.#history.placed.map((one) => one.link);
    this.#withMemory((memory) => link.previous !== undefined && memory.remember(this.number, [link], shown));
    if (entry.position === last + 1) await this.#markSeen();
    remarkOnAsked(this, this.#texts(), this.isWhole("conversation"));
    this.dispatchEvent(new Event("opened"));
  }

  /** The newest position of the conversation, here or claimed. */
  get newest(): number {
    return this.#history.newest("conversation");
  }

  /** Brings what was written in the conversation since; nothing if nothing came. */
  async loadNewer(): Promise<readonly SealedText[]> {
    const came = await this.#load("conversation", NO_END, this.newest);
    return typeof came === "string" ? [] : came;
  }

  /** Whether every entry of a line is here. */
  isWhole(line: Line): boolean {
    return this.#history.isWhole(line);
  }

  /** Fetches what is missing of a line until there is `enough`, the newest first; gives up where nothing comes. */
  async loadUntil(line: Line, enough: () => boolean): Promise<void> {
    while (!enough() && this.#keys !== undefined && !this.isWhole(line)) {
      if (typeof (await this.#load(line, this.#history.newestUnloaded(line) + 1)) === "string") return;
    }
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
      withdrawn: withdrawalIn(saidIn(this.#texts())) !== undefined,
      reporterLeft: this.dataset["left"] !== undefined,
      unanswered: unanswered(this.standing),
      today: this.day,
    };
  }

  /** Opens everything once more: other entries stand here now. */
  reopen(): void {
    if (this.#keys === undefined) return;
    this.#history.restart();
    this.#open();
  }

  readonly #open = (): void => {
    const turn = ++this.#turn;
    this.#work = this.#work.then(() => this.#openAll(() => turn !== this.#turn));
  };

  readonly #close = (): void => {
    this.#turn += 1;
    wipeCaseKeys(this.#keys);
    this.#keys = undefined;
    delete this.dataset["open"];
    this.#history.close();
    this.#warning.say([]);
    remarkOnAsked(this, [], true);
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
    this.dataset["open"] = "";
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
    if (!(await this.#openEach(this.#texts(), keys, overtaken))) return;
    this.#judged();
    await this.#markSeen();
    // Which version of a form is the newest, only the whole file shows.
    await this.loadUntil("file", overtaken);
  }

  /** Whether all of them were opened before something else happened. */
  async #openEach(texts: readonly SealedText[], keys: CaseKeys, overtaken: () => boolean): Promise<boolean> {
    const asked = questionnaires();
    for (const text of texts) {
      await this.#history.open(text, keys, asked);
      if (overtaken()) {
        text.close();
        return false;
      }
    }
    return true;
  }

  /** Fetches and opens the entries of a line before a position; a word says why nothing came. */
  async #load(line: Line, before: number, after?: number): Promise<readonly SealedText[] | Word> {
    const [keys, turn] = [this.#keys, this.#turn];
    const came = await this.#history.fetch(line, before, after);
    if (keys === undefined || turn !== this.#turn || typeof came === "string") return typeof came === "string" ? came : "locked";
    if (!(await this.#openEach(came, keys, () => turn !== this.#turn))) return "locked";
    this.#judged();
    await this.#markSeen();
    return came;
  }

  #judged(): void {
    this.#warn();
    remarkOnAsked(this, this.#texts(), this.isWhole("conversation"));
    this.dispatchEvent(new Event("opened"));
  }

  /** Looks at everything together: what is here, and what the page claims of the rest. */
  #warn(): void {
    const placed = this.#history.placed;
    const links = placed.map(({ link }) => link);
    const verdicts = judge(links);
    verdicts.forEach((verdict, at) => {
      const text = placed[at]?.text;
      const by = verdict.removedBy === undefined ? undefined : placed[verdict.removedBy]?.text?.standing;
      if (by?.kind === "removal") text?.showRemoved(by);
      text?.warn(verdict);
    });
    for (const text of this.#history.misstated) text.warnOfExchange();
    // A case begins with a report: without any entry, all of them were taken away.
    const isWell = verdicts.length > 0 && verdicts.every(isFine) && this.#history.misstated.size === 0;
    const warnings: Word[] = isWell ? [] : ["tampered"];
    const names = new Set(links.map(nameOf));
    for (const text of this.#texts()) {
      if (text.standing?.kind === "redaction" && !names.has(nameOf(text.standing))) text.warnOutOfPlace();
    }
    const asked = questionnaires();
    const concernsOffice = this.standing.some((sealed) => chooses("office", sealed, asked));
    this.#withMemory((memory) => {
      const { exchanged, missing } = memory.recall(this.number, links);
      for (const { link, text } of placed) if (exchanged.has(link)) text?.warnOfExchange();
      if (exchanged.size > 0 && warnings.length === 0) warnings.push("tampered");
      if (missing > 0) warnings.push("set-back");
      // The server's word is nothing to hold it to later.
      const seen = links.filter((link, at) => !link.unloaded && verdicts[at]?.fault === undefined && !exchanged.has(link));
      memory.remember(this.number, seen, links);
    });
    if (concernsOffice) warnings.push("concerns-office");
    this.#warning.say(warnings);
  }

  /** What this browser remembers of cases is in reach only while the key is open. */
  #withMemory(use: (memory: CaseMemory) => unknown): void {
    if (heldKey.key === undefined) return;
    const memory = new CaseMemory(heldKey.key.seed, localStorage);
    use(memory);
    memory.wipe();
  }

  /** What is not here yet was not seen, and nothing after it. */
  async #markSeen(): Promise<void> {
    const seen = Number(this.dataset["seen"] ?? 0);
    const unseen = this.#history.unloaded.find(({ position }) => position > seen)?.position ?? Infinity;
    const highest = Math.max(0, ...this.#texts().map((text) => (text.isOpen && text.position < unseen ? text.position : 0)));
    if (highest <= seen) return;
    if (await postSeen(this.number, highest)) this.dataset["seen"] = String(highest);
  }

  #texts(): SealedText[] {
    return this.#history.texts;
  }
}
