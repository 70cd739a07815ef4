/**
 * What a handler can write stands in parts that open alone (`details` of one name); where there is room they look like tabs.
 * Arrow keys go from one to the next, and the open one stays open there: something can always be written. `t` goes to the texts
 * to begin with.
 */
export function walkWriteTabs(): void {
  const section = document.querySelector<HTMLElement>("sealed-case .write");
  if (section === null) return;
  const tabs = (): HTMLElement[] => [...section.querySelectorAll<HTMLElement>(":scope > details > summary")];
  const areTabs = (): boolean => getComputedStyle(section).display === "flex";
  section.addEventListener("click", (event) => {
    const tab = event.target instanceof Element ? event.target.closest("summary") : null;
    const part = tab?.parentElement;
    if (part instanceof HTMLDetailsElement && part.parentElement === section && part.open && areTabs()) event.preventDefault();
  });
  section.addEventListener("keydown", (event) => {
    const all = tabs();
    const at = all.indexOf(event.target as HTMLElement);
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (at === -1 || step === 0 || !areTabs()) return;
    event.preventDefault();
    const next = all[(at + step + all.length) % all.length];
    (next?.parentElement as HTMLDetailsElement).open = true;
    next?.focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "t" || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const choice = section.querySelector<HTMLSelectElement>("reply-templates select:enabled");
    const part = choice?.closest("details");
    if (!choice || !part) return;
    event.preventDefault();
    part.open = true;
    choice.focus();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
