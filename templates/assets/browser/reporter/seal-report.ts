import { showCaseKey } from "../format/case-key.ts";
import type { ReportDraft } from "../format/document.ts";
import { formOn, showFormAbout, showFormAnew, showFormIn } from "./anew.ts";
import { type Fields, readForm } from "../form/answers.ts";
import { AskFirst, showWay, submitPlainly } from "./ask-first.ts";
import { type Failure, postReport } from "./endpoints.ts";
import { fetchFrame, type Frame, readersAreAsShown, type Receipt } from "./frame.ts";
import { ReportInHand } from "./in-hand.ts";
import { keepBeside } from "./keep.ts";
import { LastLook } from "./last-look.ts";
import { alertAtTop, clearMistakes, showMistakes } from "../form/mistakes.ts";
import { type Answers, notices } from "../form/questions.ts";
import { showReceipt } from "./receipt.ts";
import { textKind } from "./text-kind.ts";
import { Whom } from "./whom.ts";
import { type ReporterWord, Words } from "./words.ts";
import { WorkShown } from "./work-shown.ts";

/** One for the tab: the element is made anew with every language, and whenever the readers have changed. */
const inHand = new ReportInHand();
/** What has been seen of the text stays seen, in whatever language it is shown. */
const lastLook = new LastLook();
const whom = new Whom();
/** How often in a row other readers are believed in before somebody has to decide. */
const PATIENCE = 2;

/**
 * The form of a report, sealed here and posted sealed. Whatever goes wrong, what was typed stays where it is, and
 * nothing leaves this tab unsealed unless the reporter says so.
 */
export class SealReport extends HTMLElement {
  #frame: Promise<Frame | undefined> | undefined;
  #ask: AskFirst | undefined;
  #busy = false;

