/**
 * The words by which roles and bodies are recognised in a text, in small letters, Dutch and English together: a Dutch
 * bid calls half of its roles in English.
 */
import { guardPattern } from '../../text/guarded-pattern.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Ends of words that name a role: `contractmanager`, `CI-coach`; as a word of its own it needs a word before it. */
export const roleEndings: readonly string[] = [
  ...['manager', 'directeur', 'coördinator', 'coordinator', 'leider', 'leidster', 'officer', 'coach', 'regisseur'],
  ...['functionaris', 'voorzitter', 'director', 'leader', 'supervisor', 'superintendent', 'teamlead', 'testlead'],
];

/** Ends of words that name a body. */
export const bodyEndings: readonly string[] = [
  ...[
    'overleg',
    'beraad',
    'stuurgroep',
    'werkgroep',
    'kerngroep',
    'regiegroep',
    'projectgroep',
    'klankbordgroep',
    'adviesgroep',
  ],
  ...['directie', 'commissie', 'comité', 'board', 'committee', 'council', 'steerco', 'managementteam', 'crisisteam'],
];

/** Words that name a role or body without a word before them. */
export const standAlone = words(
  'stuurgroep werkgroep kerngroep regiegroep projectgroep klankbordgroep adviesgroep directie directeur bestuur steerco ' +
    'managementteam crisisteam ondernemingsraad cliëntenraad teamlead testlead',
);

/** Words that are a role or body only behind another word: `security team`, `Data Lead`, `steering group`. */
export const needsWordBefore = words(
  'team lead group meeting board committee council manager officer coach director coordinator coördinator leader leider',
);

/** What stands before `group`, `meeting` and `team` when these are bodies. */
export const bodyOpeners = words(
  'steering working crisis escalation project management leadership review progress contract governance problem site safety executive change security',
);

/** Ends of words with the end of a role or body that are none: `SLA-dashboard`. */
export const noRoles: readonly string[] = [
  ...['dashboard', 'onboard', 'keyboard', 'whiteboard', 'billboard', 'clipboard', 'scoreboard', 'storyboard'],
  ...['aboard', 'starboard', 'marktleider', 'wachtwoordmanager'],
];

/** Abbreviations of roles and bodies, as they are always written; the long form where there is one of one word. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ['MT', 'managementteam'],
  ['PL', 'projectleider'],
  ['PM', 'projectmanager'],
  ['SDM', 'servicedeliverymanager'],
  ['FG', 'functionarisgegevensbescherming'],
  ['DPO', 'functionarisgegevensbescherming'],
  ['CISO', ''],
  ['CIO', ''],
  ['CTO', ''],
  ['CEO', ''],
  ['CFO', ''],
  ['COO', ''],
  ['CAB', 'changeadvisoryboard'],
  ['ECAB', ''],
  ['RvB', 'raadvanbestuur'],
  ['RvT', 'raadvantoezicht'],
]);

/** Words that are no part of a name though they stand before it. */
export const noNameWords = words(
  'de het een onze ons uw zijn haar hun deze dit die dat elke elk ieder iedere alle geen naar aan bij met door via van voor in op te en of ook dan ' +
    'als is zijn wordt worden actie melding escalatie escaleert escaleren escalatiepad herhaling inzet extra nieuwe nieuw maandelijks maandelijkse ' +
    'wekelijks wekelijkse dagelijks per direct meteen eerst daarna vervolgens tussen tijdens na binnen uur dag dagen werkdag werkdagen zelfde eigen ' +
    'the a an our your their this that each every all no to at by with via from for in on and or also then if is are be escalate escalates escalated ' +
    'escalation report reports repeat extra new monthly weekly daily first within hours hour day days working own informs inform informeert meldt',
);

/** Words before `overleg` that make it a body: `SLM overleg`, `tactisch overleg`; `in overleg met` and `er is overleg` are none. */
export const meetingOpener = /^(?:[A-ZÀ-ÖØ-Þ].*|[a-zß-öø-ɏ]+(?:isch|eel|ief))$/u;

/** Parties that every bid has, whatever they are called in the manifest. */
export const partyWords = words(
  'opdrachtgever opdrachtnemer inschrijver aannemer hoofdaannemer onderaannemer leverancier combinant og on buyer client bidder contractor supplier subcontractor employer customer',
);

/** Behind a name these say, in small letters, that the role is the buyer’s or of both sides, which a bid need not list. */
export const ofTheBuyer = guardPattern(
  'opdrachtgever|og|buyer|client|customer|employer|gemeente|provincie|beide partijen|both parties',
  /^\s*(?:(?:van|bij)\s+(?:de\s+|het\s+|uw\s+)?|of\s+(?:the\s+)?)?(?:opdrachtgever|og|buyer|client|customer|employer|gemeente|provincie|beide partijen|both parties)(?![a-zà-ɏ])|^\s*\((?:opdrachtgever|og|buyer|client)\)/u,
);

/** A sentence about escalation. */
export const escalation = guardPattern(
  'escal',
  /(?<![a-zà-ɏ])(?:escalatie(?:s|pad|ladder|lijn|route|model|procedure)?|escal(?:eren|eert|eer|eerden)|escalat(?:e|es|ed|ion|ions|ing))(?![a-zà-ɏ])/iu,
);

/** A file or heading in which a plan presents its roles and meetings. */
export const presentation = guardPattern(
  'organi|governance|overleg|rollen|rolverdeling|projectteam|kernteam|team|roles|meetings|bezetting|staffing',
  /organi[sz]ati|governance|overleg|rollen|rolverdeling|projectteam|kernteam|team|roles|meetings|bezetting|staffing/iu,
);
