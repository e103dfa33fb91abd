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
  "assumpties": {
    "manifest": {
      "title": {
        "nl": "Assumpties en uitsluitingen",
        "en": "Assumptions and exclusions"
      },
      "description": {
        "nl": "Waar de inschrijving van uitgaat en wat er niet bij hoort.",
        "en": "What the bid assumes and what it does not include."
      },
      "needs": [
        "assumptions",
        "exclusions"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "assumptions": {
          "nl": "Assumpties",
          "en": "Assumptions"
        },
        "exclusions": {
          "nl": "Uitsluitingen",
          "en": "Exclusions"
        },
        "number": {
          "nl": "Nr.",
          "en": "No."
        },
        "assumption": {
          "nl": "Assumptie",
          "en": "Assumption"
        },
        "exclusion": {
          "nl": "Uitsluiting",
          "en": "Exclusion"
        },
        "reason": {
          "nl": "Reden",
          "en": "Reason"
        },
        "effect": {
          "nl": "Gevolg als het anders is",
          "en": "Effect if it is otherwise"
        },
        "touches": {
          "nl": "Raakt",
          "en": "Touches"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "begrippenlijst": {
    "manifest": {
      "title": {
        "nl": "Begrippenlijst",
        "en": "Glossary"
      },
      "description": {
        "nl": "De begrippen en afkortingen met hun betekenis.",
        "en": "The terms and abbreviations with their meaning."
      },
      "needs": [
        "glossary"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "term": {
          "nl": "Begrip",
          "en": "Term"
        },
        "meaning": {
          "nl": "Betekenis",
          "en": "Meaning"
        },
        "aliases": {
          "nl": "Ook wel",
          "en": "Also"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "beoordeling": {
    "manifest": {
      "title": {
        "nl": "Beoordelingsmatrix",
        "en": "Award matrix"
      },
      "description": {
        "nl": "Per gunningscriterium de waarde, de schaal, onze invulling en waar die in het plan staat.",
        "en": "Per award criterion its value, its scale, our answer and where it stands in the plan."
      },
      "isLandscape": true,
      "needs": [
        "criteria"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "criterion": {
          "nl": "Criterium en vraag",
          "en": "Criterion and question"
        },
        "value": {
          "nl": "Waarde",
          "en": "Value"
        },
        "scale": {
          "nl": "Schaal",
          "en": "Scale"
        },
        "minimum": {
          "nl": "minimum",
          "en": "minimum"
        },
        "ours": {
          "nl": "Onze invulling",
          "en": "Our answer"
        },
        "measured": {
          "nl": "Meetbaar met",
          "en": "Measured by"
        },
        "where": {
          "nl": "In het plan",
          "en": "In the plan"
        }
      }
    },
    "files": [
      "criterion-row.hbs",
      "document.hbs",
      "template.yaml"
    ]
  },
  "bewijsstukken": {
    "manifest": {
      "title": {
        "nl": "Bewijsstukkenbundel",
        "en": "Evidence list"
      },
      "description": {
        "nl": "Alle bewijsstukken met wat ze aantonen, voor welke eis, wens of KPI, en hun status.",
        "en": "All evidence with what it proves, for which requirement, wish or KPI, and its status."
      },
      "isLandscape": true,
      "needs": [
        "evidence"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "usedFor": {
          "nl": "Hoort bij",
          "en": "Belongs to"
        },
        "issued": {
          "nl": "Afgegeven op",
          "en": "Issued on"
        },
        "holder": {
          "nl": "Houder",
          "en": "Holder"
        },
        "moment": {
          "nl": "Moment",
          "en": "Moment"
        },
        "file": {
          "nl": "Bestand",
          "en": "File"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "clarificatievragen": {
    "manifest": {
      "title": {
        "nl": "Clarificatievragen",
        "en": "Clarification questions"
      },
      "description": {
        "nl": "De vragen voor de nota van inlichtingen, met wat ze raken, en de antwoorden die al gegeven zijn.",
        "en": "The questions to the buyer, with what they touch, and the answers given so far."
      },
      "needs": [
        "clarifications",
        "changes"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "number": {
          "nl": "Nr.",
          "en": "No."
        },
        "questionText": {
          "nl": "Vraag",
          "en": "Question"
        },
        "effect": {
          "nl": "Effect",
          "en": "Effect"
        },
        "request": {
          "nl": "Verzoek",
          "en": "Request"
        },
        "touches": {
          "nl": "Raakt",
          "en": "Touches"
        },
        "answer": {
          "nl": "Antwoord",
          "en": "Answer"
        },
        "round": {
          "nl": "Ronde",
          "en": "Round"
        },
        "closes": {
          "nl": "vragen tot",
          "en": "questions until"
        },
        "published": {
          "nl": "gepubliceerd",
          "en": "published"
        },
        "changes": {
          "nl": "Wijzigingen uit de nota van inlichtingen",
          "en": "Changes by the answers"
        },
        "change": {
          "nl": "Wijziging",
          "en": "Change"
        },
        "withdrawn": {
          "nl": "vervallen",
          "en": "withdrawn"
        },
        "questions": {
          "nl": "Vragen",
          "en": "Questions"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "dekking": {
    "manifest": {
      "title": {
        "nl": "Dekking",
        "en": "Coverage"
      },
      "description": {
        "nl": "Voor de interne review: welke wens of vraag door welke KPI, welk bewijs, risico en fase is gedekt.",
        "en": "For the internal review: which wish or question is covered by which KPI, evidence, risk and phase."
      },
      "needs": [
        "wishes",
        "questions"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "item": {
          "nl": "Wens of vraag",
          "en": "Wish or question"
        },
        "kpis": {
          "nl": "KPI's",
          "en": "KPIs"
        },
        "evidence": {
          "nl": "Bewijs",
          "en": "Evidence"
        },
        "risks": {
          "nl": "Risico's",
          "en": "Risks"
        },
        "phases": {
          "nl": "Fasen",
          "en": "Phases"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "eisentoets": {
    "manifest": {
      "title": {
        "nl": "Toets aan de eisen",
        "en": "Gap list"
      },
      "description": {
        "nl": "Voor de interne review: per eis of de inschrijving eraan voldoet, meer biedt, minder biedt of niets zegt.",
        "en": "For the internal review: per requirement whether the bid meets it, exceeds it, falls short or is silent."
      },
      "isLandscape": true,
      "formats": [
        "md",
        "docx",
        "xlsx"
      ],
      "needs": [
        "requirements",
        "principles",
        "processes",
        "meetings",
        "reports",
        "roles"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "demand": {
          "nl": "Eis",
          "en": "Demand"
        },
        "asked": {
          "nl": "Gevraagd",
          "en": "Asked"
        },
        "verdict": {
          "nl": "Oordeel",
          "en": "Verdict"
        },
        "offered": {
          "nl": "Geboden",
          "en": "Offered"
        },
        "basis": {
          "nl": "Hoe bepaald",
          "en": "Basis"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "governance": {
    "manifest": {
      "title": {
        "nl": "Overleg en rapportage",
        "en": "Meetings and reports"
      },
      "description": {
        "nl": "De overleggen en rapportages met onze frequentie naast die van de opdrachtgever, en wie wat doet.",
        "en": "The meetings and reports with our frequency beside the client's, and who does what."
      },
      "isLandscape": true,
      "needs": [
        "meetings",
        "reports",
        "roles",
        "people"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "meetingsTitle": {
          "nl": "Overleggen",
          "en": "Meetings"
        },
        "reportsTitle": {
          "nl": "Rapportages",
          "en": "Reports"
        },
        "rolesTitle": {
          "nl": "Rollen",
          "en": "Roles"
        },
        "peopleTitle": {
          "nl": "Team",
          "en": "Team"
        },
        "level": {
          "nl": "Niveau",
          "en": "Level"
        },
        "strategic": {
          "nl": "strategisch",
          "en": "strategic"
        },
        "tactical": {
          "nl": "tactisch",
          "en": "tactical"
        },
        "operational": {
          "nl": "operationeel",
          "en": "operational"
        },
        "ourFrequency": {
          "nl": "Onze frequentie",
          "en": "Our frequency"
        },
        "demand": {
          "nl": "Gevraagd",
          "en": "Asked"
        },
        "requirement": {
          "nl": "Eis",
          "en": "Requirement"
        },
        "report": {
          "nl": "Rapportage",
          "en": "Report"
        },
        "content": {
          "nl": "Inhoud",
          "en": "Content"
        },
        "person": {
          "nl": "Medewerker",
          "en": "Person"
        },
        "availability": {
          "nl": "Beschikbaarheid",
          "en": "Availability"
        },
        "experience": {
          "nl": "Ervaring",
          "en": "Experience"
        },
        "certificates": {
          "nl": "Certificaten",
          "en": "Certificates"
        },
        "substitute": {
          "nl": "Vervanger",
          "en": "Substitute"
        },
        "education": {
          "nl": "Opleiding",
          "en": "Education"
        },
        "serviceTitle": {
          "nl": "Bereikbaarheid",
          "en": "Availability"
        },
        "windowText": {
          "nl": "Servicevenster",
          "en": "Service window"
        },
        "definition": {
          "nl": "Betekenis",
          "en": "Meaning"
        },
        "prioritiesTitle": {
          "nl": "Prioriteiten",
          "en": "Priorities"
        },
        "priority": {
          "nl": "Prioriteit",
          "en": "Priority"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
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
          "partial": "sustainability"
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
      "formats": [
        "md",
        "docx",
        "xlsx"
      ],
      "needs": [
        "kpis"
      ],
      "options": {
        "columns": {
          "description": {
            "nl": "Alle kolommen waarin een KPI iets zegt, ook eigenaar, nulmeting, termijn en sancties, of alleen de gewone zeven.",
            "en": "Every column that some KPI fills, owner, baseline, term and sanctions too, or only the usual seven."
          },
          "values": [
            "all",
            "standard"
          ],
          "default": "all"
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
  "nalevingsmatrix": {
    "manifest": {
      "title": {
        "nl": "Nalevingsmatrix",
        "en": "Compliance matrix"
      },
      "description": {
        "nl": "Elke eis woordelijk, met of u voldoet, uw toelichting en het bewijs.",
        "en": "Every requirement verbatim, with whether you comply, your explanation and the proof."
      },
      "isLandscape": true,
      "formats": [
        "md",
        "docx",
        "xlsx"
      ],
      "needs": [
        "requirements",
        "principles"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "requirement": {
          "nl": "Eis",
          "en": "Requirement"
        },
        "type": {
          "nl": "Type",
          "en": "Type"
        },
        "verbatim": {
          "nl": "Eis (woordelijk)",
          "en": "Requirement (verbatim)"
        },
        "compliance": {
          "nl": "Voldoet",
          "en": "Compliance"
        },
        "explanation": {
          "nl": "Toelichting",
          "en": "Explanation"
        },
        "proof": {
          "nl": "Bewijs",
          "en": "Proof"
        },
        "place": {
          "nl": "Vindplaats",
          "en": "Source"
        },
        "principles": {
          "nl": "Uitgangspunten van de opdrachtgever",
          "en": "The client's principles"
        },
        "principle": {
          "nl": "Uitgangspunt",
          "en": "Principle"
        },
        "answer": {
          "nl": "Onze invulling",
          "en": "Our answer"
        },
        "processes": {
          "nl": "Processen",
          "en": "Processes"
        },
        "process": {
          "nl": "Proces",
          "en": "Process"
        },
        "placesIn": {
          "nl": "Vindplaatsen in",
          "en": "Places in"
        },
        "family": {
          "nl": "Groep",
          "en": "Group"
        }
      }
    },
    "files": [
      "document.hbs",
      "requirement-row.hbs",
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
  "planning": {
    "manifest": {
      "title": {
        "nl": "Planning",
        "en": "Planning"
      },
      "description": {
        "nl": "De planning als Gantt-figuur en als tabel met fasen, activiteiten, mijlpalen en beslismomenten.",
        "en": "The planning as a Gantt picture and as a table with phases, activities, milestones and gates."
      },
      "isLandscape": true,
      "needs": [
        "phases"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "chart": {
          "nl": "Planning",
          "en": "Planning"
        },
        "results": {
          "nl": "Resultaten",
          "en": "Results"
        },
        "milestonesAndGates": {
          "nl": "Mijlpalen en beslismomenten",
          "en": "Milestones and gates"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "portaltekst": {
    "manifest": {
      "title": {
        "nl": "Portaltekst",
        "en": "Portal text"
      },
      "description": {
        "nl": "Elk antwoord als platte tekst voor een tekstvak in het portaal, geteld tegen de grens, met een overzicht voor het team.",
        "en": "Every answer as plain text for a text box of the portal, counted against its limit, with an overview for the team."
      },
      "audience": "internal",
      "formats": [
        "md",
        "docx",
        "txt"
      ],
      "needs": [
        "criteria",
        "questions",
        "wishes"
      ],
      "options": {
        "details": {
          "description": {
            "nl": "Of onder elk antwoord ook de planning, de risico's, het bewijs en de KPI's staan die erbij horen.",
            "en": "Whether the planning, risks, evidence and KPIs that belong to an answer stand below it."
          },
          "values": [
            "show",
            "hide"
          ],
          "default": "show"
        },
        "lineBreaks": {
          "description": {
            "nl": "Of het portaal een regeleinde als één teken telt of als twee.",
            "en": "Whether the portal counts the end of a line as one character or as two."
          },
          "values": [
            "one",
            "two"
          ],
          "default": "one"
        }
      },
      "chapters": [
        {
          "id": "answers",
          "title": {
            "nl": "Antwoorden",
            "en": "Answers"
          },
          "partial": "answers"
        }
      ],
      "texts": {
        "explanation": {
          "nl": "Plak elk antwoord in het tekstvak van het portaal. Neem daarvoor de tekstbestanden (.txt) naast dit document: die zijn precies zo geteld als hier staat.",
          "en": "Paste each answer into its text box in the portal. Take the text files (.txt) beside this document: they were counted exactly as it says here."
        },
        "itemColumn": {
          "nl": "Vraag of wens",
          "en": "Question or wish"
        },
        "lengthColumn": {
          "nl": "Lengte",
          "en": "Length"
        },
        "limitColumn": {
          "nl": "Grens van de opdrachtgever",
          "en": "Limit set by the buyer"
        },
        "roomColumn": {
          "nl": "Ruimte",
          "en": "Room"
        },
        "words": {
          "nl": "woorden",
          "en": "words"
        },
        "characters": {
          "nl": "tekens",
          "en": "characters"
        },
        "characters-without-blanks": {
          "nl": "tekens zonder spaties",
          "en": "characters without spaces"
        },
        "tooLong": {
          "nl": "te lang",
          "en": "too long"
        },
        "toSpare": {
          "nl": "over",
          "en": "to spare"
        },
        "noAnswer": {
          "nl": "nog geen antwoord",
          "en": "no answer yet"
        },
        "proof": {
          "nl": "Bewijs",
          "en": "Proof"
        },
        "risksAndMeasures": {
          "nl": "Risico's en maatregelen",
          "en": "Risks and measures"
        },
        "when": {
          "nl": "Planning",
          "en": "Planning"
        },
        "measuredBy": {
          "nl": "Meetbaar met",
          "en": "Measured by"
        },
        "validUntil": {
          "nl": "geldig tot",
          "en": "valid until"
        }
      }
    },
    "files": [
      "answer-text.hbs",
      "answer.hbs",
      "answers.hbs",
      "criterion.hbs",
      "document.hbs",
      "template.yaml"
    ]
  },
  "rasci": {
    "manifest": {
      "title": {
        "nl": "RASCI",
        "en": "RASCI"
      },
      "description": {
        "nl": "Per proces wie uitvoert, wie eindverantwoordelijk is, wie ondersteunt en wie wordt geraadpleegd of geïnformeerd.",
        "en": "Per process who is responsible, accountable, supporting, consulted or informed."
      },
      "isLandscape": true,
      "formats": [
        "md",
        "docx",
        "xlsx"
      ],
      "needs": [
        "rasci"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "number": {
          "nl": "Nr.",
          "en": "No."
        },
        "activity": {
          "nl": "Activiteit",
          "en": "Activity"
        },
        "proof": {
          "nl": "Bewijs",
          "en": "Proof"
        },
        "legend": {
          "nl": "Legenda",
          "en": "Legend"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "referenties": {
    "manifest": {
      "title": {
        "nl": "Projectreferenties",
        "en": "Project references"
      },
      "description": {
        "nl": "Per referentie de opdracht, de resultaten met de KPI die ze onderbouwen, en de contactpersoon.",
        "en": "Per reference the assignment, the results with the KPI that they support, and the contact."
      },
      "needs": [
        "references"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "client": {
          "nl": "Opdrachtgever",
          "en": "Client"
        },
        "period": {
          "nl": "Periode",
          "en": "Period"
        },
        "value": {
          "nl": "Omvang",
          "en": "Value"
        },
        "scope": {
          "nl": "Opdracht",
          "en": "Scope"
        },
        "contact": {
          "nl": "Contactpersoon",
          "en": "Contact"
        },
        "result": {
          "nl": "Resultaat",
          "en": "Result"
        },
        "supports": {
          "nl": "Onderbouwt",
          "en": "Supports"
        },
        "results": {
          "nl": "Resultaten",
          "en": "Results"
        },
        "forRequirement": {
          "nl": "Eis",
          "en": "Requirement"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  },
  "risicoregister": {
    "manifest": {
      "title": {
        "nl": "Risicoregister",
        "en": "Risk register"
      },
      "description": {
        "nl": "De risicomatrix als figuur en alle risico's met oorzaak, gevolg, score, maatregelen en restrisico.",
        "en": "The risk matrix as a picture and all risks with cause, consequence, score, measures and residual risk."
      },
      "formats": [
        "md",
        "docx",
        "xlsx"
      ],
      "isLandscape": true,
      "needs": [
        "risks"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "before": {
          "nl": "Vóór maatregelen",
          "en": "Before measures"
        },
        "after": {
          "nl": "Na maatregelen",
          "en": "After measures"
        },
        "preventive": {
          "nl": "Preventief",
          "en": "Preventive"
        },
        "corrective": {
          "nl": "Correctief",
          "en": "Corrective"
        },
        "bearer": {
          "nl": "Drager",
          "en": "Bearer"
        },
        "ownerColumn": {
          "nl": "Eigenaar",
          "en": "Owner"
        },
        "linked": {
          "nl": "Hoort bij",
          "en": "Belongs to"
        },
        "legend": {
          "nl": "Schaal",
          "en": "Scale"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
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
        "benefit": {
          "nl": "Wat levert dit de opdrachtgever op",
          "en": "What the client gains"
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
        },
        "co2Ladder": {
          "nl": "CO2-Prestatieladder",
          "en": "CO2 Performance Ladder"
        },
        "socialReturn": {
          "nl": "Social return",
          "en": "Social return"
        },
        "shareOf": {
          "nl": "van",
          "en": "of"
        },
        "proofOf": {
          "nl": "Bewijs",
          "en": "Proof"
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
      "sustainability.hbs",
      "template.yaml",
      "win-themes.hbs",
      "wish-answer.hbs",
      "wishes-explanation.hbs",
      "wishes-list.hbs",
      "wishes-table.hbs"
    ]
  },
  "toezeggingen": {
    "manifest": {
      "title": {
        "nl": "Toezeggingenregister",
        "en": "Register of commitments"
      },
      "description": {
        "nl": "Elke toezegging met haar norm, meetbron, eigenaar, bewijs en termijn: wat u bij gunning overdraagt.",
        "en": "Every commitment with its norm, measuring source, owner, evidence and term: what is handed over at award."
      },
      "isLandscape": true,
      "formats": [
        "md",
        "docx",
        "xlsx"
      ],
      "needs": [
        "wishes",
        "questions",
        "kpis"
      ],
      "options": {},
      "chapters": [],
      "texts": {
        "item": {
          "nl": "Wens of vraag",
          "en": "Wish or question"
        },
        "promise": {
          "nl": "Toezegging (woordelijk)",
          "en": "Commitment (verbatim)"
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
        },
        "proof": {
          "nl": "Bewijs",
          "en": "Evidence"
        },
        "ownerColumn": {
          "nl": "Eigenaar",
          "en": "Owner"
        },
        "measured": {
          "nl": "Meetbron",
          "en": "Measuring source"
        },
        "spoken": {
          "nl": "Getallen die de tekst belooft",
          "en": "Numbers that the text promises"
        },
        "place": {
          "nl": "Onder de kop",
          "en": "Below the heading"
        },
        "kpiAndNorm": {
          "nl": "KPI en norm",
          "en": "KPI and norm"
        },
        "when": {
          "nl": "Termijn en rapportage",
          "en": "Term and reporting"
        }
      }
    },
    "files": [
      "document.hbs",
      "template.yaml"
    ]
  }
};
