// The scripts as the program ships them, and their format modules for fake servers that must seal and open, too.
// The test may be given the folder of the sources and that of their packages (`node office_read.mjs SOURCES
// PACKAGES`); by itself it takes those it finds beside it.
import { createRequire } from "node:module";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const sources = process.argv[2] ?? fileURLToPath(new URL("../../templates/assets/browser", import.meta.url));
const modules = process.argv[3] ?? process.env.SIEGELPOST_NODE_MODULES ?? join(sources, "node_modules");
if (!existsSync(modules)) throw new Error(`run npm ci in ${sources}, or name its packages`);
const { build } = createRequire(join(modules, "."))(join(modules, "esbuild"));

const settings = { bundle: true, format: "esm", target: "es2022", nodePaths: [modules], logLevel: "warning" };

/** The office's scripts, by the paths under which it serves them. */
export async function scripts() {
  const [office, list, search, keys, worker] = await bundled("office.ts", "list.ts", "search.ts", "keys.ts", "worker.ts");
  return { "/office-1.js": office, "/list-1.js": list, "/search-1.js": search, "/keys-1.js": keys, "/worker-1.js": worker };
}

/** The reporter's script. */
export async function reporterScript() {
  const [script] = await bundled("reporter.ts");
  return script;
}

/** Lines of our own as a page's script, which may use what the sources use. */
export async function pageScript(lines) {
  const stdin = { contents: lines, resolveDir: sources, loader: "ts" };
  const { outputFiles } = await build({ ...settings, stdin, minify: true, write: false });
  return outputFiles[0].text;
}

async function bundled(...names) {
  const entryPoints = names.map((name) => join(sources, name));
  const { outputFiles } = await build({ ...settings, entryPoints, minify: true, write: false, outdir: "/" });
  return outputFiles.map(({ text }) => text);
}

/** Everything under `format/`, and age itself, for node. */
export async function formats() {
  const names = ["age-file", "bytes", "case-key", "derivation", "fingerprint", "identity", "mac", "parcel", "sealed-parcel", "slot", "slot-proof"];
  const contents = [...names.map((name) => `export * from "./format/${name}.ts";`), 'export * as age from "age-encryption";'];
  const folder = mkdtempSync(join(tmpdir(), "siegelpost-formats-"));
  const outfile = join(folder, "formats.mjs");
  const stdin = { contents: contents.join("\n"), resolveDir: sources, loader: "ts" };
  await build({ ...settings, stdin, outfile, platform: "node" });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
