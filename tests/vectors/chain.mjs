// Whether the entries of a case hang together: docs/sealing.md, "Reading a whole case".

/**
 * What is wrong with each of `links`, all that a reader can see of a case, in order. A link has `side`, `seq`, `digest`, and
 * either `previous` or, where it does not open, `fault`. One without octets is `empty`, and one may `announce` the removal of another.
 */
export function judge(links) {
  const genuine = new Set(links.filter(opens).map(({ digest }) => digest));
  const [met, places] = [new Set(), new Set()];
  const seen = { conversation: new Set(), file: new Set() };
  const counted = { reporter: 0, office: 0, file: 0 };
  const verdicts = links.map((link) => {
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
  return verdicts.map((verdict, at) => {
    const by = links[at].empty && verdict.fault === "damaged" ? secondToAnnounce(links[at], links, verdicts) : -1;
    return by < 0 ? verdict : { ...verdict, fault: undefined, removed_by: by };
  });
}

/** Where the second of two people says that `gone` is removed; -1 if nobody does. */
function secondToAnnounce(gone, links, verdicts) {
  const line = gone.side === "file" ? "file" : "office";
  const says = ({ side, announces: what }, at) =>
    side === line && opens(links[at]) && verdicts[at].fault === undefined && what?.side === gone.side && what.seq === gone.seq && what.digest === gone.digest;
  const first = links.findIndex(says);
  return links.findIndex((link, at) => says(link, at) && link.announces.author !== links[first].announces.author);
}

const opens = ({ previous }) => previous !== undefined;
