// Made from templates/starter/ by `npm run generate`. Never edit by hand.
import type { InBoth } from '../text/language.ts';

/** A bid that `emvi init` can start with. */
export interface PackagedStarter {
  readonly name: string;
  readonly description: InBoth<string>;
  /** The paths of its files in the bid: the manifest, the other sources, the texts. */
  readonly files: readonly string[];
}

/** The bids that `emvi init` can start with, sorted by name. */
export const packagedStarters: readonly PackagedStarter[] = [
  {
    "name": "diensten-ict",
    "description": {
      "nl": "ICT-diensten met eisen, serviceniveaus, RASCI en alle documenten",
      "en": "ICT services with requirements, service levels, RASCI, all documents"
    },
    "files": [
      "emvi.yaml",
      "clarifications.yaml",
      "criteria.yaml",
      "evidence.yaml",
      "glossary.yaml",
      "kpis.yaml",
      "offer.yaml",
      "organisation.yaml",
      "phases.yaml",
      "references.yaml",
      "requirements.yaml",
      "risks.yaml"
    ]
  },
  {
    "name": "klein",
    "description": {
      "nl": "drie wensen met drie KPI's, om te zien hoe emvi werkt",
      "en": "three wishes with three KPIs, to see how emvi works"
    },
    "files": [
      "emvi.yaml",
      "kpis.yaml",
      "wishes.yaml",
      "sections/summary.md"
    ]
  },
  {
    "name": "portaltekst",
    "description": {
      "nl": "vragen die u in de tekstvakken van een portaal beantwoordt",
      "en": "questions that you answer in the text boxes of a portal"
    },
    "files": [
      "emvi.yaml",
      "criteria.yaml",
      "evidence.yaml",
      "kpis.yaml"
    ]
  },
  {
    "name": "wensen",
    "description": {
      "nl": "een plan in hoofdstukken met een programma van wensen (W-xx)",
      "en": "a plan in chapters with a programme of wishes (W-xx)"
    },
    "files": [
      "emvi.yaml",
      "evidence.yaml",
      "kpis.yaml",
      "organisation.yaml",
      "phases.yaml",
      "risks.yaml",
      "wishes.yaml",
      "sections/conclusion.md",
      "sections/quality.md",
      "sections/summary.md",
      "sections/understanding.md"
    ]
  },
  {
    "name": "werken-gww",
    "description": {
      "nl": "een werk met gunnen op waarde: risico's, planning, CO2, social return",
      "en": "a civil work awarded on value: risks, planning, CO2, social return"
    },
    "files": [
      "emvi.yaml",
      "criteria.yaml",
      "evidence.yaml",
      "kpis.yaml",
      "offer.yaml",
      "organisation.yaml",
      "phases.yaml",
      "risks.yaml"
    ]
  }
];
