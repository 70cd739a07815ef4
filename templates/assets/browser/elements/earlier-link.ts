import { say, type Word } from "../words.ts";
import type { SealedCase } from "./sealed-case.ts";
import type { SealedText } from "./sealed-text.ts";

/**
 * The link to what stands before the conversation on the page. While the case is open, it brings that into its place instead
 * of leading there: the focus stays on it, or where the reading goes on when nothing earlier is left.
 */
export class EarlierLink {
  #loading = false;

  constructor(
    private readonly home: SealedCase,
    private readonly load: (before: number) => Promise<readonly SealedText[] | Word>,
  ) {
    home.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-earlier]") : null;
      if (link === null || home.keys === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!this.#loading) void this.#bring(link);
    });
  }

  async #bring(link: HTMLAnchorElement): Promise<void> {
    const item = link.closest("li") as HTMLElement;
    const status = item.querySelector("[role=status]");
    const before = Number(link.dataset["earlier"]);
    this.#loading = true;
    say(status, "loading-earlier");
    const came = await this.load(before);
    this.#loading = false;
    if (typeof came === "string") return say(status, came);
    const first = came.find((text) => text.dataset["side"] !== "file");
    const begin = first?.closest("li");
    if (first === undefined || begin == null || this.home.isWhole("conversation")) {
      item.remove();
      if (begin == null) return;
      begin.tabIndex = -1;
      return begin.focus();
    }
    begin.before(item);
    link.dataset["earlier"] = String(first.position);
    link.href = `?before=${first.position}`;
    link.focus();
    say(status, "earlier-loaded");
  }
}
