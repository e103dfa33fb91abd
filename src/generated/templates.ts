// Made from templates/ by `npm run generate`. Never edit by hand.
import type { TemplateManifest } from './types.ts';

/** A template that comes with emvi. */
export interface PackagedTemplate {
  /** What its template.yaml says. */
  readonly manifest: TemplateManifest;
  /** The names of its files, sorted. */
  readonly files: readonly string[];
}

/** The templates that come with emvi, by the names of their folders, sorted. */
export const packagedTemplates: Readonly<Record<string, PackagedTemplate>> = {
  "klassiek": {
    "manifest": {
      "title": {
        "nl": "Plan van aanpak",
        "en": "Plan of approach"
      },
      "description": {
        "nl": "Het klassieke EMVI-plan in tien hoofdstukken, met het programma van wensen als tabel of lijst.",
        "en": "The classic plan of approach in ten chapters, with the wishes as a table or a list."
      },
      "isNumbered": true,
      "needs": [],
      "options": {
        "wishes": {
          "description": {
            "nl": "Hoe de wensen worden getoond: als tabel, als lijst, of als lijst met een toelichting eronder.",
            "en": "How wishes are shown: as a table, as a list, or as a list with explanations below it."
          },
          "values": [
            "table",
            "list",
            "list-with-explanation"
          ],
          "default": "table"
        },
        "contents": {
          "description": {
            "nl": "Of het plan met een inhoudsopgave begint.",
            "en": "Whether the plan starts with a table of contents."
          },
          "values": [
            "no",
            "yes"
          ],
          "default": "no"
        }
      },
      "chapters": [
        {
          "id": "summary",
          "title": {
            "nl": "Samenvatting",
            "en": "Summary"
          },
          "partial": "section"
        },
        {
          "id": "understanding",
          "title": {
            "nl": "Begrip van de Opdracht",
            "en": "Understanding of the Assignment"
          },
          "partial": "section"
        },
        {
          "id": "approach",
          "title": {
            "nl": "Aanpak per Fase",
            "en": "Approach per Phase"
          },
          "partial": "phases"
        },
        {
          "id": "quality",
          "title": {
            "nl": "Kwaliteitsborging",
            "en": "Quality Assurance"
          },
          "partial": "section"
        },
        {
          "id": "sustainability",
          "title": {
            "nl": "Duurzaamheid",
            "en": "Sustainability"
          },
          "partial": "section"
        },
        {
          "id": "risks",
          "title": {
            "nl": "Risicobeheersing",
            "en": "Risk Management"
          },
          "partial": "risks"
        },
        {
          "id": "organisation",
          "title": {
            "nl": "Organisatie en Governance",
            "en": "Organisation and Governance"
          },
          "partial": "organisation"
        },
        {
          "id": "wishes",
          "title": {
            "nl": "Programma van Wensen",
            "en": "Programme of Wishes"
          },
          "partial": "wishes"
        },
        {
          "id": "kpis",
          "title": {
            "nl": "KPI/SLA (overzicht)",
            "en": "KPI/SLA (overview)"
          },
          "partial": "kpi-table"
        },
        {
          "id": "conclusion",
          "title": {
            "nl": "Conclusie",
            "en": "Conclusion"
          },
          "partial": "section"
        },
        {
          "id": "inputs",
          "title": {
            "nl": "Benodigde input",
            "en": "Required Input"
          },
          "partial": "inputs"
        }
      ],
      "texts": {}
    },
    "files": [
      "document.hbs",
      "template.yaml",
      "wishes.hbs"
    ]
  },
  "kpi-dashboard": {
    "manifest": {
      "title": {
        "nl": "KPI/SLA-dashboard",
        "en": "KPI/SLA dashboard"
      },
      "description": {
        "nl": "Alle KPI's in één liggende tabel, met norm, meting, rapportage, escalatie en waar ze voor dienen.",
        "en": "All KPIs in one landscape table, with norm, measurement, reporting, escalation and what they serve."
      },
      "isLandscape": true,
      "needs": [
        "kpis"
      ],
      "options": {
        "columns": {
          "description": {
            "nl": "De gewone zeven kolommen, of alle kolommen waarin een KPI iets zegt: ook eigenaar, nulmeting, termijn en sancties.",
            "en": "The usual seven columns, or every column that some KPI fills: owner, baseline, term and sanctions too."
          },
          "values": [
            "standard",
            "all"
          ],
          "default": "standard"
        }
      },
      "chapters": [],
      "texts": {
        "inputs": {
          "nl": "Benodigde input",
          "en": "Required input"
        },
        "ownerColumn": {
          "nl": "Eigenaar",
          "en": "Owner"
        },
        "baseline": {
          "nl": "Nulmeting",
          "en": "Baseline"
        },
        "term": {
          "nl": "Termijn",
          "en": "Term"
        },
        "sanctions": {
          "nl": "Malus/bonus",
          "en": "Penalty/bonus"
        },
        "penalty": {
          "nl": "malus",
          "en": "penalty"
        },
        "bonus": {
          "nl": "bonus",
          "en": "bonus"
        }
      }
    },
    "files": [
      "dashboard-table.hbs",
      "document.hbs",
      "template.yaml"
    ]
  },
  "per-criterium": {
    "manifest": {
      "title": {
        "nl": "Plan van aanpak",
        "en": "Plan of approach"
      },
      "description": {
        "nl": "Per gunningscriterium een hoofdstuk onder de titel van de opdrachtgever, met per vraag en wens het antwoord.",
        "en": "A chapter per award criterion under the buyer's own title, with the answer to every question and wish."
      },
      "needs": [],
      "options": {
        "questions": {
          "description": {
            "nl": "Of de vraag of wens van de opdrachtgever woordelijk boven het antwoord staat.",
            "en": "Whether the buyer's question or wish stands verbatim above the answer."
          },
          "values": [
            "show",
            "hide"
          ],
          "default": "show"
        },
        "weights": {
          "description": {
            "nl": "Of het gewicht van het criterium onder de titel staat.",
            "en": "Whether the weight of the criterion stands below its title."
          },
          "values": [
            "hide",
            "show"
          ],
          "default": "hide"
        },
        "contents": {
          "description": {
            "nl": "Of het plan met een inhoudsopgave begint.",
            "en": "Whether the plan starts with a table of contents."
          },
          "values": [
            "no",
            "yes"
          ],
          "default": "no"
        }
      },
      "chapters": [
        {
          "id": "summary",
          "title": {
            "nl": "Samenvatting",
            "en": "Summary"
          },
          "partial": "section"
        },
        {
          "id": "criteria",
          "title": {
            "nl": "Gunningscriteria",
            "en": "Award criteria"
          },
          "partial": "criteria"
        },
        {
          "id": "wishes",
          "title": {
            "nl": "Programma van Wensen",
            "en": "Programme of Wishes"
          },
          "partial": "wishes"
        },
        {
          "id": "conclusion",
          "title": {
            "nl": "Conclusie",
            "en": "Conclusion"
          },
          "partial": "section"
        }
      ],
      "texts": {
        "keyMessage": {
          "nl": "Kernboodschap",
          "en": "Key message"
        },
        "benefit": {
          "nl": "Wat levert dit de opdrachtgever op",
          "en": "What the client gains"
        },
        "proof": {
          "nl": "Bewijs",
          "en": "Proof"
        },
        "validUntil": {
          "nl": "geldig tot",
          "en": "valid until"
        },
        "risksAndMeasures": {
          "nl": "Risico en maatregel",
          "en": "Risk and measure"
        },
        "when": {
          "nl": "Planning",
          "en": "Planning"
        },
        "measuredBy": {
          "nl": "Meetbaar met",
          "en": "Measured by"
        },
        "weight": {
          "nl": "Weging",
          "en": "Weight"
        },
        "promises": {
          "nl": "Onze toezeggingen",
          "en": "Our commitments"
        },
        "promise": {
          "nl": "Toezegging",
          "en": "Commitment"
        },
        "promisedNorm": {
          "nl": "Norm",
          "en": "Norm"
        },
        "source": {
          "nl": "Meetbron",
          "en": "Measuring source"
        },
        "term": {
          "nl": "Termijn",
          "en": "Term"
        }
      }
    },
    "files": [
      "answer.hbs",
      "countermeasures.hbs",
      "criteria.hbs",
      "criterion.hbs",
      "document.hbs",
      "planning.hbs",
      "promises.hbs",
      "template.yaml",
      "wishes.hbs"
    ]
  },
  "shared": {
    "manifest": {
      "title": {
        "nl": "Gedeelde blokken",
        "en": "Shared blocks"
      },
      "description": {
        "nl": "Blokken die in elk sjabloon en in elke tekst te gebruiken zijn.",
        "en": "Blocks that every template and every section can use."
      },
      "needs": [],
      "options": {},
      "chapters": [],
      "texts": {
        "question": {
          "nl": "Vraag",
          "en": "Question"
        },
        "wish": {
          "nl": "Wens",
          "en": "Wish"
        },
        "wishId": {
          "nl": "W-xx",
          "en": "W-xx"
        },
        "wishText": {
          "nl": "Wens (woordelijk)",
          "en": "Wish (verbatim)"
        },
        "ourAnswer": {
          "nl": "Onze invulling",
          "en": "Our answer"
        },
        "measurability": {
          "nl": "Meetbaarheid",
          "en": "Measured by"
        },
        "explanation": {
          "nl": "Toelichting op invulling",
          "en": "Explanation of our answers"
        },
        "seeExplanation": {
          "nl": "Zie de toelichting onder de tabel.",
          "en": "See the explanation below the table."
        },
        "kpiId": {
          "nl": "KPI ID",
          "en": "KPI ID"
        },
        "kpiName": {
          "nl": "Omschrijving",
          "en": "Description"
        },
        "norm": {
          "nl": "Norm/Target",
          "en": "Norm/Target"
        },
        "measurement": {
          "nl": "Meting",
          "en": "Measurement"
        },
        "reporting": {
          "nl": "Rapportage",
          "en": "Reporting"
        },
        "escalation": {
          "nl": "Escalatie",
          "en": "Escalation"
        },
        "purpose": {
          "nl": "Link W-xx/criterium",
          "en": "Link W-xx/criterion"
        },
        "deliverables": {
          "nl": "Deliverables",
          "en": "Deliverables"
        },
        "phase": {
          "nl": "Fase",
          "en": "Phase"
        },
        "period": {
          "nl": "Wanneer",
          "en": "When"
        },
        "activities": {
          "nl": "Activiteiten",
          "en": "Activities"
        },
        "startEvent": {
          "nl": "Start",
          "en": "Start"
        },
        "milestone": {
          "nl": "Mijlpaal",
          "en": "Milestone"
        },
        "gate": {
          "nl": "Beslismoment",
          "en": "Gate"
        },
        "meetings": {
          "nl": "Overlegstructuur",
          "en": "Meetings"
        },
        "meeting": {
          "nl": "Overleg",
          "en": "Meeting"
        },
        "goal": {
          "nl": "Doel",
          "en": "Goal"
        },
        "participants": {
          "nl": "Deelnemers",
          "en": "Participants"
        },
        "topics": {
          "nl": "Onderwerpen",
          "en": "Topics"
        },
        "frequency": {
          "nl": "Frequentie",
          "en": "Frequency"
        },
        "onRequest": {
          "nl": "op verzoek",
          "en": "on request"
        },
        "role": {
          "nl": "Rol",
          "en": "Role"
        },
        "party": {
          "nl": "Partij",
          "en": "Party"
        },
        "tasks": {
          "nl": "Taken",
          "en": "Tasks"
        },
        "roles": {
          "nl": "Rollen",
          "en": "Roles"
        },
        "availability": {
          "nl": "Bereikbaarheid",
          "en": "Availability"
        },
        "priorities": {
          "nl": "Prioriteiten",
          "en": "Priorities"
        },
        "risk": {
          "nl": "Risico",
          "en": "Risk"
        },
        "cause": {
          "nl": "Oorzaak",
          "en": "Cause"
        },
        "consequence": {
          "nl": "Gevolg",
          "en": "Consequence"
        },
        "probabilityAndImpact": {
          "nl": "Kans × impact",
          "en": "Probability × impact"
        },
        "score": {
          "nl": "Score",
          "en": "Score"
        },
        "measure": {
          "nl": "Maatregel",
          "en": "Measure"
        },
        "owner": {
          "nl": "Eigenaar",
          "en": "Owner"
        },
        "status": {
          "nl": "Status",
          "en": "Status"
        },
        "residualScore": {
          "nl": "Restrisico",
          "en": "Residual risk"
        },
        "annex": {
          "nl": "Bijlage",
          "en": "Annex"
        },
        "annexTitle": {
          "nl": "Omschrijving",
          "en": "Description"
        },
        "proves": {
          "nl": "Toont aan",
          "en": "Proves"
        },
        "issuer": {
          "nl": "Afgegeven door",
          "en": "Issued by"
        },
        "expires": {
          "nl": "Geldig tot",
          "en": "Valid until"
        }
      }
    },
    "files": [
      "evidence.hbs",
      "inputs.hbs",
      "kpi-table.hbs",
      "meetings.hbs",
      "organisation.hbs",
      "phases.hbs",
      "risks.hbs",
      "roles.hbs",
      "section.hbs",
      "service-windows.hbs",
      "template.yaml",
      "wishes-explanation.hbs",
      "wishes-list.hbs",
      "wishes-table.hbs"
    ]
  }
};
