// Prints the licences of all packages of which something is in the scripts, as they want to be passed on.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const bundled = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
const entries = bundled.map(([path, { version, license }]) => {
  const name = path.slice("node_modules/".length);
  const words = readFileSync(`${path}/LICENSE`, "utf8").trim();
  return `${name} ${version} (${license})\n\n${words}`;
});
console.log(`The scripts of Siegelpost contain parts of these packages.\n\n${entries.sort().join(`\n\n${"-".repeat(80)}\n\n`)}`);
