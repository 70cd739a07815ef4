import { wipe } from "../format/bytes.ts";
import { identityOf, recipientOf } from "../format/identity.ts";
import { newSeed } from "../keys/new-seed.ts";
import { RECOVERY_NAME, readRecovery, recoveryText } from "../keys/recovery-file.ts";
import { wrap } from "../keys/scrypt-file.ts";
import { stretchInWorker } from "../keys/stretch-in-worker.ts";
import { postEnrolment } from "../server.ts";
import { Trouble } from "../trouble.ts";
import { say, sayText, type Word, wordText } from "../words.ts";
import { NewPassphrase } from "./new-passphrase.ts";
import { saveText } from "./save-text.ts";

/**
 * Makes a handler's key, in four steps (`[data-step]`): choose a passphrase; save the recovery file; prove that it
 * can be found again; tell the server the public half and the wrapped one. Until the last step nothing leaves the tab.
 */
export class EnrolKey extends HTMLElement {
  #passphrase: NewPassphrase | undefined;
  #seed: Uint8Array | undefined;
  #wrapped: Uint8Array | undefined;

  connectedCallback(): void {
    const first = this.#step(1);
    if (first) this.#passphrase = new NewPassphrase(first, [this.dataset["name"] ?? "", this.dataset["email"] ?? ""]);
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const from = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-step]") : null;
      if (from?.dataset["step"] === "1") void this.#makeKey();
      if (from?.dataset["step"] === "3") void this.#compare();
      if (from?.dataset["step"] === "4") void this.#register();
    });
    this.#onClick("download", () => this.#download());
    this.#onClick("next", () => this.#show(3));
    this.#onClick("back", () => this.#show(2));
    addEventListener("pagehide", () => {
      this.#forget();
      this.#show(1);
    });
    this.#show(1);
  }

  async #makeKey(): Promise<void> {
    const chosen = this.#passphrase;
    const passphrase = chosen?.take();
    if (chosen === undefined || passphrase === undefined) return;
    this.#busy(1, true);
    chosen.say("making-key");
    const seed = await newSeed();
    try {
      this.#wrapped = await wrap(identityOf(seed), passphrase, stretchInWorker((done) => chosen.progress(done)));
      this.#seed = seed;
      chosen.clear();
      chosen.say(undefined);
      this.#show(2);
    } catch (error) {
      wipe(seed);
      chosen.say(Trouble.kindOf(error, "broken-page"));
    } finally {
      this.#busy(1, false);
      chosen.progress(undefined);
    }
  }

  /** Whether the file was really saved only the next step tells. */
  #download(): void {
    if (this.#seed === undefined) return;
    saveText(RECOVERY_NAME, recoveryText(this.#seed, `${wordText("recovery-note")}\n${this.dataset["name"] ?? ""}`));
    const next = this.querySelector<HTMLButtonElement>("[data-do=next]");
    if (next) next.disabled = false;
  }

  async #compare(): Promise<void> {
    const file = this.#step(3)?.querySelector<HTMLInputElement>("input[type=file]");
    const line = this.#step(3)?.querySelector<HTMLInputElement>("input:not([type=file]), textarea");
    const found = readRecovery((await file?.files?.[0]?.text()) ?? line?.value ?? "");
    const matches = found !== undefined && this.#seed !== undefined && identityOf(found) === identityOf(this.#seed);
    wipe(found);
    if (!matches) return this.#say(3, found === undefined ? "recovery-missing" : "recovery-other");
    if (file) file.value = "";
    if (line) line.value = "";
    this.#say(3, undefined);
    this.#show(4);
  }

  async #register(): Promise<void> {
    if (this.#seed === undefined || this.#wrapped === undefined) return;
    this.#busy(4, true);
    const outcome = await postEnrolment(await recipientOf(this.#seed), this.#wrapped);
    this.#busy(4, false);
    if (outcome.kind === "enrolled") {
      this.#forget();
      this.#say(4, "enrolled");
      const next = new URL(outcome.next, location.href);
      if (next.origin === location.origin) location.assign(next);
    } else if (outcome.kind === "refused" && outcome.words !== undefined) {
      sayText(this.#status(4), outcome.words);
    } else this.#say(4, outcome.kind);
  }

  #forget(): void {
    wipe(this.#seed);
    this.#seed = undefined;
    this.#wrapped = undefined;
  }

  /** Shows this step only, and goes on at its heading. */
  #show(number: number): void {
    for (const step of this.querySelectorAll<HTMLElement>("[data-step]")) {
      step.hidden = step.dataset["step"] !== String(number);
    }
    const heading = number > 1 ? this.#step(number)?.querySelector<HTMLElement>("h1, h2, h3") : null;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  #onClick(action: string, act: () => void): void {
    this.querySelector(`[data-do=${action}]`)?.addEventListener("click", act);
  }

  #busy(number: number, busy: boolean): void {
    for (const control of this.#step(number)?.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button") ?? []) {
      control.disabled = busy;
    }
  }

  #step(number: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-step="${number}"]`);
  }

  #status(number: number): Element | null | undefined {
    return this.#step(number)?.querySelector("[role=status]");
  }

  #say(number: number, name: Word | undefined): void {
    say(this.#status(number), name);
  }
}
