// What a browser has left in its profile folder, as a finder of the machine would look for it: every file as it is,
// and what is packed in it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { constants, inflateRawSync } from "node:zlib";
import { unpack } from "./lz4.mjs";

// The head of a gzip member as servers write it: nothing optional in it, ten bytes in all.
const GZIP = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
const GZIP_HEAD = 10;

/** What of it is where: lines to be printed. `bytes` is how much was looked at, `sessions` what was unpacked as such. */
export function remains(profile, search) {
  const found = [];
  const sessions = [];
  let bytes = 0;
  for (const path of files(profile)) {
    for (const [how, content] of forms(path)) {
      bytes += content.length;
      if (how === "unpacked" && /session/.test(path)) sessions.push(content.toString());
      for (const name of search.in(content)) found.push(`${relative(profile, path)}, ${how}: ${name}`);
    }
  }
  return { found, bytes, sessions };
}

/**
 * Fails if any of it is there. Of an open window Firefox writes what it keeps a little later: then `open` is a part of
 * its address, and what is kept is looked at once it speaks of that. Returns how many bytes were searched.
 */
export async function nothingLeft(when, { browser, profile, search, open }) {
  let seen = remains(profile, search);
  const isThere = () => open === undefined || browser !== "firefox" || seen.sessions.some((text) => text.includes(open));
  for (const end = Date.now() + 15_000; !isThere(); await pause(300)) {
    assert.ok(Date.now() < end, `${when}: no session file of Firefox speaks of ${open}: it was not unpacked, or not written`);
    seen = remains(profile, search);
  }
  assert.deepEqual(seen.found, [], `left in the profile folder ${when}`);
  assert.ok(seen.bytes > 100_000, "the profile is a real one");
  return seen.bytes;
}

function* forms(path) {
  let content;
  try {
    content = readFileSync(path);
  } catch (error) {
    // While the browser runs, a file may be gone again.
    if (error.code === "ENOENT") return;
    throw error;
  }
  yield ["as it is", content];
  const unpacked = unpack(content);
  if (unpacked) yield ["unpacked", unpacked];
  for (let at = content.indexOf(GZIP); at >= 0; at = content.indexOf(GZIP, at + 1)) {
    const inflated = inflate(content.subarray(at));
    if (inflated?.length) yield ["inflated", inflated];
  }
}

/** As much as there is: what follows in the file is not of it, and what is missing is missing. */
function inflate(bytes) {
  try {
    return inflateRawSync(bytes.subarray(GZIP_HEAD), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}
