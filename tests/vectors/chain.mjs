// Whether the entries of a case hang together: docs/sealing.md, "Reading a whole case".

/**
 * What is wrong with each of `links`, all that a reader can see of a case, in order. A link has `side`, `seq`, `digest`, and
 * either `previous` or, where it does not open, `fault`.
 */
export function judge(links) {
  const genuine = new Set(links.filter(opens).map(({ digest }) => digest));
  const [met, places] = [new Set(), new Set()];
  const seen = { conversation: new Set(), file: new Set() };
  const counted = { reporter: 0, office: 0, file: 0 };
  return links.map((link) => {
    const { side, seq, digest, previous } = link;
    const place = `${side} ${seq}`;
    const repeated = opens(link) ? places.has(place) : met.has(digest) || genuine.has(digest);
    met.add(digest);
    if (opens(link)) places.add(place);

    const before = side === "file" ? seen.file : seen.conversation;
    const skips = seq !== counted[side] + 1;
    counted[side] = Math.max(counted[side], seq);
    const unknown = opens(link) && (before.size === 0 ? previous !== "00".repeat(32) : !before.has(previous));
    before.add(digest);
    return { fault: repeated ? "repeated" : link.fault, gap: skips || unknown };
  });
}

const opens = ({ previous }) => previous !== undefined;
