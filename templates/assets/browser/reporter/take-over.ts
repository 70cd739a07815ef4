/** Puts what a fetched page has to say in the place of this one's; the address stays. Its scripts do not run. */
export function takeOverMain(page: Document): HTMLElement {
  const [here, there] = [document.querySelector("main"), page.querySelector("main")];
  if (here === null || there === null) throw new Error("a page without content");
  here.replaceChildren(...imported(there));
  document.title = page.title;
  return here;
}

/** The same with everything around it: another language, or another kind of page. */
export function takeOverAll(page: Document): void {
  if (page.querySelector("main") === null) throw new Error("a page without content");
  const [here, there] = [document.documentElement, page.documentElement];
  [here.lang, here.dir, here.className] = [there.lang, there.dir, there.className];
  document.body.replaceChildren(...imported(page.body));
  document.title = page.title;
}

/** Goes on reading at the top, as on any new page. */
export function readFromTop(): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  scrollTo(0, 0);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** What the script alone needs of a page stays out. */
const imported = (from: Element): Node[] =>
  [...from.childNodes].filter((node) => node.nodeName !== "TEMPLATE").map((node) => document.importNode(node, true));
