/** Runs a built emvi over a bid in memory, many times in one process. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param packageFolder a folder with a built emvi in dist/
 * @returns a function from the texts of a bid to its findings at the profile `submission`
 */
export async function openChecker(packageFolder) {
  const { checkBid, createMemoryHost, reportJson } = await import(
    pathToFileURL(path.join(packageFolder, 'dist/index.js')).href
  );
  return async (files) => {
    const host = createMemoryHost({ files: Object.fromEntries(files) });
    const { diagnostics, language } = await checkBid(host, '.', { isStrict: false, profile: 'submission' });
    return JSON.parse(reportJson(diagnostics, { language })).findings;
  };
}
