import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { OFFICE } from "./vectors.ts";

const MODULES = process.env.SIEGELPOST_NODE_MODULES ?? "";
/** Where the Rust tests have put the scripts that are in the program. */
const COMPILED_IN = process.env.SIEGELPOST_COMPILED_IN ?? "";
const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Bundles a copy of the sources, as the Rust build does. */
function bundle(): { office: string; list: string; export: string; search: string; keys: string; worker: string; reporter: string } {
  const folder = mkdtempSync(join(tmpdir(), "siegelpost-bundle-"));
  folders.push(folder);
  const skip = ["node_modules", "test"];
  cpSync(OFFICE, folder, { recursive: true, filter: (path) => !skip.includes(basename(path)) });
  symlinkSync(MODULES, join(folder, "node_modules"));
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "bundle", "--", `--outdir=${folder}/out`], {
    cwd: folder,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  const read = (name: string) => readFileSync(join(folder, "out", name), "utf8");
  return { office: read("office.js"), list: read("list.js"), export: read("export.js"), search: read("search.js"), keys: read("keys.js"), worker: read("worker.js"), reporter: read("reporter.js") };
}

test("the bundle is the same from any folder and keeps to the page's policy", () => {
  const one = bundle();
  const other = bundle();
  assert.deepEqual(one, other);
  for (const script of Object.values(one)) {
    assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|WebAssembly/);
    assert.ok(!script.includes(tmpdir()) && !script.includes(MODULES), "a path of this machine");
  }
  assert.equal(one.office.match(/createPolicy\(/g)?.length, 1);
});

test("the reporter's script keeps nothing, and makes nothing that needs a policy of its own", () => {
  const { reporter } = bundle();
  assert.doesNotMatch(reporter, /localStorage|sessionStorage|indexedDB|caches\b|pushState|replaceState|document\.cookie/);
  assert.doesNotMatch(reporter, /createPolicy|DOMParser|createContextualFragment|setHTMLUnsafe|new Worker|importScripts/);
});

test("no script has grown past what a slow line carries", () => {
  const { office, list, export: exporting, search, keys, worker, reporter } = bundle();
  // As they are sent. The office's is asked for by those who work with it, and kept; the reporter's by whoever is in a hurry.
  for (const [name, script, most] of [["office", office, 66_000], ["list", list, 50_000], ["export", exporting, 76_000], ["search", search, 50_000], ["keys", keys, 50_000], ["worker", worker, 6_000], ["reporter", reporter, 60_000]] as const) {
    const packed = gzipSync(script, { level: 9 }).length;
    assert.ok(packed < most, `${name}.js has ${script.length}, packed ${packed}`);
  }
});

test("what is compiled into the program comes out again from the sources", { skip: COMPILED_IN === "" }, () => {
  const built = new Map(Object.entries(bundle()).map(([name, script]) => [`${name}.js`, script]));
  const names = readdirSync(COMPILED_IN);
  assert.deepEqual(names.toSorted(), [...built.keys()].toSorted());
  for (const name of names) {
    // Not the texts themselves: a difference would be printed in full.
    assert.ok(built.get(name) === readFileSync(join(COMPILED_IN, name), "utf8"), `${name} differs`);
  }
});
