import { defineRule } from '../rule.ts';

export const evidenceFileMissing = defineRule<{ id: string; file: string }>({
  code: 'EMV209',
  name: 'evidence-file-missing',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: ({ id, file }) => `het bestand ${file} van bewijsstuk ${id} is er niet`,
      en: ({ id, file }) => `the file ${file} of evidence ${id} is not there`,
    },
    label: { nl: () => 'niet gevonden', en: () => 'not found' },
    why: {
      nl: () => 'een bewijsstuk dat niet wordt meegestuurd, telt niet mee in de beoordeling',
      en: () => 'evidence that is not handed in does not count in the evaluation',
    },
    help: {
      nl: ({ file }) =>
        `zet ${file} in de map van de inschrijving, of verbeter het pad; hoofdletters en kleine letters tellen mee`,
      en: ({ file }) => `put ${file} in the folder of the bid, or correct the path; upper and lower case matter`,
    },
  },
  check({ bid, report }) {
    for (const evidence of bid.items('evidence')) {
      const { file } = evidence.data;
      if (file !== undefined && bid.missingFiles.has(file)) report(evidence.span(['file']), { id: evidence.id, file });
    }
  },
});
