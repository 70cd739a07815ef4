// The processes of a browser, as Linux lists them, and how much they have worked.
import { readFileSync, readdirSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** The Chromium that was started with this profile folder: itself, not what it has started with the same words. */
export function chromiumOn(profile) {
  for (const pid of all().keys()) {
    const words = commandLine(pid);
    if (words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith("--type="))) return pid;
  }
  throw new Error(`no Chromium on ${profile}`);
}

/** Seconds of processor time that a process and all that come from it have used, those included that have ended. */
export function cpuSeconds(pid) {
  const processes = all();
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [child, { parent }] of processes) if (family.has(parent)) family.add(child);
  }
  let ticks = 0;
  for (const one of family) ticks += processes.get(one)?.ticks ?? 0;
  return ticks / TICKS_PER_SECOND;
}

function all() {
  const found = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const fields = read(`/proc/${name}/stat`).replace(/^.*\) /s, "").split(" ");
    if (fields.length < 15) continue;
    const [parent, ...times] = [fields[1], ...fields.slice(11, 15)].map(Number);
    found.set(Number(name), { parent, ticks: times.reduce((sum, time) => sum + time) });
  }
  return found;
}

// Chromium writes its own over with spaces between the words.
const commandLine = (pid) => read(`/proc/${pid}/cmdline`).split(/[\0 ]/);

/** Nothing, if the process has ended meanwhile. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
