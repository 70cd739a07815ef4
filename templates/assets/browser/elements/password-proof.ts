import { type NeedsProof, postProof } from "../server.ts";
import { say, sayText, type Word } from "../words.ts";

/**
 * Where the password is typed once more (`form[data-proof]`), before the server gives or takes what only its owner may
 * have or do. While it is shown, what it is for is hidden.
 */
export class PasswordProof {
  readonly #form: HTMLFormElement | null;
  #hides: HTMLElement | null;
  /** Goes on with what has waited for the proof. */
  #goOn: (() => void) | undefined;

  /** `first` stands in its place when nothing was asked yet; `current` finds what does when something is. */
  constructor(place: HTMLElement, first: HTMLElement | null, private readonly current = () => first) {
    this.#hides = first;
    this.#form = place.querySelector<HTMLFormElement>("form[data-proof]");
    this.#form?.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      void this.#prove();
    });
  }

  /** Asks the server; and again, once the password is proved, if that is what it wants first. */
  async before<T extends { kind: string }>(ask: () => Promise<T | NeedsProof>): Promise<T> {
    for (;;) {
      const answer = await ask();
      if (!needsProof(answer)) return answer;
      await new Promise<void>((resolve) => {
        this.#goOn = resolve;
        this.#hides = this.current();
        this.#show(true);
      });
    }
  }

  async #prove(): Promise<void> {
    const field = this.#field;
    if (field === null || field.value === "") return void field?.focus();
    this.#busy(true);
    const outcome = await postProof(field.value);
    this.#busy(false);
    if (outcome.kind === "proved") {
      field.value = "";
      this.#say(undefined);
      this.#show(false);
      this.#goOn?.();
      this.#goOn = undefined;
    } else {
      if (outcome.kind === "refused" && outcome.words !== undefined) sayText(this.#status, outcome.words);
      else this.#say(outcome.kind === "wrong" ? "wrong-password" : outcome.kind);
      field.focus();
      field.select();
    }
    field.setAttribute("aria-invalid", String(outcome.kind === "wrong"));
  }

  #show(asks: boolean): void {
    this.#form?.toggleAttribute("hidden", !asks);
    this.#hides?.toggleAttribute("hidden", asks);
    const next = asks ? this.#field : this.#hides?.querySelector<HTMLInputElement>("input[type=password]");
    next?.focus();
  }

  #busy(busy: boolean): void {
    for (const control of this.#form?.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button") ?? []) {
      control.disabled = busy;
    }
  }

  #say(name: Word | undefined): void {
    say(this.#status, name);
  }

  get #field(): HTMLInputElement | null {
    return this.#form?.querySelector<HTMLInputElement>("input[type=password]") ?? null;
  }

  get #status(): Element | null | undefined {
    return this.#form?.querySelector("[role=status]");
  }
}

const needsProof = (answer: { kind: string }): answer is NeedsProof => answer.kind === "prove";
