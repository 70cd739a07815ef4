// The office's script as the program ships it, and its format modules for a fake office that must seal and open, too.
// The test may be given the folder of the sources and that of their packages (`node office_read.mjs SOURCES
// PACKAGES`); by itself it takes those it finds beside it.
import { createRequire } from "node:module";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const sources = process.argv[2] ?? fileURLToPath(new URL("../../templates/assets/browser", import.meta.url));
const modules = process.argv[3] ?? process.env.SIEGELPOST_NODE_MODULES ?? join(sources, "node_modules");
if (!existsSync(modules)) throw new Error(`run npm ci in ${sources}, or name its packages`);
const { build } = createRequire(join(modules, "."))(join(modules, "esbuild"));

const settings = { bundle: true, format: "esm", target: "es2022", nodePaths: [modules], logLevel: "warning" };

/** The two scripts, by the paths under which the office serves them. */
export async function scripts() {
  const entryPoints = ["office.ts", "worker.ts"].map((name) => join(sources, name));
  const { outputFiles } = await build({ ...settings, entryPoints, minify: true, write: false, outdir: "/" });
  const [office, worker] = outputFiles.map(({ text }) => text);
  return { "/office-1.js": office, "/worker-1.js": worker };
}

/** Everything under `format/`, and age itself, for node. */
export async function formats() {
  const names = ["age-file", "bytes", "identity", "mac", "parcel", "sealed-parcel", "slot"];
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
