import { type Locale, numberInWords } from "../locale.ts";

/** What is said of mistakes in a form. */
export type FormWord =
  | "error" | "errors-one" | "errors-many"
  | "error-missing" | "error-unknown-option" | "error-too-long" | "error-too-much" | "error-torn"
  | "error-not-a-date" | "error-not-a-month" | "error-not-a-moment" | "error-not-in-bounds" | "error-too-late";

export type Values = Readonly<Record<string, string | number>>;

/** Puts values in the place of their names in every text of a fragment. */
export function fillIn<F extends DocumentFragment>(fragment: F, values: Values, locale: Locale): F {
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = filled(text.data, values, locale);
  }
  return fragment;
}

/** Whoever knows these words in the language of the page. */
export interface FormWords {
  /** The word's nodes, ready to be put somewhere. */
  nodes(name: FormWord, values?: Values): Node;
  /** A day (ISO 8601) as the page's language writes it. */
  day(iso: string): string;
}

/** Values stand where the text has their names; numbers as the page's language writes them. */
export function filled(text: string, values: Values, locale: Locale): string {
  return text.replace(/\{([a-z]+)\}/g, (all, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? all : typeof value === "number" ? numberInWords(value, locale) : value;
  });
}
