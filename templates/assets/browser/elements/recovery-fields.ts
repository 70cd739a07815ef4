import { readRecovery } from "../keys/recovery-file.ts";

/** Where a recovery file is chosen, or its line pasted. */
export class RecoveryFields {
  constructor(private readonly place: HTMLElement) {}

  get isEmpty(): boolean {
    return this.#file?.files?.length !== 1 && (this.#line?.value ?? "").trim() === "";
  }

  /** The seed in it; nothing if there is none. */
  async read(): Promise<Uint8Array | undefined> {
    return readRecovery((await this.#file?.files?.[0]?.text()) ?? this.#line?.value ?? "");
  }

  clear(): void {
    if (this.#file) this.#file.value = "";
    if (this.#line) this.#line.value = "";
  }

  get #file(): HTMLInputElement | null {
    return this.place.querySelector<HTMLInputElement>("input[type=file]");
  }

  get #line(): HTMLTextAreaElement | null {
    return this.place.querySelector<HTMLTextAreaElement>("textarea");
  }
}
