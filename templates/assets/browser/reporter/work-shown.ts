import { pause, untilDrawn } from "./pause.ts";
import type { ReporterWord, Words } from "./words.ts";

/** Says in words, and with a bar, what is being done; the words are read out once, the bar is for the eyes. */
export class WorkShown {
  readonly #bar = document.createElement("progress");

  constructor(private readonly status: Element | null | undefined) {
    this.#bar.setAttribute("aria-hidden", "true");
  }

  /** Says it, and waits until it can be seen. */
  async begin(words: Words, name: ReporterWord): Promise<void> {
    words.say(this.status, name);
    this.#bar.removeAttribute("value");
    this.status?.after(this.#bar);
    await untilDrawn();
  }

  readonly step = async (done: number, all: number): Promise<void> => {
    this.#bar.max = all;
    this.#bar.value = done;
    await pause();
  };

  end(): void {
    this.#bar.remove();
    this.status?.replaceChildren();
  }
}
