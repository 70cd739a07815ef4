import type { Finding } from "../check/findings.ts";
import { excerptOf } from "../reporter/self-betrayal.ts";
import { say, type Word } from "../words.ts";

/** A text that is about to be sent, in its field, and what was found in it. */
export interface Checked {
  readonly field: HTMLTextAreaElement;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Asks, below what was written, about words that should perhaps not be sent: which, and why. To go back is what is offered first;
 * what was sent all the same is not asked about again.
 */
export class LastCheck {
  readonly #seen = new Set<string>();
  #shown: HTMLElement | undefined;

  constructor(private readonly home: HTMLElement) {}

  /** Whether there is nothing to ask. Otherwise it is asked, and `send` called if they say so. */
  passes(checked: readonly Checked[], send: () => void): boolean {
    this.clear();
    const news = checked.map((one) => ({ ...one, findings: one.findings.filter((find) => !this.#seen.has(nameOf(find))) }));
    const [first] = news.filter(({ findings }) => findings.length > 0);
    if (first === undefined) return true;
    const change = button("check-change", "button", () => {
      this.clear();
      select(first.field, first.findings[0]);
    });
    const anyway = button("check-anyway", "button quiet", () => {
      for (const find of news.flatMap(({ findings }) => findings)) this.#seen.add(nameOf(find));
      this.clear();
      send();
    });
    const actions = element("p", "actions", change, " ", anyway);
    this.#shown = element("div", "note warn check", spoken("h3", "check-title"), spoken("p", "check-lead"), ...kinds(news), actions);
    this.#shown.setAttribute("role", "alert");
    this.home.querySelector("form > .actions")?.after(this.#shown);
    change.focus();
    return false;
  }

  /** Asks nothing any more. */
  clear(): void {
    this.#shown?.remove();
    this.#shown = undefined;
  }

  /** Asks about everything again. */
  forget(): void {
    this.#seen.clear();
    this.clear();
  }
}

const nameOf = ({ pattern, words }: Finding): string => `${pattern} ${words}`;

/** Each kind with its sentence, and the words in their places. */
function kinds(checked: readonly Checked[]): HTMLElement[] {
  const names = new Set(checked.flatMap(({ findings }) => findings.map(({ pattern }) => pattern)));
  return [...names].flatMap((name) => {
    const items = checked.flatMap(({ text, findings }) =>
      findings.filter(({ pattern }) => pattern === name).map((find) => {
        const [before, words, after] = excerptOf(text, find);
        return element("li", "", before, element("mark", "", words), after);
      }),
    );
    return [spoken("p", `check-${name.replace("_", "-")}` as Word), element("ul", "", ...items)];
  });
}

/** Goes to the words in their field, where they can be written over. */
function select(field: HTMLTextAreaElement, find: Finding | undefined): void {
  field.focus();
  if (find) field.setSelectionRange(find.start, find.start + find.words.length);
}

function button(name: Word, className: string, act: () => void): HTMLElement {
  const made = spoken("button", name, className);
  made.setAttribute("type", "button");
  made.addEventListener("click", act);
  return made;
}

function spoken(tag: string, name: Word, className = ""): HTMLElement {
  const made = element(tag, className);
  say(made, name);
  return made;
}

function element(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}
