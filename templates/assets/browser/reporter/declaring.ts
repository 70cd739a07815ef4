import { judgeDeclaration, type Judged } from "../format/asked.ts";
import { answered, type DeclarationDocument, type Declares, needsWords } from "../format/asking.ts";
import { wipe } from "../format/bytes.ts";
import { writeDeclaration } from "../format/document.ts";
import { clearMistakes, markWrong } from "../form/mistakes.ts";
import { characters, trimmedEnd } from "../form/tidied.ts";
import type { Values } from "../form/words.ts";
import { Delivering, type Delivery, type Home } from "./deliver.ts";
import { LastLook } from "./last-look.ts";
import { LONGEST, type MessageForm } from "./message-form.ts";
import type { Talk } from "./talk.ts";
import { textKind } from "./text-kind.ts";
import type { ReporterWord, Words } from "./words.ts";
import { WorkShown } from "./work-shown.ts";

/** Sends what a reporter declares with a button of the mailbox: sealed as a message is, and to the same address. */
export class Declaring {
  readonly #delivering = new Delivering();
  readonly #lastLook = new LastLook();

  constructor(private readonly talk: Talk, private readonly message: MessageForm, private readonly words: Words) {}

  /** What was sent, and its number; nothing if it was not, which the page says then. */
  async send(form: HTMLFormElement, pressed: HTMLButtonElement, home: Home, day: string): Promise<{ declaration: DeclarationDocument; seq: number } | undefined> {
    const declaration = this.#checked(form, pressed.value as Declares, day);
    if (declaration === undefined) return undefined;
    const [field, text] = [form.querySelector("textarea"), declaration.text ?? ""];
    if (!this.#lastLook.passes(form, [{ field, text }], this.words, () => form.requestSubmit(pressed))) return undefined;
    let judged = judgeDeclaration(this.talk.said, home.next.seq, declaration);
    if (judged !== "new") return this.#settled(judged, form, text);
    const work = new WorkShown(form.querySelector("[role=status]"));
    await work.begin(this.words, "message-sealing");
    const json = writeDeclaration(declaration);
    const { declares, to, choice } = declaration;
    const again = async (mailbox: HTMLElement): Promise<boolean> => {
      judged = judgeDeclaration(await this.talk.saidIn(mailbox, home.key), home.next.seq, declaration);
      return judged === "new";
    };
    let delivery: Delivery;
    try {
      delivery = await this.#delivering.deliver(home, JSON.stringify([declares, to, choice, text]), json, again);
    } finally {
      wipe(json);
      work.end();
    }
    if (delivery.kind === "delivered") {
      if (field) field.value = "";
      this.#say(form, delivery.othersToo ? "message-sent-others-too" : "message-sent");
      return { declaration, seq: delivery.seq };
    }
    if (judged !== "new") return this.#settled(judged, form, text);
    if ("words" in delivery && delivery.words !== undefined) form.querySelector("[role=status]")?.replaceChildren(delivery.words);
    else this.#say(form, delivery.kind === "unknown" ? "key-unknown" : delivery.kind === "refused" ? "message-not-stored" : delivery.kind);
    return undefined;
  }

  #checked(form: HTMLFormElement, declares: Declares, day: string): DeclarationDocument | undefined {
    clearMistakes(form);
    const text = trimmedEnd(form.querySelector("textarea")?.value ?? "");
    const [kind, found] = [textKind(text), characters(text)];
    if (kind === "torn") return this.#wrong(form, "error-torn");
    if (kind === "plain" && found > LONGEST) return this.#wrong(form, "message-too-long", { found, allowed: LONGEST });
    if (found === 0 && needsWords(declares)) return this.#wrong(form, "declaration-needs-words");
    const choice = Number(form.querySelector<HTMLInputElement>("input[name=choice]:checked")?.value);
    if (declares === "accepted" && !(choice > 0)) return this.#wrong(form, "declaration-no-choice");
    return {
      kind: "declaration", lang: document.documentElement.lang, day, declares,
      ...(answered(declares) !== undefined && { to: Number(form.dataset["to"]) }),
      ...(declares === "accepted" && { choice }),
      ...(text !== "" && { text }),
    };
  }

  /** It is there already; or another answer is, and what was typed goes on as a message. */
  #settled(judged: Judged, form: HTMLFormElement, text: string): undefined {
    if (judged === "again") this.#say(form, "message-sent");
    else this.message.goOnWith(text, judged === "answered" ? "declaration-answered" : "declaration-not-asked");
  }

  #wrong(form: HTMLFormElement, name: ReporterWord, values: Values = {}): undefined {
    const control = form.querySelector<HTMLElement>(name === "declaration-no-choice" ? "input[name=choice]" : "textarea");
    if (control === null) return;
    const said = document.createDocumentFragment();
    said.append(this.words.nodes("error"), " ", this.words.nodes(name, values));
    markWrong(form, control, `declared-${form.dataset["to"] ?? "unasked"}`, said);
    control.focus();
  }

  #say(form: HTMLFormElement, name: ReporterWord): void {
    this.words.say(form.querySelector("[role=status]"), name);
  }
}
