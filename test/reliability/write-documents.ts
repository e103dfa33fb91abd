// Writes documents as a build does, in a process that a test can kill: folder and content come from the command line.
import process from 'node:process';
import { createNodeHost } from '../../src/host/node-host.ts';
import { findTorn } from '../../src/output/torn-build.ts';
import { writeBuild } from '../../src/output/write-build.ts';

const [folder = '', content = ''] = process.argv.slice(2);
const host = createNodeHost();
const names = ['plan.docx', 'dashboard.docx', 'dashboard.xlsx', 'plan.md'];
const files = names.map((name) => ({ name, content: Buffer.from(`${name} ${content} `.repeat(10_000)) }));
const torn = findTorn(host, folder);
const { diagnostics } = writeBuild(host, files, { folder, sources: [], language: 'nl' });
process.stdout.write([...torn, ...diagnostics].map(({ type }) => type.code).join(' '));
