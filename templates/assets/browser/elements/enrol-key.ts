import { wipe } from "../format/bytes.ts";
import { identityOf, recipientOf } from "../format/identity.ts";
import { newSeed } from "../keys/new-seed.ts";
import { RECOVERY_NAME, recoveryText } from "../keys/recovery-file.ts";
import { wrap } from "../keys/scrypt-file.ts";
import { stretchInWorker } from "../keys/stretch-in-worker.ts";
import { postEnrolment } from "../server.ts";
import { Trouble } from "../trouble.ts";
import { sayText, wordText } from "../words.ts";
import { NewPassphrase } from "./new-passphrase.ts";
import { RecoveryFields } from "./recovery-fields.ts";
import { saveText } from "./save-text.ts";
import { StepByStep } from "./step-by-step.ts";

/**
 * Makes a handler's key, in four steps (`[data-step]`): choose a passphrase; save the recovery file; prove that it
 * can be found again; tell the server the public half and the wrapped one. Until the last step nothing leaves the tab.
 */
export class EnrolKey extends StepByStep {
  #passphrase: NewPassphrase | undefined;
  #recovery: RecoveryFields | undefined;
  #seed: Uint8Array | undefined;
  #wrapped: Uint8Array | undefined;

  connectedCallback(): void {
    const [first, third] = [this.step(1), this.step(3)];
    if (third) this.#recovery = new RecoveryFields(third);
    if (first) this.#passphrase = new NewPassphrase(first, [this.dataset["name"] ?? "", this.dataset["email"] ?? ""]);
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const number = this.numberOf(event);
      if (number === 1) void this.#makeKey();
      if (number === 3) void this.#compare();
      if (number === 4) void this.#register();
    });
    this.#onClick("download", () => this.#download());
    this.#onClick("next", () => this.show(3));
    this.#onClick("back", () => this.show(2));
    addEventListener("pagehide", () => {
      this.#forget();
      this.show(1);
    });
    this.show(1);
  }

  async #makeKey(): Promise<void> {
    const chosen = this.#passphrase;
    const passphrase = chosen?.take();
    if (chosen === undefined || passphrase === undefined) return;
    this.busy(1, true);
    chosen.say("making-key");
    const seed = await newSeed();
    try {
      this.#wrapped = await wrap(identityOf(seed), passphrase, stretchInWorker((done) => chosen.progress(done)));
      this.#seed = seed;
      chosen.clear();
      chosen.say(undefined);
      this.show(2);
    } catch (error) {
      wipe(seed);
      chosen.say(Trouble.kindOf(error, "broken-page"));
    } finally {
      this.busy(1, false);
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
    const found = await this.#recovery?.read();
    const matches = found !== undefined && this.#seed !== undefined && identityOf(found) === identityOf(this.#seed);
    wipe(found);
    if (!matches) return this.say(3, found === undefined ? "recovery-missing" : "recovery-other");
    this.#recovery?.clear();
    this.say(3, undefined);
    this.show(4);
  }

  async #register(): Promise<void> {
    if (this.#seed === undefined || this.#wrapped === undefined) return;
    this.busy(4, true);
    const outcome = await postEnrolment(await recipientOf(this.#seed), this.#wrapped);
    this.busy(4, false);
    if (outcome.kind === "enrolled") {
      this.#forget();
      this.say(4, "enrolled");
      const next = new URL(outcome.next, location.href);
      if (next.origin === location.origin) location.assign(next);
    } else if (outcome.kind === "refused" && outcome.words !== undefined) {
      sayText(this.status(4), outcome.words);
    } else this.say(4, outcome.kind);
  }

  #forget(): void {
    wipe(this.#seed);
    this.#seed = undefined;
    this.#wrapped = undefined;
  }

  #onClick(action: string, act: () => void): void {
    this.querySelector(`[data-do=${action}]`)?.addEventListener("click", act);
  }
}
