import { fetchPage } from "../asking.ts";
import type { Opened } from "../format/chain.ts";
import type { Side } from "../format/parcel.ts";
import type { CaseKeys } from "../format/slot.ts";
import type { Word } from "../words.ts";
import { placeEvents } from "./case-events.ts";
import type { Questionnaires } from "./drawing.ts";
import type { SealedText } from "./sealed-text.ts";

/** The two lines in which the entries of a case hang together. */
export type Line = "conversation" | "file";

const lineOf = (side: Side): Line => (side === "file" ? "file" : "conversation");

const newestOf = (placed: readonly Placed[], line: Line): number =>
  Math.max(0, ...placed.filter(({ link }) => lineOf(link.side) === line).map(({ position }) => position));

/** An entry in its place: here as an element, or claimed by the page and not here yet. */
export interface Placed {
  readonly position: number;
  readonly link: Opened;
  readonly text?: SealedText;
}

/** What the page says of the entries that it does not carry, in the order of the case. */
export function readUnloaded(list: string): Placed[] {
  const lines = list.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [position, side, seq, digest] = line.split(" ");
    return { position: Number(position), link: { side: side as Side, seq: Number(seq), digest: digest ?? "", unloaded: true } };
  });
}

/**
 * The entries of a case: those that are here, and those of which only place and digest are, which the page claims. What is
 * fetched later is held against the claim.
 */
export class CaseHistory {
  readonly #opened = new Map<SealedText, Opened>();
  /** What had been claimed of entries that came later. */
  readonly #promised = new Map<SealedText, string | undefined>();
  /** Those that are not what had been claimed. */
  readonly misstated = new Set<SealedText>();
  #claimed: Placed[] | undefined;

  constructor(private readonly home: HTMLElement) {}

  /** The entries that are here, in order. */
  get texts(): SealedText[] {
    return [...this.home.querySelectorAll<SealedText>("sealed-text")].sort((a, b) => a.position - b.position);
  }

  /** The entries that are not here, in order. */
  get unloaded(): readonly Placed[] {
    const list = this.home.querySelector<HTMLTemplateElement>("template[data-unloaded]");
    return (this.#claimed ??= readUnloaded(list?.content.textContent ?? ""));
  }

  /** All that was opened or is claimed, in the order of the case. */
  get placed(): Placed[] {
    const here = [...this.#opened].map(([text, link]) => ({ position: text.position, link, text }));
    return [...here, ...this.unloaded].sort((a, b) => a.position - b.position);
  }

  /** Whether every entry of a line is here. */
  isWhole(line: Line): boolean {
    return this.unloaded.every(({ link }) => lineOf(link.side) !== line);
  }

  /** Where the newest of those begins that are not here; 0 if all are. */
  newestUnloaded(line: Line): number {
    return newestOf(this.unloaded, line);
  }

  /** Where the newest entry of a line stands, here or claimed; 0 if there is none. */
  newest(line: Line): number {
    return newestOf(this.placed, line);
  }

  /** Opens an entry, and notes its link. */
  async open(text: SealedText, keys: CaseKeys, asked: Questionnaires): Promise<Opened> {
    const link = await text.open(keys, asked);
    this.#opened.set(text, link);
    if (this.#promised.has(text) && this.#promised.get(text) !== link.digest) this.misstated.add(text);
    return link;
  }

  /** Begins anew: other entries stand here now, and other claims. */
  restart(): void {
    this.#opened.clear();
    this.#promised.clear();
    this.misstated.clear();
    this.#claimed = undefined;
  }

  /** Forgets what was opened. */
  close(): void {
    for (const text of this.texts) text.close();
    this.#opened.clear();
    this.misstated.clear();
  }

  /**
   * Fetches the entries of a line that stand right before a position, and behind another one if it is named, and puts them into the list, still closed. What was
   * claimed of that stretch and did not come is claimed no longer, so that it is missing from then on. A word says why
   * nothing came.
   */
  async fetch(line: Line, before: number, after = 0): Promise<SealedText[] | Word> {
    const page = await fetchPage(`${location.pathname}/entries?line=${line}&before=${before}&after=${after}`);
    if (typeof page === "number") return page === 0 ? "offline" : "busy";
    const list = page.querySelector("[data-entries]");
    if (list === null) return "signed-out";
    const known = new Set(this.texts.map(({ position }) => position));
    const items = [...list.querySelectorAll("li")].map((item) => document.importNode(item, true));
    const entries = items.map((item) => item.querySelector("sealed-text") as SealedText).filter(({ position }) => position < before);
    const added = entries.filter(({ position }) => !known.has(position));
    const floor = added.length === 0 ? after : Math.min(...entries.map(({ position }) => position));
    const covers = ({ position, link }: Placed): boolean => lineOf(link.side) === line && position < before && position >= floor;
    const claims = new Map(this.unloaded.filter(covers).map(({ position, link }) => [position, link.digest]));
    for (const entry of added) {
      // Of what came since, the page could claim nothing.
      if (after === 0) this.#promised.set(entry, claims.get(entry.position));
      this.#place(entry);
    }
    this.#claimed = this.unloaded.filter((one) => !covers(one));
    const shown = this.home.querySelector(".talk");
    if (shown) placeEvents(shown);
    return added;
  }

  /** Puts an entry where it belongs in the list; the link to earlier entries stays before all that it has brought. */
  #place(entry: SealedText): void {
    const item = entry.closest("li") as HTMLElement;
    const next = this.texts.find(({ position }) => position > entry.position)?.closest("li");
    const list = this.home.querySelector(".talk");
    if (next) next.before(item);
    else list?.append(item);
  }
}
