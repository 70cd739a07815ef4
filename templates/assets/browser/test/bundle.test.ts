import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { OFFICE } from "./vectors.ts";

const MODULES = process.env.SIEGELPOST_NODE_MODULES ?? "";
const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Bundles a copy of the sources, as the Rust build does. */
function bundle(): { folder: string; office: string; worker: string } {
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
  return { folder, office: read("office.js"), worker: read("worker.js") };
}

test("the bundle is the same from any folder and keeps to the page's policy", () => {
  const one = bundle();
  const other = bundle();
  assert.equal(one.office, other.office);
  assert.equal(one.worker, other.worker);
  for (const script of [one.office, one.worker]) {
    assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|WebAssembly/);
    assert.ok(!script.includes(tmpdir()) && !script.includes(MODULES), "a path of this machine");
  }
  assert.equal(one.office.match(/createPolicy\(/g)?.length, 1);
});

test("neither script has grown past what a slow line carries", () => {
  const { office, worker } = bundle();
  assert.ok(office.length < 130_000, `office.js has ${office.length}`);
  assert.ok(worker.length < 16_000, `worker.js has ${worker.length}`);
});
