import type { ReporterWord, Words } from "./words.ts";

/** An element with this in it. */
export function element(tag: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

/** A button that sends no form. */
export function button(words: Words, name: ReporterWord, className: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  [made.type, made.className] = ["button", className];
  made.append(words.nodes(name));
  made.addEventListener("click", pressed);
  return made;
}
