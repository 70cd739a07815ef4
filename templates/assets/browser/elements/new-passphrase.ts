import { isAccepted, LEVEL, type Strength, strengthOf } from "../keys/strength.ts";
import { say, type Word } from "../words.ts";

/**
 * Where a passphrase is chosen: two fields, a `<meter>` and, in `[data-strength]`, words for how strong it is, a
 * `<progress>` for what is then done with it.
 */
export class NewPassphrase {
  /** `own` is what everybody knows of the person. */
  constructor(private readonly place: HTMLElement, private readonly own: readonly string[]) {
    place.addEventListener("input", () => this.#weigh());
  }

  /** The passphrase, if it is good enough and was typed twice; otherwise says what is wrong, and puts the cursor there. */
  take(): string | undefined {
    const [first, second] = this.#fields();
    if (first === undefined || second === undefined) return undefined;
    const strength = this.#weigh();
    if (!isAccepted(strength)) return this.#correct(first, `strength-${strength}`);
    if (first.value !== second.value) return this.#correct(second, "passphrases-differ");
    return first.value;
  }

  clear(): void {
    for (const field of this.#fields()) field.value = "";
    this.#weigh();
  }

  /** From 0 to 1 while something slow is done; nothing once it is over. */
  progress(done: number | undefined): void {
    const bar = this.place.querySelector("progress");
    if (bar === null) return;
    bar.hidden = done === undefined;
    bar.value = done ?? 0;
  }

  say(name: Word | undefined): void {
    say(this.place.querySelector("[role=status]:not([data-strength])"), name);
  }

  #weigh(): Strength {
    const [first] = this.#fields();
    const strength = strengthOf(first?.value ?? "", this.own);
    const meter = this.place.querySelector("meter");
    if (meter) meter.value = LEVEL[strength];
    const words = this.place.querySelector("[data-strength]");
    say(words, first?.value === "" ? undefined : `strength-${strength}`);
    return strength;
  }

  #correct(field: HTMLInputElement, name: Word): undefined {
    this.say(name);
    field.focus();
  }

  #fields(): HTMLInputElement[] {
    return [...this.place.querySelectorAll<HTMLInputElement>("input[type=password]")];
  }
}
