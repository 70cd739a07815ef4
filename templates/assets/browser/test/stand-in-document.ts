/** As much of a document as drawing needs; the whole of it is tried in a real browser (tests/browser). */
class StandInElement {
  className = "";
  lang = "";
  textContent = "";
  readonly children: StandInElement[] = [];

  constructor(readonly localName: string) {}

  append(...children: StandInElement[]): void {
    this.children.push(...children);
  }
}

export function standInDocument(): Document {
  return { createElement: (name: string) => new StandInElement(name) } as unknown as Document;
}

/** One line per element: name, class, language, text. */
export function outline(element: unknown): string[] {
  const { localName, className, lang, textContent, children } = element as StandInElement;
  const name = localName + (className && `.${className}`) + (lang && `[${lang}]`);
  return [textContent === "" ? name : `${name} ${textContent}`, ...children.flatMap(outline)];
}