  connectedCallback(): void {
    // First of all: from here on the form no longer goes the plain way by itself.
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submitted(event.submitter);
    });
    this.addEventListener("change", () => this.#showWhoReads());
    this.#ask = new AskFirst(this, { again: () => void this.#send(), plain: () => this.#sendPlainly() });
    showWay(this, "device");
    this.#frame = fetchFrame();
  }

  /** Enter in a field presses the form's first button, which is one for the language that is shown already. */
  #submitted(button: HTMLElement | null): void {
    if (!(button instanceof HTMLButtonElement)) return;
    if (button.name === "topic") void this.#turnTo(button);
    else if (button.name !== "language") void this.#send();
    else if (button.value !== document.documentElement.lang) void this.#switchTo(button.value);
  }

  #send(): Promise<void> {
    return this.#working(async (frame, work) => {
      const { answers, without } = this.#read(frame) ?? {};
      if (answers === undefined || without === undefined) return;
      const again = (): void => void this.#send();
      if (!whom.passes(this, frame.questionnaire, answers, without, this.#words(frame), again)) return;
      if (!this.#isLookedAt(frame, answers)) return;
      const readers = this.#shownReaders;
      if (!readersAreAsShown(frame, readers)) return await this.#showReadersAnew(frame);
      await work.begin(this.#words(frame), "sealing-here");
      const { id: questionnaire, version } = frame.questionnaire;
      const lang = document.documentElement.lang;
      const report: ReportDraft = { kind: "report", lang, day: frame.day, questionnaire, version, answers };
      const submission = await inHand.sealed(frame, report, without, work.step);
      await work.begin(this.#words(frame), "sending");
      const outcome = await postReport(submission);
      if (outcome.kind === "received") return await this.#arrived(frame, { received: outcome.day, acknowledged: "", kept: "" }, answers, without);
      if (outcome.kind === "readers") return await this.#showReadersAnew(frame);
      if (outcome.kind === "late") return this.#alert(frame, "trouble", this.#words(frame).nodes("readers-late"));
      if (outcome.kind !== "known") return this.#failed(frame, outcome);
      const kept = await keepBeside(inHand, report, without);
      if ("received" in kept) await this.#arrived(frame, { received: kept.received, acknowledged: kept.acknowledged, kept: kept.kind }, answers);
      else if (kept.kind === "closed") this.#alert(frame, kept.why);
      else if (kept.kind === "late") this.#alert(frame, "trouble", this.#words(frame).nodes("readers-late"));
      else if (kept.kind === "foreign") this.#alert(frame, "trouble", this.#words(frame).nodes("other-recipient"));
      else this.#failed(frame, kept.kind === "unknown" ? { kind: "refused" } : kept);
    });
  }

  /** Does it with the frame at hand, once at a time; whatever breaks is asked about. */
  async #working(act: (frame: Frame, work: WorkShown) => Promise<void>): Promise<void> {
    if (this.#busy) return;
    const work = new WorkShown(this.querySelector("[data-status]"));
    let frame: Frame | undefined;
    this.#setBusy(true);
    this.#ask?.withdraw();
    try {
      frame = await this.#frame;
      if (frame === undefined) frame = await (this.#frame = fetchFrame());
      if (frame === undefined) this.#ask?.ask();
      else await act(frame, work);
    } catch {
      this.#ask?.ask(frame && this.#words(frame).nodes("device-failed"));
    } finally {
      work.end();
      this.#setBusy(false);
    }
  }

  /** What was answered, and who is to be kept out; nothing if there is something to mend, which is said. */
  #read(frame: Frame): { answers: Answers; without: string[] } | undefined {
    const words = this.#words(frame);
    clearMistakes(this);
    const data = [...new FormData(this.#form)];
    const fields: Fields = data.map(([name, value]) => [name, String(value)] as const);
    const checked = readForm(frame.questionnaire, fields, frame.maxTextOctets, { kindOf: textKind });
    if (checked.kind === "refused") {
      showMistakes(this, frame.questionnaire.questions, checked.errors, words);
      if (!document.title.startsWith(words.text("error"))) document.title = `${words.text("error")} ${document.title}`;
      return undefined;
    }
    const without = fields.filter(([name]) => name === "without").map(([, id]) => id).sort();
    if (without.length >= frame.readers.length) {
      this.#alert(frame, frame.readers.length === 0 ? "nobody-reads" : "readers-none");
      return undefined;
    }
    return { answers: checked.answers, without };
  }

  /** Whether nothing in the texts could give their writer away that they have not seen; otherwise it is shown, and asked. */
  #isLookedAt(frame: Frame, answers: Answers): boolean {
    const looks = frame.questionnaire.questions.flatMap(({ id, warn_patterns: patterns = [] }) => {
      const text = answers.get(id);
      return patterns.length > 0 && typeof text === "string" ? [{ field: this.querySelector<HTMLTextAreaElement>(`textarea[name="${id}"]`), text, patterns }] : [];
    });
    return lastLook.passes(this, looks, this.#words(frame), () => void this.#send());
  }

  async #arrived(frame: Frame, how: Receipt, answers: Answers, without?: readonly string[]): Promise<void> {
    // The receipt of today is at hand; should another not come, this one is better than none.
    const asIs = how.kept === "" && how.received === frame.day;
    const { page } = (asIs ? undefined : await fetchFrame({ ...how, received: how.received || frame.day })) ?? frame;
    const named = (isOut: boolean): string[] => frame.readers.filter(({ id }) => (without?.includes(id) ?? true) === isOut).map(({ name }) => name);
    const readers = without && { names: named(false), takenOut: named(true) };
    showReceipt(page, inHand.caseKey, notices(frame.questionnaire, answers), readers);
    inHand.forget();
    lastLook.forget();
    whom.forget();
  }

  /** Other people read now than this page says: it is shown afresh, with everything typed, and has to be sent again. */
  async #showReadersAnew(frame: Frame): Promise<void> {
    inHand.changes += 1;
    if (inHand.changes > PATIENCE) throw new Error("the server does not agree with itself");
    await showFormAnew();
    const anew = document.querySelector("seal-report");
    if (anew instanceof SealReport) anew.#alert(frame, "readers-changed");
  }

  #switchTo(tag: string): Promise<void> {
    return this.#working(async (frame) => {
      if (!(await showFormIn(tag))) this.#alert(frame, "language-failed");
    });
  }

  #turnTo(topic: HTMLButtonElement): Promise<void> {
    return this.#working(async (frame) => {
      const { path = "", chosen = "" } = topic.dataset;
      if (!(await showFormAbout(path, chosen))) this.#alert(frame, "topic-failed");
    });
  }

  #failed(frame: Frame, failure: Failure): void {
    const words = this.#words(frame);
    const said = "words" in failure && failure.words !== undefined ? document.createTextNode(failure.words) : undefined;
    // Sent again it would be refused again: here somebody has to choose.
    if (failure.kind === "refused") this.#ask?.ask(said ?? words.nodes("device-refused"));
    else this.#alert(frame, "trouble", said ?? words.nodes(failure.kind));
  }

  #alert(frame: Frame, name: ReporterWord, more?: Node): void {
    const paragraph = document.createElement("p");
    if (more) paragraph.append(more);
    clearMistakes(this);
    alertAtTop(this, this.#words(frame).nodes(name), ...(more ? [paragraph] : []));
  }

  /** Only this goes the plain way, with the key that was made here: what has arrived already is then not stored twice. */
  #sendPlainly(): void {
    const field = this.#form.querySelector<HTMLInputElement>("input[name=case_key]");
    if (field && inHand.madeKey) field.value = showCaseKey(inHand.madeKey);
    inHand.plainly = true;
    showWay(this, "server");
    submitPlainly(this.#form);
  }

  /** The line above the text names nobody who is taken out. */
  #showWhoReads(): void {
    const place = this.querySelector<HTMLElement>("[data-reading]");
    const names = [...this.querySelectorAll<HTMLInputElement>("input[name=without]:not(:checked)")].map((box) => {
      const name = document.createElement("span");
      name.className = "nowrap";
      name.textContent = box.dataset["name"] ?? "";
      return name;
    });
    place?.replaceChildren(...names.flatMap((name, index) => (index === 0 ? [name] : [place.dataset["separator"] ?? " ", name])));
  }

  get #shownReaders(): { ids: string[]; set: string } {
    const boxes = [...this.querySelectorAll<HTMLInputElement>("input[type=checkbox][name=without]")];
    return { ids: boxes.map(({ value }) => value), set: this.querySelector<HTMLInputElement>("input[name=readers]")?.value ?? "" };
  }

  get #form(): HTMLFormElement {
    const form = formOn(document);
    if (form === null) throw new Error("nothing to fill in");
    return form;
  }

  #words = ({ page }: Frame): Words => new Words(page);

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    for (const text of this.querySelectorAll("textarea")) text.readOnly = busy;
    // What is chosen now would not be sealed, and whoever is taken out now not be kept out. They still count as chosen.
    for (const choice of this.querySelectorAll<HTMLElement>("input[type=checkbox], input[type=radio]")) (choice.closest("label") ?? choice).inert = busy;
  }
}
