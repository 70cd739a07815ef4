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
