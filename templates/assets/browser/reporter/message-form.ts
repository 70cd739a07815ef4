import { toBase64, utf8, wipe } from "../format/bytes.ts";
import { type MessageDocument, writeMessage } from "../format/document.ts";
import { digest } from "../format/mac.ts";
import { textKind } from "./text-kind.ts";
import { Delivering, type Delivery, type Home } from "./deliver.ts";
import { LastLook } from "./last-look.ts";
import { clearMistakes, markWrong } from "../form/mistakes.ts";
import { characters, trimmedEnd } from "../form/tidied.ts";
import type { Values } from "../form/words.ts";
import type { ReporterWord, Words } from "./words.ts";
import { WorkShown } from "./work-shown.ts";

/** Characters a message may have, as many as the server allows. */
export const LONGEST = 20_000;

/** Where a reporter writes into her mailbox. What could not be sent stays in the field. */
export class MessageForm {
  readonly #delivering = new Delivering();
  readonly #lastLook = new LastLook();

  constructor(private readonly form: HTMLFormElement, private readonly words: Words) {}

  /** What has been written so far. */
  get text(): string {
    return this.#field?.value ?? "";
  }

  set text(text: string) {
    if (this.#field) this.#field.value = text;
  }

  /** Takes over what had no place elsewhere, and says why. What stands in the field stays. */
  goOnWith(text: string, why: ReporterWord): void {
    clearMistakes(this.form);
    this.text = [this.text.trimEnd(), text].filter((part) => part !== "").join("\n\n");
    this.#wrong(why);
  }

  /** Sends what was written, dated `day`. Gives the message and its number once it is stored. */
  async send(home: Home, day: string): Promise<{ message: MessageDocument; seq: number } | undefined> {
    const text = this.#checked();
    if (text === undefined) return undefined;
    if (!this.#lastLook.passes(this.form, [{ field: this.#field, text }], this.words, () => this.form.requestSubmit())) return undefined;
    const lang = document.documentElement.lang;
    const work = new WorkShown(this.#status);
    await work.begin(this.words, "message-sealing");
    const json = writeMessage({ lang, day, text });
    let delivery: Delivery;
    try {
      delivery = await this.#delivering.deliver(home, toBase64(digest(utf8(text))), json);
    } finally {
      wipe(json);
      work.end();
    }
    if (delivery.kind !== "delivered") return this.#notSent(delivery);
    this.text = "";
    this.say(delivery.othersToo ? "message-sent-others-too" : "message-sent");
    this.#field?.focus();
    return { message: { kind: "message", lang, day, text }, seq: delivery.seq };
  }

  say(name: ReporterWord): void {
    this.words.say(this.#status, name);
  }

  #checked(): string | undefined {
    clearMistakes(this.form);
    const text = trimmedEnd(this.text);
    const found = characters(text);
    if (found === 0) return this.#wrong("message-empty");
    const kind = textKind(text);
    if (kind === "torn") return this.#wrong("error-torn");
    const tooLong = kind === "plain" && found > LONGEST;
    return tooLong ? this.#wrong("message-too-long", { found, allowed: LONGEST }) : text;
  }

  #wrong(name: ReporterWord, values: Values = {}): undefined {
    const field = this.#field;
    if (field === null) return;
    const said = document.createDocumentFragment();
    said.append(this.words.nodes("error"), " ", this.words.nodes(name, values));
    markWrong(field.closest(".field") ?? this.form, field, "message", said);
    field.focus();
  }

  #notSent(failure: Exclude<Delivery, { kind: "delivered" }>): undefined {
    if ("words" in failure && failure.words !== undefined) this.#status?.replaceChildren(failure.words);
    else if (failure.kind === "unknown") this.say("key-unknown");
    else this.say(failure.kind === "refused" ? "message-not-stored" : failure.kind);
  }

  get #field(): HTMLTextAreaElement | null {
    return this.form.querySelector("textarea");
  }

  get #status(): Element | null {
    return this.form.querySelector("[role=status]");
  }
}
