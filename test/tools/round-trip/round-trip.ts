import process from 'node:process';
import { buildExample, exampleNames } from '../../support/examples.ts';
import { rewriteDocx } from '../docx-office.ts';
import { keptInDocx, lostThings } from './kept-in-docx.ts';

/**
 * Lets LibreOffice write every Word file of these examples anew and prints what got lost; ends with 1 where there is any.
 * @param examples names of folders in examples/; all of them when there are none
 */
export async function roundTrip(examples: readonly string[]): Promise<void> {
  let count = 0;
  const totals = new Map<string, number>();
  const lost: string[] = [];
  for (const example of examples.length === 0 ? exampleNames : examples) {
    const { documents } = await buildExample(example, { formats: ['docx'] });
    for (const [name, docx] of documents) {
      const before = keptInDocx(docx);
      const gone = lostThings(before, keptInDocx(await rewriteDocx(docx)));
      lost.push(...gone.map((thing) => `${example}/${name}: ${thing}`));
      for (const [kind, things] of Object.entries(before)) totals.set(kind, (totals.get(kind) ?? 0) + things.length);
      count += 1;
    }
  }
  const figures = [...totals].map(([kind, total]) => `${total} ${kind}`).join(', ');
  process.stdout.write(`${count} Word files with ${figures}\n${lost.length} lost\n`);
  for (const line of lost) process.stdout.write(`  ${line}\n`);
  process.exitCode = lost.length === 0 ? 0 : 1;
}
