import type { Language } from '../../text/language.ts';

type Words = Readonly<Record<string, string>>;

const words: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  compliance: {
    nl: { compliant: 'voldoet', partial: 'voldoet gedeeltelijk', deviating: 'wijkt af' },
    en: { compliant: 'compliant', partial: 'partly compliant', deviating: 'deviates' },
  },
  type: {
    nl: { KO: 'knock-out', REQ: 'eis', wish: 'wens', info: 'ter kennisname' },
    en: { KO: 'knock-out', REQ: 'requirement', wish: 'wish', info: 'for information' },
  },
  moment: {
    nl: { tender: 'bij inschrijving', verification: 'bij verificatie', performance: 'tijdens de uitvoering' },
    en: { tender: 'with the tender', verification: 'at verification', performance: 'during performance' },
  },
  evidenceStatus: {
    nl: { available: 'aanwezig', requested: 'aangevraagd', missing: 'ontbreekt' },
    en: { available: 'available', requested: 'requested', missing: 'missing' },
  },
  clarificationStatus: {
    nl: { draft: 'concept', asked: 'gesteld', answered: 'beantwoord' },
    en: { draft: 'draft', asked: 'asked', answered: 'answered' },
  },
  role: {
    nl: {
      buyer: 'opdrachtgever',
      bidder: 'inschrijver',
      lead: 'penvoerder',
      consortium: 'combinant',
      partner: 'partner',
      subcontractor: 'onderaannemer',
      'third-party': 'derde',
      other: 'andere partij',
    },
    en: {
      buyer: 'buyer',
      bidder: 'bidder',
      lead: 'lead partner',
      consortium: 'consortium member',
      partner: 'partner',
      subcontractor: 'subcontractor',
      'third-party': 'third party',
      other: 'other party',
    },
  },
};

/** A fixed value of a field in the language of the document; empty where the bid is silent. */
export function choiceText(field: keyof typeof words, value: string | undefined, language: Language): string {
  return (value === undefined ? undefined : words[field]?.[language][value]) ?? '';
}
