import { fileURLToPath } from 'node:url';
import { startProgram } from '../host/kept-code.ts';
import { version } from '../report/version.ts';
import { versionFlags } from './options.ts';

/** Other programs ask for the version all the time; that needs no program to be loaded. */
const asksVersion: ReadonlySet<string> = new Set(versionFlags);

/** Commands that bid writers run again and again, each with code of its own. */
const daily: ReadonlySet<string> = new Set(['check', 'build']);

/** What lays out pages is most of all code, and seldom asked for. */
const scriptsApart = ['./layout.cjs'];

/** Runs the command that this process was started with. */
export async function start(): Promise<void> {
  const [command = '', ...others] = process.argv.slice(2);
  if (asksVersion.has(command) && others.length === 0) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const bundle = fileURLToPath(new URL('./emvi.cjs', import.meta.url));
  const surroundings = { environment: process.env, platform: process.platform };
  const { exports, keep } = startProgram(bundle, daily.has(command) ? command : 'other', surroundings, scriptsApart);
  await (exports as { main: () => Promise<void> }).main();
  keep();
}
