// Bytes by rule: a list of pieces, each `{ "of": a whole, "from", "to" }`, `{ "hex" }`, `{ "base64" }` or `{ "text" }`, any of
// them with "times". Long ones need not be stored.

/** The bytes that `pieces` describe. */
export function bytesOf(pieces, wholes) {
  return Buffer.concat(pieces.map((piece) => repeated(bytesOfOne(piece, wholes), piece.times ?? 1)));
}

const repeated = (bytes, times) => (bytes.length === 0 ? bytes : Buffer.alloc(bytes.length * times, bytes));

function bytesOfOne({ of, from, to, hex, base64, text }, wholes) {
  if (of !== undefined) return bytesOf(wholes[of], wholes).subarray(from, to);
  if (hex !== undefined) return Buffer.from(hex, "hex");
  return base64 !== undefined ? Buffer.from(base64, "base64") : Buffer.from(text);
}

/** Pieces for given bytes: zeroes at the end are not stored. */
export function piecesFor(bytes) {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const start = { base64: Buffer.from(bytes.subarray(0, end)).toString("base64") };
  return end === bytes.length ? [start] : [start, { hex: "00", times: bytes.length - end }];
}

/** The same bytes, with what they share with the beginning or the end of a whole taken from there. */
export function shortened(pieces, wholes) {
  return pieces.flatMap((piece) => (piece.base64?.length > 200 ? around(Buffer.from(piece.base64, "base64"), wholes) : [piece]));
}

function around(bytes, wholes) {
  const found = Object.entries(wholes).map(([of, whole]) => ({ of, ...shared(bytes, whole) }));
  const { of, start, end, whole } = found.reduce((best, one) => (one.start + one.end > best.start + best.end ? one : best));
  const middle = bytes.subarray(start, bytes.length - end);
  return [
    ...(start > 0 ? [{ of, from: 0, to: start }] : []),
    ...(middle.length > 0 ? [{ base64: middle.toString("base64") }] : []),
    ...(end > 0 ? [{ of, from: whole.length - end, to: whole.length }] : []),
  ];
}

/** How many bytes at the beginning and at the end are the same; a whole counts without the zeroes at its end. */
function shared(bytes, zeroed) {
  const whole = zeroed.subarray(0, zeroed.findLastIndex((byte) => byte !== 0) + 1);
  const most = Math.min(bytes.length, whole.length);
  let [start, end] = [0, 0];
  while (start < most && bytes[start] === whole[start]) start += 1;
  while (start + end < most && bytes.at(-1 - end) === whole.at(-1 - end)) end += 1;
  return { start: start > 40 ? start : 0, end: end > 40 ? end : 0, whole };
}
