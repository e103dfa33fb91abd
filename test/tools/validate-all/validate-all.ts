import process from 'node:process';
import { isBlocking } from '../../../src/diagnostics/diagnostic.ts';
import type { BuildOptions } from '../../../src/pipeline/build-bid.ts';
import { themeNames } from '../../../src/render/docx/look.ts';
import { buildEdition, type Edition, sketchEdition } from '../../support/editions.ts';
import { exampleNames } from '../../support/examples.ts';
import { houseFile } from '../../support/house-style-file.ts';
import { lintAccess, lintDocx } from '../docx-lint.ts';
import { validateDocx } from '../docx-validator.ts';
import { type Combination, everyCombination, pairwiseChoice } from './pairwise.ts';

const all = everyCombination({
  example: exampleNames,
  look: [...themeNames, 'house'],
  language: ['nl', 'en'],
  option: ['final', 'draft', 'anonymous'],
});

/** The Word file of a company, made in Word's manner. */
const houseStyle = houseFile();

/** What has been looked at, and what was wrong. */
interface Tally {
  editions: number;
  documents: number;
  validated: number;
  faults: number;
}

/**
 * Makes the Word files of the examples in every edition and reads each with our own lint; those in the default look and in
 * a pairwise choice of the editions are built whole, and read by the Open XML SDK too. Prints figures and faults; ends with
 * 1 where there are any.
 * @param isOnlyPairwise whether editions that the SDK does not see are left out
 */
export async function validateAll(isOnlyPairwise: boolean): Promise<void> {
  const forSdk = new Set([...all.filter((one) => isDefault(one)), ...pairwiseChoice(all)].map((one) => nameOf(one)));
  const tally: Tally = { editions: 0, documents: 0, validated: 0, faults: 0 };
  let validating = Promise.resolve();
  for (const edition of all) {
    const isForSdk = forSdk.has(nameOf(edition));
    if (isOnlyPairwise && !isForSdk) continue;
    const documents = isForSdk ? await build(edition, tally) : await sketchEdition(editionOf(edition));
    report(edition, 'all files', documents.size === 0 ? ['nothing is made'] : [], tally);
    for (const [name, docx] of documents) report(edition, name, [...lintDocx(docx), ...lintAccess(docx)], tally);
    tally.editions += 1;
    tally.documents += documents.size;
    process.stdout.write(`${nameOf(edition)}: ${documents.size}\n`);
    // The SDK is at work while the next edition is built.
    await validating;
    validating = isForSdk ? validate(edition, documents, tally) : Promise.resolve();
  }
  await validating;
  process.stdout.write(
    `${tally.editions} editions of ${exampleNames.length} examples, ${tally.documents} Word files\n` +
      `${tally.validated} of them, of ${forSdk.size} editions, read by the Open XML SDK, and all by our own lint\n` +
      `${tally.faults} faults\n`,
  );
  process.exitCode = tally.faults === 0 ? 0 : 1;
}

/** As a bid writer hands it in who chose nothing. */
function isDefault({ look, language, option }: Combination): boolean {
  return look === 'calm' && language === 'nl' && option === 'final';
}

function nameOf({ example, look, language, option }: Combination): string {
  return `${example} ${look} ${language} ${option}`;
}

function editionOf({ example = '', look, language, option }: Combination): Edition {
  const options: Partial<BuildOptions> = {
    documentLanguage: language === 'en' ? 'en' : 'nl',
    isDraft: option === 'draft',
    isAnonymous: option === 'anonymous',
  };
  const theme = themeNames.find((name) => name === look);
  return { example, look: theme ?? { houseStyle }, options };
}

async function build(edition: Combination, tally: Tally): Promise<ReadonlyMap<string, Uint8Array>> {
  const { documents, result } = await buildEdition(editionOf(edition));
  const files = new Map([...documents].filter(([name]) => name.endsWith('.docx')));
  if (files.size === 0) {
    const codes = result.diagnostics.filter(isBlocking).map(({ type: { code } }) => code);
    report(edition, 'no file', [`nothing is built: ${[...new Set(codes)].join(', ')}`], tally);
  }
  return files;
}

/** Two at a time: each is a process of its own. */
async function validate(edition: Combination, documents: ReadonlyMap<string, Uint8Array>, tally: Tally): Promise<void> {
  const left = documents.entries();
  const validateNext = async (): Promise<void> => {
    for (const [name, docx] of left) {
      report(edition, name, await validateDocx(docx), tally);
      tally.validated += 1;
    }
  };
  await Promise.all([validateNext(), validateNext()]);
}

/** Says at once what is wrong: a whole run takes long. */
function report(edition: Combination, name: string, faults: readonly string[], tally: Tally): void {
  tally.faults += faults.length;
  for (const fault of faults) process.stdout.write(`WRONG: ${nameOf(edition)}, ${name}: ${fault}\n`);
}
