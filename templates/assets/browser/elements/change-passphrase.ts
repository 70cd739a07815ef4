import { wipe } from "../format/bytes.ts";
import { identityOf, recipientOf, seedOf } from "../format/identity.ts";
import { unwrap, wrap } from "../keys/scrypt-file.ts";
import { stretchInWorker } from "../keys/stretch-in-worker.ts";
import { fetchWrapped, postRewrapped } from "../server.ts";
import { Trouble } from "../trouble.ts";
import { sayText } from "../words.ts";
import { NewPassphrase } from "./new-passphrase.ts";
import { PasswordProof } from "./password-proof.ts";
import { RecoveryFields } from "./recovery-fields.ts";
import { StepByStep } from "./step-by-step.ts";

/**
 * Wraps the handler's key under another passphrase, in two steps: open it, with the passphrase until now or the recovery
 * file; choose another one. It must be the key that the server seals to, and it stays that.
 */
export class ChangePassphrase extends StepByStep {
  #proof: PasswordProof | undefined;
  #recovery: RecoveryFields | undefined;
  #passphrase: NewPassphrase | undefined;
  #seed: Uint8Array | undefined;

  connectedCallback(): void {
    const [first, second] = [this.step(1), this.step(2)];
    if (first === null || second === null) return;
    this.#proof = new PasswordProof(this, first, () => this.querySelector<HTMLElement>("[data-step]:not([hidden])"));
    this.#recovery = new RecoveryFields(first);
    this.#passphrase = new NewPassphrase(second, [this.dataset["name"] ?? "", this.dataset["email"] ?? ""]);
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.numberOf(event) === 1) void this.#open();
      if (this.numberOf(event) === 2) void this.#rewrap();
    });
    addEventListener("pagehide", () => {
      this.#forget();
      this.show(1);
    });
  }

  async #open(): Promise<void> {
    const field = this.step(1)?.querySelector<HTMLInputElement>("input[type=password]");
    const passphrase = field?.value ?? "";
    if (passphrase === "" && this.#recovery?.isEmpty !== false) return void field?.focus();
    this.busy(1, true);
    try {
      const seed = passphrase === "" ? await this.#recovered() : await this.#unwrapped(passphrase);
      if (seed === undefined) return;
      if ((await recipientOf(seed)) !== this.dataset["recipient"]) {
        wipe(seed);
        return this.say(1, "recovery-other");
      }
      this.#seed = seed;
      if (field) field.value = "";
      this.#recovery?.clear();
      this.say(1, undefined);
      this.show(2);
    } catch (error) {
      this.say(1, Trouble.kindOf(error, "damaged"));
    } finally {
      this.busy(1, false);
      this.#progress(undefined);
    }
  }

  async #recovered(): Promise<Uint8Array | undefined> {
    const seed = await this.#recovery?.read();
    if (seed === undefined) this.say(1, "recovery-missing");
    return seed;
  }

  async #unwrapped(passphrase: string): Promise<Uint8Array | undefined> {
    const answer = await this.#proof?.before(fetchWrapped);
    if (answer?.kind !== "wrapped") {
      if (answer?.kind === "refused" && answer.words !== undefined) sayText(this.status(1), answer.words);
      else this.say(1, answer?.kind ?? "broken-page");
      return undefined;
    }
    this.say(1, "opening");
    return seedOf(await unwrap(answer.wrapped, passphrase, stretchInWorker((done) => this.#progress(done))));
  }

  async #rewrap(): Promise<void> {
    const chosen = this.#passphrase;
    const seed = this.#seed;
    const passphrase = chosen?.take();
    if (chosen === undefined || seed === undefined || passphrase === undefined) return;
    this.busy(2, true);
    chosen.say("rewrapping");
    try {
      const wrapped = await wrap(identityOf(seed), passphrase, stretchInWorker((done) => chosen.progress(done)));
      const answer = await this.#proof?.before(() => postRewrapped(wrapped));
      if (answer?.kind === "kept") {
        chosen.clear();
        this.#forget();
        chosen.say("rewrapped");
        location.assign("/account?done=passphrase");
      } else if (answer?.kind === "refused" && answer.words !== undefined) sayText(this.status(2), answer.words);
      else chosen.say(answer?.kind ?? "broken-page");
    } catch (error) {
      chosen.say(Trouble.kindOf(error, "broken-page"));
    } finally {
      this.busy(2, false);
      chosen.progress(undefined);
    }
  }

  #progress(done: number | undefined): void {
    const bar = this.step(1)?.querySelector("progress");
    if (!bar) return;
    bar.hidden = done === undefined;
    bar.value = done ?? 0;
  }

  #forget(): void {
    wipe(this.#seed);
    this.#seed = undefined;
  }
}
