import { expect, test } from 'vitest';
import { compose } from './support.ts';

function textOf(template: string, approach: string): string {
  return compose({
    'emvi.yaml': `emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    template: ${template}\n`,
    'criteria.yaml': `criteria:
  - id: G1
    title: "Hinder"
    questions:
      - id: V1
        text: "Hoe beperkt u hinder?"
        keyMessage: "De kern."
${approach}        body: teksten/v1.md
        measures: ["De maatregel"]
        benefit: "De winst."
`,
    'teksten/v1.md': 'Het lange verhaal.\n',
  }).text;
}

/** The parts of the answer in the order in which they are printed. */
function orderOf(text: string): string[] {
  return [...text.matchAll(/De kern|De aanpak|Het lange verhaal|De maatregel|De winst/gu)].map(([part]) => part);
}

test.each(['per-criterium', 'portaltekst'])('%s prints a body where the approach stands', (template) => {
  expect(orderOf(textOf(template, ''))).toEqual(['De kern', 'Het lange verhaal', 'De maatregel', 'De winst']);
});

test.each(['per-criterium', 'portaltekst'])('%s prints a body behind an approach with its measures', (template) => {
  const approach = '        approach: "De aanpak."\n';
  const parts = ['De kern', 'De aanpak', 'De maatregel', 'Het lange verhaal', 'De winst'];
  expect(orderOf(textOf(template, approach))).toEqual(parts);
});
