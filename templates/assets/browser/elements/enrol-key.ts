import { wipe } from "../format/bytes.ts";
import { identityOf, recipientOf } from "../format/identity.ts";
import { newSeed } from "../keys/new-seed.ts";
import { RECOVERY_NAME, readRecovery, recoveryText } from "../keys/recovery-file.ts";
import { wrap } from "../keys/scrypt-file.ts";
import { isAccepted, LEVEL, type Strength, strengthOf } from "../keys/strength.ts";
import { stretchInWorker } from "../keys/stretch-in-worker.ts";
import { postEnrolment } from "../server.ts";
import { Trouble } from "../trouble.ts";
import { say, sayText, type Word, wordText } from "../words.ts";
import { saveText } from "./save-text.ts";

/**
 * Makes a handler's key, in four steps (`[data-step]`): choose a passphrase; save the recovery file; prove that it
 * can be found again; tell the server the public half and the wrapped one. Until the last step nothing leaves the tab.
 */
export class EnrolKey extends HTMLElement {
  #seed: Uint8Array | undefined;
  #wrapped: Uint8Array | undefined;

  connectedCallback(): void {
    this.#onSubmit(1, () => this.#makeKey());
    this.#onSubmit(3, () => this.#compare());
    this.#onSubmit(4, () => this.#register());
    this.#step(1)?.addEventListener("input", () => this.#weigh());
    this.addEventListener("click", ({ target }) => {
      const action = target instanceof Element ? target.closest<HTMLElement>("[data-do]")?.dataset["do"] : undefined;
      if (action === "download") this.#download();
      if (action === "next") this.#show(3);
      if (action === "back") this.#show(2);
    });
    addEventListener("pagehide", () => {
      this.#forget();
      this.#show(1);
    });
    this.#show(1);
  }

  #weigh(): Strength {
    const [first] = this.#passphrases();
    const strength = strengthOf(first?.value ?? "", [this.dataset["name"] ?? "", this.dataset["email"] ?? ""]);
    const meter = this.#step(1)?.querySelector("meter");
    if (meter) meter.value = LEVEL[strength];
    const place = this.#step(1)?.querySelector("[data-strength]");
    say(place, first?.value === "" ? undefined : `strength-${strength}`);
    return strength;
  }

  async #makeKey(): Promise<void> {
    const [first, second] = this.#passphrases();
    if (first === undefined || second === undefined) return;
    const strength = this.#weigh();
    if (!isAccepted(strength)) return this.#correct(first, `strength-${strength}`);
    if (first.value !== second.value) return this.#correct(second, "passphrases-differ");
    this.#busy(1, true);
    this.#say(1, "making-key");
    const seed = await newSeed();
    try {
      this.#wrapped = await wrap(identityOf(seed), first.value, stretchInWorker((done) => this.#progress(done)));
      this.#seed = seed;
      first.value = second.value = "";
      this.#weigh();
      this.#say(1, undefined);
      this.#show(2);
    } catch (error) {
      wipe(seed);
      this.#say(1, Trouble.kindOf(error, "broken-page"));
    } finally {
      this.#busy(1, false);
      this.#progress(undefined);
    }
  }

  #download(): void {
    if (this.#seed === undefined) return;
    saveText(RECOVERY_NAME, recoveryText(this.#seed, `${wordText("recovery-note")}\n${this.dataset["name"] ?? ""}`));
    const next = this.#step(2)?.querySelector<HTMLButtonElement>("[data-do=next]");
    if (next) next.disabled = false;
  }

  async #compare(): Promise<void> {
    const step = this.#step(3);
    const file = step?.querySelector<HTMLInputElement>("input[type=file]");
    const line = step?.querySelector<HTMLInputElement | HTMLTextAreaElement>("textarea, input[type=text]");
    const text = (await file?.files?.[0]?.text()) ?? line?.value ?? "";
    const found = readRecovery(text);
    const matches = found !== undefined && this.#seed !== undefined && identityOf(found) === identityOf(this.#seed);
    wipe(found);
    if (!matches) return this.#say(3, found === undefined ? "recovery-missing" : "recovery-other");
    if (file) file.value = "";
    if (line) line.value = "";
    this.#say(3, undefined);
    this.#show(4);
    await this.#register();
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

  #correct(field: HTMLInputElement, name: Word): void {
    this.#say(1, name);
    field.focus();
  }

  #show(number: number): void {
    for (const step of this.querySelectorAll<HTMLElement>("[data-step]")) {
      step.hidden = step.dataset["step"] !== String(number);
    }
    const heading = number > 1 ? this.#step(number)?.querySelector<HTMLElement>("h1, h2, h3") : null;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  #onSubmit(number: number, act: () => Promise<void>): void {
    this.#step(number)?.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void act();
    });
  }

  #progress(done: number | undefined): void {
    const bar = this.#step(1)?.querySelector("progress");
    if (!bar) return;
    bar.hidden = done === undefined;
    bar.value = done ?? 0;
  }

  #busy(number: number, busy: boolean): void {
    for (const control of this.#step(number)?.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button") ?? []) {
      control.disabled = busy;
    }
  }

  #step(number: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-step="${number}"]`);
  }

  #passphrases(): HTMLInputElement[] {
    return [...(this.#step(1)?.querySelectorAll<HTMLInputElement>("input[type=password]") ?? [])];
  }

  #status(number: number): Element | null | undefined {
    return this.#step(number)?.querySelector("[role=status]");
  }

  #say(number: number, name: Word | undefined): void {
    say(this.#status(number), name);
  }
}
