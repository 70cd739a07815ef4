import { type Locale, numberInWords } from "../locale.ts";

/** What is said of mistakes in a form. */
export type FormWord =
  | "error" | "errors-one" | "errors-many"
  | "error-missing" | "error-unknown-option" | "error-too-long" | "error-too-much" | "error-torn"
  | "error-not-a-date" | "error-not-a-month" | "error-not-in-bounds";

export type Values = Readonly<Record<string, string | number>>;

/** Whoever knows these words in the language of the page. */
export interface FormWords {
  /** The word's nodes, ready to be put somewhere. */
  nodes(name: FormWord, values?: Values): Node;
}

/** Values stand where the text has their names; numbers as the page's language writes them. */
export function filled(text: string, values: Values, locale: Locale): string {
  return text.replace(/\{([a-z]+)\}/g, (all, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? all : typeof value === "number" ? numberInWords(value, locale) : value;
  });
}
