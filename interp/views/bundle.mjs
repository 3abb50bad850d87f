// `make bundle`: the views as the two files in dist that Python hands to notebooks and pages.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** SHA-256 of the sources by name, this file among them; tests/test_views.py compares it. */
function sourcesHash() {
  const names = readdirSync(FOLDER).filter((name) => /\.m?js$/.test(name));
  const hash = createHash("sha256");
  for (const name of names.sort()) hash.update(readFileSync(join(FOLDER, name)));
  return hash.digest("hex");
}

const common = {
  absWorkingDir: FOLDER,
  bundle: true,
  outdir: "dist",
  minify: true,
  lineLimit: 120, // a change shows in a few lines of the bundle
  charset: "utf8",
  target: "es2022",
  banner: { js: `// ${sourcesHash()}` },
};
await build({ ...common, entryPoints: ["widget.js"], format: "esm" });
await build({ ...common, entryPoints: ["page.js"], format: "iife" });
