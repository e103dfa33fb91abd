import type { Language } from '../../text/language.ts';

/** Long words that nearly every bid uses; a word that differs from one of them by one letter is a slip of the pen. */
export const commonWords: Readonly<Record<Language, readonly string[]>> = {
  nl: (
    'aanbestedende aanbesteding aansprakelijkheid beheersmaatregel beheersmaatregelen beschikbaarheid betrouwbaarheid beveiliging certificering communicatie ' +
    'contractmanager contractmanagement dienstverlening doorlooptijd duurzaamheid escalatie evaluatie facturatie gebruikers geïmplementeerd gekwalificeerd ' +
    'halfjaarlijks implementatie informatiebeveiliging inschrijver inschrijving inspectie jaarlijks klanttevredenheid klachtenafhandeling kwaliteit kwaliteitsborging kwartaalrapportage ' +
    'leverancier maandelijks maandelijkse maandrapportage maatregelen management medewerkers monitoring normering onderaannemer onderaannemers onderhoud opdrachtgever opdrachtnemer ' +
    'oplevering organisatie overlegstructuur prestatie prestaties projectleider projectmanager rapportage rapportages responstijd responstijden responsetijd responsetijden risicobeheersing servicedesk ' +
    'stakeholders stuurgroep tevredenheid toezichthouder transparantie uitvoering veiligheid verantwoordelijk verantwoordelijke verbetermaatregelen verbeterplan wekelijks wekelijkse werkdagen werkzaamheden'
  ).split(' '),
  en: (
    'accountability availability certification communication compliance contractor cleaning deliverables effectiveness employees escalation evaluation implementation ' +
    'improvement improvements inspection maintenance management measurement milestone milestones monitoring organisation performance personnel programme quarterly ' +
    'reporting requirement requirements resolution response satisfaction schedule stakeholders subcontractor subcontractors supervisor sustainability transparency'
  ).split(' '),
};

/** Slips that are so short that they look like an ending: `maandelijk` for `maandelijks`. */
export const commonSlips: ReadonlyMap<string, string> = new Map([
  ['dagelijk', 'dagelijks'],
  ['wekelijk', 'wekelijks'],
  ['maandelijk', 'maandelijks'],
  ['jaarlijk', 'jaarlijks'],
  ['halfjaarlijk', 'halfjaarlijks'],
  ['kwartaallijks', 'per kwartaal'],
  ['tenminsten', 'ten minste'],
]);
