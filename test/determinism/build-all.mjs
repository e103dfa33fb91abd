// Builds one bid after the other with the package, in one process: loading emvi takes longer than most bids do.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [package_, bids, options] = process.argv.slice(2);
const { buildBid, createNodeHost } = await import(pathToFileURL(package_).href);

for (const { from, bid } of JSON.parse(bids)) {
  process.chdir(from);
  const { written } = await buildBid(createNodeHost(), bid, JSON.parse(options));
  if (written.length === 0) throw new Error(`nothing was written for ${path.resolve(bid)}`);
}
