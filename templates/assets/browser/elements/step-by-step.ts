import { say, type Word } from "../words.ts";

/** Something done in steps (`[data-step]`), of which one is shown at a time. */
export abstract class StepByStep extends HTMLElement {
  /** Shows this step only, and goes on at its heading. */
  protected show(number: number): void {
    for (const step of this.querySelectorAll<HTMLElement>("[data-step]")) {
      step.hidden = step.dataset["step"] !== String(number);
    }
    const heading = number > 1 ? this.step(number)?.querySelector<HTMLElement>("h1, h2, h3") : null;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  /** The number of the step in which something happened. */
  protected numberOf({ target }: Event): number {
    const step = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
    return Number(step?.dataset["step"] ?? 0);
  }

  protected busy(number: number, busy: boolean): void {
    for (const control of this.step(number)?.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button") ?? []) {
      control.disabled = busy;
    }
  }

  protected step(number: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-step="${number}"]`);
  }

  protected status(number: number): Element | null | undefined {
    return this.step(number)?.querySelector("[role=status]:not([data-strength])");
  }

  protected say(number: number, name: Word | undefined): void {
    say(this.status(number), name);
  }
}
