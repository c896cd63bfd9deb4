// Builds /static: node build.mjs [outdir]
import { build } from "esbuild";
import { readFile, readdir, writeFile, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const outdir = resolve(process.argv[2] ?? join(import.meta.dirname, "../static"));
process.chdir(import.meta.dirname);

/** Each page's script is a build of its own: what pages share is less than a request more would cost. */
async function bundle() {
  const found = { inputs: [], outputs: {} };
  for (const entryPoints of [{ weakspot: "src/weakspot.ts" }, { interview: "src/interview.ts" }, { docs: "src/docs.ts" }, styles]) {
    const { metafile } = await build({ entryPoints, ...common });
    found.inputs.push(...Object.keys(metafile.inputs));
    Object.assign(found.outputs, metafile.outputs);
  }
  return found;
}

const styles = { weakspot: "src/style.css", docs: "src/docs.css" };

// The package marks the calls that bind its keys as pure, and they would be left out as not needed.
const emacsKeys = {
  name: "emacs-keys",
  setup({ onLoad }) {
    onLoad({ filter: /codemirror-emacs\/dist\/index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replaceAll("/*@__PURE__*/EmacsHandler.", "EmacsHandler.");
      if (contents === source) throw new Error("codemirror-emacs has changed: is this plugin needed still?");
      return { contents, loader: "js" };
    });
  },
};

const common = {
  outdir,
  bundle: true,
  minify: true,
  target: ["es2022", "chrome123", "firefox120", "safari17.5"],
  legalComments: "none",
  charset: "utf8",
  metafile: true,
  logLevel: "warning",
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  plugins: [emacsKeys],
};

/** package folder → the bundled files of it */
function packages(inputs) {
  const found = new Map();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) found.set(folder, [...(found.get(folder) ?? []), basename(input)]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function licence(folder, bundled) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const isLegal = (file) =>
    /^(licen[cs]e|notice|copying)/i.test(file) || bundled.some((one) => file === `${one}.LICENSE.txt`);
  const files = (await readdir(folder)).filter(isLegal).sort();
  if (!files.some((file) => /^(licen[cs]e|copying)/i.test(file))) throw new Error(`${name} has no licence text`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join("\n\n");
}

async function report(outputs) {
  for (const path of Object.keys(outputs).sort()) {
    const bytes = await readFile(path);
    const size = [bytes.length, gzipSync(bytes, { level: 9 }).length].map((n) => `${(n / 1000).toFixed(1)} kB`);
    console.log(`${path.slice(path.indexOf("static/"))}: ${size[0]}, ${size[1]} gzip`);
  }
}

await rm(outdir, { recursive: true, force: true });
const { inputs, outputs } = await bundle();
const texts = await Promise.all(packages(inputs).map(([folder, files]) => licence(folder, files)));
await writeFile(join(outdir, "licences.txt"), texts.join(`\n\n${"-".repeat(72)}\n\n`) + "\n");
await report(outputs);
