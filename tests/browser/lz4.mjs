// What Firefox packs: files that begin with "mozLz40", then the size, then one block as the LZ4 block format has it.

const MAGIC = Buffer.from("mozLz40\0");

/** The contents of a packed file; undefined if it is not one, or is cut off or damaged. */
export function unpack(file) {
  if (file.length < MAGIC.length + 4 || !file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  return block(file.subarray(MAGIC.length + 4), file.readUInt32LE(MAGIC.length));
}

/** A block is a row of sequences: some bytes as they are, then some of those already written, once more. */
function block(packed, size) {
  const out = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  // A nibble of fifteen goes on in bytes of up to 255; the first smaller one is the last.
  const length = (nibble) => {
    let total = nibble;
    for (let more = nibble === 15; more && from < packed.length; ) {
      const byte = packed[from++];
      total += byte;
      more = byte === 255;
    }
    return total;
  };
  while (from < packed.length) {
    const token = packed[from++];
    const literals = length(token >> 4);
    if (from + literals > packed.length || to + literals > size) return undefined;
    packed.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    if (from + 2 > packed.length) return undefined;
    const back = packed.readUInt16LE(from);
    from += 2;
    const end = to + length(token & 15) + 4;
    if (back === 0 || back > to || end > size) return undefined;
    // Byte by byte: what is copied may overlap what is being written.
    for (; to < end; to += 1) out[to] = out[to - back];
  }
  return to === size ? out : undefined;
}
