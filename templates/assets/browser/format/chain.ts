import type { TroubleKind } from "../trouble.ts";
import type { Side } from "./parcel.ts";

/** A stored parcel as the page shows it, in the order of the case. */
export interface Link {
  readonly side: Side;
  readonly seq: number;
  /** SHA-256 of its stored octets, in base64. */
  readonly digest: string;
  /** What its writer saw before, in base64; absent while it could not be opened. */
  readonly previous?: string;
}

const NOTHING = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/**
 * The links before which something is missing, changed or shown twice.
 *
 * Conversation and file are two chains. Every parcel must name one that stands before it (its writer may not have
 * seen the very newest), only the first of a chain may name none, and each side counts 1, 2, 3. What was dropped
 * from the end shows as soon as somebody has written after it.
 */
export function gaps(links: readonly Link[]): ReadonlySet<Link> {
  const found = new Set<Link>();
  const seen = { conversation: new Set<string>(), file: new Set<string>() };
  const counted: Record<Side, number> = { reporter: 0, office: 0, file: 0 };
  for (const link of links) {
    const before = link.side === "file" ? seen.file : seen.conversation;
    if (link.seq !== counted[link.side] + 1) found.add(link);
    counted[link.side] = Math.max(counted[link.side], link.seq);
    if (link.previous !== undefined) {
      const known = before.size === 0 ? link.previous === NOTHING : before.has(link.previous);
      if (!known) found.add(link);
    }
    before.add(link.digest);
  }
  return found;
}

/** What an entry says of another one: that it is to be removed. */
export interface Announcement {
  readonly side: Side;
  readonly seq: number;
  /** Of its octets, while they were there, in base64. */
  readonly digest: string;
  /** Who says so. */
  readonly author: string;
}

/** A link, and why it did not open, if it did not. */
export interface Opened extends Link {
  readonly trouble?: TroubleKind;
  /** It is not here yet: place and digest are the server's word, and nothing is said of the entry itself. */
  readonly unloaded?: true;
  /** Whether there are no octets: then the digest is the one that is stored beside them. */
  readonly empty?: boolean;
  readonly announces?: Announcement | undefined;
}

/**
 * What is wrong with an entry itself: it does not open; it is sealed to another key; nobody of this case wrote it for
 * this place; or it stands at another place, too.
 */
export type Fault = "altered" | "foreign" | "not-genuine" | "repeated";

/** What a reader is to be told of one entry. */
export interface Verdict {
  readonly fault: Fault | undefined;
  /** Whether something before it is missing, altered, or in another order. */
  readonly gap: boolean;
  /** Of an entry that two people have removed: where the second of them says so. */
  readonly removedBy?: number;
}

/**
 * What is wrong with each link of a case, in their order. The same rule as `src/sealing/chain.rs`, and
 * `tests/vectors/chain.json` holds both to it.
 */
export function judge(links: readonly Opened[]): Verdict[] {
  const behindGap = gaps(links);
  const genuine = new Set(links.filter(({ previous }) => previous !== undefined).map(({ digest }) => digest));
  const met = new Set<string>();
  const places = new Set<string>();
  const verdicts = links.map((link): Verdict => {
    const copy = link.previous === undefined ? met.has(link.digest) || genuine.has(link.digest) : places.has(placeOf(link));
    met.add(link.digest);
    // Where the true one stands does not matter: of two, the one that does not open is the copy.
    if (link.previous !== undefined) places.add(placeOf(link));
    const own = link.previous === undefined && !link.unloaded ? faultOf(link.trouble) : undefined;
    return { fault: copy ? "repeated" : own, gap: behindGap.has(link) };
  });
  return verdicts.map((verdict, at) => acquitted(verdict, links[at] as Opened, links, verdicts));
}

/**
 * An entry whose octets are gone is in order if two people say that it was removed, each in an entry that stands in the
 * same line: what whoever writes the database cannot write.
 */
function acquitted(verdict: Verdict, gone: Opened, links: readonly Opened[], verdicts: readonly Verdict[]): Verdict {
  if (!gone.empty || verdict.fault !== "altered") return verdict;
  const line = gone.side === "file" ? "file" : "office";
  const authors = links.map(({ side, previous, announces: what }, at) => {
    const stands = side === line && previous !== undefined && verdicts[at]?.fault === undefined;
    return stands && what?.side === gone.side && what.seq === gone.seq && what.digest === gone.digest ? what.author : undefined;
  });
  const first = authors.find((author) => author !== undefined);
  const removedBy = authors.findIndex((author) => author !== undefined && author !== first);
  return removedBy < 0 ? verdict : { fault: undefined, gap: verdict.gap, removedBy };
}

export const isFine = ({ fault, gap }: Verdict): boolean => fault === undefined && !gap;

const placeOf = ({ side, seq }: Link): string => `${side} ${seq}`;

function faultOf(trouble: TroubleKind | undefined): Fault {
  if (trouble === "not-for-you") return "foreign";
  return trouble === "not-genuine" ? "not-genuine" : "altered";
}
