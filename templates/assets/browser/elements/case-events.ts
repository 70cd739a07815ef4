/** Puts what happened in a case between its entries: after the last of those that were there on its day. */
export function placeEvents(list: Element, events: readonly HTMLElement[] = eventsOf(list)): void {
  for (const old of eventsOf(list)) old.remove();
  const entries = [...list.querySelectorAll<HTMLElement>(":scope > li > sealed-text")];
  // The last one first: those of a day stand in their order.
  for (const event of [...events].reverse()) {
    const before = entries.filter(({ dataset }) => (dataset["day"] ?? "") <= (event.dataset["day"] ?? "")).at(-1);
    if (before) before.closest("li")?.after(event);
    else list.prepend(event);
  }
}

export const eventsOf = (list: ParentNode): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("li.event")];
