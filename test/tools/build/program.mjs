import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { compiledTemplates } from './compiled-templates.mjs';
import { fasterDocx } from './faster-docx.mjs';
import { fasterLayout } from './faster-layout.mjs';
import { fasterYaml } from './faster-yaml.mjs';
import { fasterZip } from './faster-zip.mjs';

/** The command line and the library in one script, each started when it is asked for. */
const contents = `
export const main = async () => (await import('./src/cli/main.ts')).main();
export const openLibrary = () => require('./src/index.ts');
`;

/** The script is a function of what it needs from Node.js; loaded with `require` it exports that function. */
const opening = `(typeof module === 'object' && typeof __filename === 'string' ? (program) => { module.exports = program; } : (program) => program)(
function (require, file) {
'use strict';
const module = { exports: {} };
const moduleUrl = require('node:url').pathToFileURL(file).href;
`;
const closing = `return module.exports;
});
`;

/** What lays out pages and what reads PDF files is most of all code and seldom asked for: each has a script of its own. */
const scripts = {
  'docx/layout': { file: 'layout.cjs', source: 'docx/dist/layout.mjs' },
  'unpdf/pdfjs': { file: 'pdf-reader.cjs', source: 'unpdf/dist/pdfjs.mjs' },
};

const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:docx\/layout|unpdf\/pdfjs)$/ }, (wanted) => ({
      path: `./${scripts[wanted.path].file}`,
      external: true,
    }));
  },
};

/** What users install only where they want it; it has a program for each machine. */
const optional = ['@myriaddreamin/typst-ts-node-compiler'];

/**
 * Writes dist/emvi.cjs: the whole program as one script, because Node.js 20 can keep the compiled code of a script and
 * not that of a module. It starts with a mark of its content and that of dist/layout.cjs, which must be there, and has no
 * signs but those of ASCII.
 */
export async function buildProgram(root, dist, settings) {
  const { metafile, outputFiles } = await build({
    ...settings,
    stdin: { contents, resolveDir: root, sourcefile: 'program.js', loader: 'js' },
    outfile: path.join(dist, 'emvi.cjs'),
    format: 'cjs',
    write: false,
    define: { 'import.meta.url': 'moduleUrl' },
    plugins: [apart, fasterDocx, fasterYaml, fasterZip, compiledTemplates(root)],
    external: optional,
    // A script of which the code is kept cannot import: what is loaded late is in the script.
    supported: { ...settings.supported, 'dynamic-import': false },
  });
  const code = `${opening}${inAscii(outputFiles[0].text)}${closing}`;
  // Layouts are kept under this mark too: what makes them belongs to the program.
  const layout = readFileSync(path.join(dist, 'layout.cjs'));
  const mark = createHash('sha256').update(code).update(layout).digest('hex').slice(0, 16);
  writeFileSync(path.join(dist, 'emvi.cjs'), `// ${mark}\n${code}`);
  return metafile;
}

/**
 * Writes dist/layout.cjs and dist/pdf-reader.cjs, which dist/emvi.cjs asks for when it needs them; gives the folders of
 * the packages in them.
 */
export async function buildScripts(root, dist, settings) {
  for (const { file, source } of Object.values(scripts)) {
    const entry = path.join(root, 'node_modules', source);
    const { outputFiles } = await build({
      ...settings,
      entryPoints: [entry],
      outfile: path.join(dist, file),
      format: 'cjs',
      write: false,
      plugins: [fasterLayout],
      // It only asks where it stands to find what we never ask of it.
      define: { 'import.meta.url': '__filename' },
    });
    writeFileSync(path.join(dist, file), inAscii(outputFiles[0].text));
  }
  return Object.values(scripts).map(({ source }) => `node_modules/${source.split('/')[0]}`);
}

/** Writes dist/cli.cjs, with which every command starts: all that runs before the program is loaded. */
export async function buildStarter(root, dist, settings) {
  await build({
    ...settings,
    entryPoints: [path.join(root, 'src/cli/start.ts')],
    outfile: path.join(dist, 'cli.cjs'),
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
}

/** Writes dist/index.js: the library as an ES module around the script. */
export async function buildLibrary(root, dist, settings) {
  const { metafile } = await build({
    ...settings,
    entryPoints: [path.join(root, 'src/index.ts')],
    outfile: path.join(dist, 'index.js'),
    format: 'esm',
    write: false,
    external: optional,
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const code = `import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = require.resolve('./emvi.cjs');

export const { ${names.sort().join(', ')} } = require(file)(require, file).openLibrary();
`;
  writeFileSync(path.join(dist, 'index.js'), code);
}

/** The bundler spells out what stands in texts, and leaves what stands in patterns: V8 keeps a script of ASCII in half the room. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/gu, spellOut);
}

function spellOut(sign) {
  return [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
