import { fromBase64, toBase64 } from "../format/bytes.ts";
import { type Answer, readDocument, type SealedDocument } from "../format/document.ts";
import type { Opened as Link } from "../format/chain.ts";
import type { ContentKey } from "../format/identity.ts";
import { digest } from "../format/mac.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import { Trouble, type TroubleKind } from "../trouble.ts";

/** An entry as the page brings it: sealed. */
export interface Entry {
  readonly item: HTMLElement;
  readonly side: "reporter" | "office";
  readonly seq: number;
}

export interface Opened {
  readonly link: Link;
  /** What was written, or why it cannot be opened. */
  readonly content: SealedDocument | TroubleKind;
}

/** The element of a page that is a mailbox; `nothing` if the page is something else. */
export const mailboxOn = (page: ParentNode): HTMLElement | null => page.querySelector<HTMLElement>("sealed-mailbox");

export function entriesOf(mailbox: ParentNode): Entry[] {
  return [...mailbox.querySelectorAll<HTMLElement>(".talk > li[data-side]")].map((item) => {
    const side = item.dataset["side"] === "office" ? "office" : "reporter";
    return { item, side, seq: Number(item.dataset["seq"]) };
  });
}

/**
 * Where the reporter's next parcel goes. It names the newest entry that the page shows, by the bytes that were shown:
 * what the server says of it counts only for what was sent from this page, which stands in it without its bytes.
 */
export function nextPlace(mailbox: HTMLElement): { seq: number; previous: Uint8Array } {
  const newest = entriesOf(mailbox).at(-1);
  const shown = newest?.item.querySelector("template") ? fromBase64(digestOf(newest, storedOf(newest))) : undefined;
  const previous = shown ?? fromBase64(mailbox.dataset["previous"] ?? "");
  return { seq: Number(mailbox.dataset["next"] ?? 1), previous: previous.length === 32 ? previous : new Uint8Array(32) };
}

/** The stored octets of an entry; "damaged" if they are not even base64. */
export const storedOf = ({ item }: Entry): Uint8Array =>
  fromBase64(item.querySelector<HTMLTemplateElement>("template")?.content.textContent ?? "");

/** In base64: of its octets, or, where those were removed, the one that is stored beside them. */
const digestOf = ({ item }: Entry, stored: Uint8Array): string =>
  stored.length === 0 ? (item.dataset["digest"] ?? "") : toBase64(digest(stored));

/** Opens an entry. Never throws: what is wrong with it is its content then. */
export async function openEntry(key: ContentKey, entry: Entry): Promise<Opened> {
  const { side, seq } = entry;
  let link: Link = { side, seq, digest: "" };
  try {
    const stored = storedOf(entry);
    link = { ...link, digest: digestOf(entry, stored), empty: stored.length === 0 };
    const { place, json } = await openParcel(key, stored, { side, seq });
    link = { ...link, previous: toBase64(place.previous) };
    const content = readDocument(json, side);
    return { link: content.kind === "removal" ? { ...link, announces: content } : link, content };
  } catch (error) {
    const trouble = Trouble.kindOf(error, "damaged");
    return { link: { ...link, trouble }, content: trouble };
  }
}

/** The answers in an entry, if it is a form that was filled in. */
export const answersIn = ({ content }: Opened): { answers: ReadonlyMap<string, Answer>; day: string } | undefined =>
  typeof content === "object" && "answers" in content ? content : undefined;
