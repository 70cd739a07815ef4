// Bundles every *.test.ts here, or one (node run.mjs form), and runs them with node's own test runner. The packages are
// those beside package.json or, where the Rust build has installed them elsewhere, in SIEGELPOST_NODE_MODULES.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [only] = process.argv.slice(2);
const here = fileURLToPath(new URL(".", import.meta.url));
const modules = process.env.SIEGELPOST_NODE_MODULES ?? join(here, "..", "node_modules");
const { build } = createRequire(join(modules, "."))(join(modules, "esbuild"));

const outdir = mkdtempSync(join(tmpdir(), "siegelpost-office-"));
try {
  await build({
    entryPoints: readdirSync(here).filter((name) => only ? name === `${only}.test.ts` : name.endsWith(".test.ts")).map((name) => join(here, name)),
    outdir,
    outExtension: { ".js": ".mjs" },
    nodePaths: [modules],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  const tests = readdirSync(outdir).map((name) => join(outdir, name));
  const env = { ...process.env, SIEGELPOST_OFFICE: join(here, ".."), SIEGELPOST_NODE_MODULES: modules };
  process.exitCode = spawnSync(process.execPath, ["--test", ...tests], { stdio: "inherit", env }).status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
