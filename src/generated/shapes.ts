// Made from schemas/ by `npm run generate`. Never edit by hand.

/** The form of a text: the name of its definition in schemas/common.schema.json. */
export type TextForm = 'cell' | 'date' | 'id' | 'name' | 'path' | 'prefix' | 'text';

/** What a schema asks for in one place. */
export type Shape =
  | { readonly kind: 'text'; readonly form: TextForm }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly lowest: number; readonly highest: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'list'; readonly items: Shape; readonly isFilled?: true }
  | { readonly kind: 'part'; readonly name: string }
  | { readonly kind: 'free' };

/** The fields of a mapping; `others` is the shape of fields with a free name. */
export interface Part {
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly others?: Shape;
}

/** The name of the part that a whole file is. */
export const fileParts = {
  manifest: 'Manifest',
  criteria: 'CriteriaFile',
  wishes: 'WishesFile',
  kpis: 'KpisFile',
  phases: 'PhasesFile',
  risks: 'RisksFile',
  organisation: 'OrganisationFile',
  evidence: 'EvidenceFile',
  inputs: 'InputsFile',
  template: 'TemplateManifest',
} as const;

/** All parts of all files, by name. */
export const parts: Readonly<Record<string, Part>> = {
  Manifest: {"fields":{"emvi":{"kind":"constant","value":1},"title":{"kind":"text","form":"text"},"language":{"kind":"choice","values":["nl","en"]},"author":{"kind":"text","form":"text"},"output":{"kind":"text","form":"path"},"tender":{"kind":"part","name":"Tender"},"parties":{"kind":"list","items":{"kind":"part","name":"Party"}},"dates":{"kind":"part","name":"Dates"},"prefixes":{"kind":"part","name":"Prefixes"},"sources":{"kind":"part","name":"Sources"},"formRules":{"kind":"part","name":"FormRules"},"gate":{"kind":"part","name":"Gate"},"checks":{"kind":"part","name":"Checks"},"documents":{"kind":"list","items":{"kind":"part","name":"DocumentEntry"}}},"required":["emvi","title"]},
  Tender: {"fields":{"name":{"kind":"text","form":"text"},"reference":{"kind":"text","form":"text"},"buyer":{"kind":"text","form":"text"},"total":{"kind":"text","form":"text"}},"required":[]},
  Party: {"fields":{"id":{"kind":"text","form":"id"},"name":{"kind":"text","form":"text"},"role":{"kind":"choice","values":["buyer","bidder","partner","subcontractor","other"]},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Waiver: {"fields":{"code":{"kind":"text","form":"text"},"reason":{"kind":"text","form":"text"}},"required":["code","reason"]},
  Dates: {"fields":{"questions":{"kind":"text","form":"date"},"closing":{"kind":"text","form":"date"},"award":{"kind":"text","form":"date"},"start":{"kind":"text","form":"date"}},"required":[]},
  Prefixes: {"fields":{"wish":{"kind":"text","form":"prefix"},"kpi":{"kind":"text","form":"prefix"},"phase":{"kind":"text","form":"prefix"},"risk":{"kind":"text","form":"prefix"},"evidence":{"kind":"text","form":"prefix"},"input":{"kind":"text","form":"prefix"},"criterion":{"kind":"text","form":"prefix"},"question":{"kind":"text","form":"prefix"}},"required":[]},
  Sources: {"fields":{"criteria":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"wishes":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"kpis":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"phases":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"risks":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"organisation":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"evidence":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true},"inputs":{"kind":"list","items":{"kind":"text","form":"path"},"isFilled":true}},"required":[]},
  FormRules: {"fields":{"isAnonymous":{"kind":"boolean"},"forbiddenWords":{"kind":"list","items":{"kind":"text","form":"text"}},"otherClients":{"kind":"list","items":{"kind":"text","form":"text"}}},"required":[]},
  Gate: {"fields":{"questions":{"kind":"choice","values":["kpi","proof","none"]}},"required":[]},
  Checks: {"fields":{"profile":{"kind":"choice","values":["draft","review","submission"]},"severities":{"kind":"list","items":{"kind":"part","name":"RuleSeverity"}},"baseline":{"kind":"text","form":"path"},"minSmart":{"kind":"number","lowest":0,"highest":100},"requires":{"kind":"list","items":{"kind":"choice","values":["owner","escalation","sanction","baseline","evidence","period","startEvent","risk"]}}},"required":[]},
  RuleSeverity: {"fields":{"code":{"kind":"text","form":"text"},"severity":{"kind":"choice","values":["off","info","warning","error"]}},"required":["code","severity"]},
  DocumentEntry: {"fields":{"id":{"kind":"text","form":"name"},"template":{"kind":"text","form":"text"},"title":{"kind":"text","form":"text"},"file":{"kind":"text","form":"text"},"audience":{"kind":"choice","values":["internal","submission"]},"language":{"kind":"choice","values":["nl","en"]},"formats":{"kind":"list","items":{"kind":"choice","values":["md","docx"]},"isFilled":true},"criteria":{"kind":"list","items":{"kind":"text","form":"id"},"isFilled":true},"options":{"kind":"free"},"chapters":{"kind":"list","items":{"kind":"part","name":"ChapterEntry"},"isFilled":true},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  ChapterEntry: {"fields":{"id":{"kind":"text","form":"id"},"title":{"kind":"text","form":"text"},"body":{"kind":"text","form":"path"}},"required":["id"]},
  CriteriaFile: {"fields":{"criteria":{"kind":"list","items":{"kind":"part","name":"Criterion"}}},"required":["criteria"]},
  Criterion: {"fields":{"id":{"kind":"text","form":"id"},"title":{"kind":"text","form":"text"},"text":{"kind":"text","form":"text"},"weight":{"kind":"text","form":"text"},"subCriteria":{"kind":"list","items":{"kind":"part","name":"Criterion"}},"questions":{"kind":"list","items":{"kind":"part","name":"Question"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Question: {"fields":{"id":{"kind":"text","form":"id"},"text":{"kind":"text","form":"text"},"maxLength":{"kind":"text","form":"text"},"title":{"kind":"text","form":"text"},"asks":{"kind":"list","items":{"kind":"text","form":"text"}},"aspects":{"kind":"list","items":{"kind":"text","form":"text"}},"keyMessage":{"kind":"text","form":"text"},"approach":{"kind":"text","form":"text"},"measures":{"kind":"list","items":{"kind":"text","form":"text"}},"benefit":{"kind":"text","form":"text"},"body":{"kind":"text","form":"path"},"kpis":{"kind":"list","items":{"kind":"text","form":"id"}},"evidence":{"kind":"list","items":{"kind":"text","form":"id"}},"risks":{"kind":"list","items":{"kind":"text","form":"id"}},"phases":{"kind":"list","items":{"kind":"text","form":"id"}},"proof":{"kind":"list","items":{"kind":"text","form":"text"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id","text"]},
  WishesFile: {"fields":{"wishes":{"kind":"list","items":{"kind":"part","name":"Wish"}}},"required":["wishes"]},
  Wish: {"fields":{"id":{"kind":"text","form":"id"},"text":{"kind":"text","form":"text"},"maxLength":{"kind":"text","form":"text"},"title":{"kind":"text","form":"text"},"criterion":{"kind":"text","form":"id"},"keyMessage":{"kind":"text","form":"text"},"measures":{"kind":"list","items":{"kind":"text","form":"text"}},"response":{"kind":"text","form":"text"},"benefit":{"kind":"text","form":"text"},"body":{"kind":"text","form":"path"},"kpis":{"kind":"list","items":{"kind":"text","form":"id"}},"proof":{"kind":"list","items":{"kind":"text","form":"text"}},"evidence":{"kind":"list","items":{"kind":"text","form":"id"}},"measurability":{"kind":"text","form":"text"},"phases":{"kind":"list","items":{"kind":"text","form":"id"}},"risks":{"kind":"list","items":{"kind":"text","form":"id"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id","text"]},
  KpisFile: {"fields":{"kpis":{"kind":"list","items":{"kind":"part","name":"Kpi"}}},"required":["kpis"]},
  Kpi: {"fields":{"id":{"kind":"text","form":"id"},"title":{"kind":"text","form":"text"},"description":{"kind":"text","form":"text"},"target":{"kind":"text","form":"text"},"norms":{"kind":"list","items":{"kind":"part","name":"Norm"},"isFilled":true},"measurement":{"kind":"text","form":"text"},"reporting":{"kind":"text","form":"text"},"frequencies":{"kind":"list","items":{"kind":"text","form":"text"},"isFilled":true},"term":{"kind":"text","form":"text"},"escalation":{"kind":"text","form":"text"},"escalationSteps":{"kind":"list","items":{"kind":"part","name":"EscalationStep"},"isFilled":true},"sanctions":{"kind":"list","items":{"kind":"choice","values":["penalty","bonus"]}},"owner":{"kind":"text","form":"text"},"baseline":{"kind":"text","form":"text"},"criteria":{"kind":"list","items":{"kind":"text","form":"id"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Norm: {"fields":{"key":{"kind":"text","form":"id"},"subject":{"kind":"text","form":"text"},"atLeast":{"kind":"text","form":"text"},"atMost":{"kind":"text","form":"text"},"above":{"kind":"text","form":"text"},"below":{"kind":"text","form":"text"},"exactly":{"kind":"text","form":"text"},"within":{"kind":"text","form":"text"},"per":{"kind":"text","form":"text"},"condition":{"kind":"text","form":"text"},"attained":{"kind":"part","name":"Attainment"},"relativeTo":{"kind":"text","form":"text"},"from":{"kind":"text","form":"text"},"excluding":{"kind":"text","form":"text"}},"required":[]},
  Attainment: {"fields":{"atLeast":{"kind":"text","form":"text"},"per":{"kind":"text","form":"text"}},"required":["atLeast"]},
  EscalationStep: {"fields":{"when":{"kind":"text","form":"text"},"then":{"kind":"text","form":"text"}},"required":["then"]},
  PhasesFile: {"fields":{"phases":{"kind":"list","items":{"kind":"part","name":"Phase"}}},"required":["phases"]},
  Phase: {"fields":{"id":{"kind":"text","form":"id"},"label":{"kind":"text","form":"text"},"title":{"kind":"text","form":"text"},"period":{"kind":"text","form":"text"},"start":{"kind":"text","form":"text"},"end":{"kind":"text","form":"text"},"startEvent":{"kind":"text","form":"text"},"activities":{"kind":"list","items":{"kind":"text","form":"text"}},"deliverables":{"kind":"list","items":{"kind":"text","form":"text"}},"milestones":{"kind":"list","items":{"kind":"part","name":"Milestone"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Milestone: {"fields":{"text":{"kind":"text","form":"text"},"at":{"kind":"text","form":"text"},"isGate":{"kind":"boolean"}},"required":["text"]},
  RisksFile: {"fields":{"risks":{"kind":"list","items":{"kind":"part","name":"Risk"}},"riskScales":{"kind":"list","items":{"kind":"part","name":"RiskScale"}}},"required":["risks"]},
  Risk: {"fields":{"id":{"kind":"text","form":"id"},"text":{"kind":"text","form":"text"},"cause":{"kind":"text","form":"text"},"consequence":{"kind":"text","form":"text"},"probability":{"kind":"text","form":"text"},"impact":{"kind":"text","form":"text"},"detection":{"kind":"text","form":"text"},"score":{"kind":"text","form":"text"},"measures":{"kind":"list","items":{"kind":"text","form":"text"}},"owner":{"kind":"text","form":"text"},"status":{"kind":"text","form":"text"},"residualScore":{"kind":"text","form":"text"},"residualProbability":{"kind":"text","form":"text"},"residualImpact":{"kind":"text","form":"text"},"residualDetection":{"kind":"text","form":"text"},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  RiskScale: {"fields":{"id":{"kind":"text","form":"id"},"method":{"kind":"choice","values":["RISMAN","RPN"]},"probability":{"kind":"list","items":{"kind":"part","name":"RiskLevel"}},"impact":{"kind":"list","items":{"kind":"part","name":"RiskLevel"}},"detection":{"kind":"list","items":{"kind":"part","name":"RiskLevel"}},"detectionDirection":{"kind":"choice","values":["high-is-hard","high-is-easy"]},"formula":{"kind":"text","form":"text"},"score":{"kind":"list","items":{"kind":"part","name":"RiskLevel"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  RiskLevel: {"fields":{"label":{"kind":"text","form":"text"},"value":{"kind":"text","form":"text"}},"required":["label"]},
  OrganisationFile: {"fields":{"roles":{"kind":"list","items":{"kind":"part","name":"Role"}},"meetings":{"kind":"list","items":{"kind":"part","name":"Meeting"}},"reports":{"kind":"list","items":{"kind":"part","name":"Report"}},"rasci":{"kind":"list","items":{"kind":"part","name":"RasciMatrix"}},"serviceWindows":{"kind":"list","items":{"kind":"part","name":"ServiceWindow"}},"priorities":{"kind":"list","items":{"kind":"part","name":"Priority"}}},"required":[]},
  Role: {"fields":{"id":{"kind":"text","form":"id"},"name":{"kind":"text","form":"text"},"party":{"kind":"text","form":"id"},"tasks":{"kind":"list","items":{"kind":"text","form":"text"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Meeting: {"fields":{"id":{"kind":"text","form":"id"},"name":{"kind":"text","form":"text"},"aliases":{"kind":"list","items":{"kind":"text","form":"text"}},"level":{"kind":"choice","values":["strategic","tactical","operational"]},"goal":{"kind":"text","form":"text"},"participants":{"kind":"list","items":{"kind":"text","form":"text"}},"frequency":{"kind":"text","form":"text"},"demand":{"kind":"text","form":"text"},"isOnRequest":{"kind":"boolean"},"topics":{"kind":"list","items":{"kind":"text","form":"text"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Report: {"fields":{"id":{"kind":"text","form":"id"},"name":{"kind":"text","form":"text"},"content":{"kind":"text","form":"text"},"frequency":{"kind":"text","form":"text"},"demand":{"kind":"text","form":"text"},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  RasciMatrix: {"fields":{"id":{"kind":"text","form":"id"},"title":{"kind":"text","form":"text"},"isFromBuyer":{"kind":"boolean"},"columns":{"kind":"list","items":{"kind":"text","form":"id"}},"legend":{"kind":"list","items":{"kind":"part","name":"RasciLetter"}},"evidence":{"kind":"list","items":{"kind":"text","form":"id"}},"rows":{"kind":"list","items":{"kind":"part","name":"RasciRow"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  RasciLetter: {"fields":{"letter":{"kind":"text","form":"text"},"meaning":{"kind":"text","form":"text"}},"required":["letter"]},
  RasciRow: {"fields":{"number":{"kind":"text","form":"text"},"activity":{"kind":"text","form":"text"},"cells":{"kind":"list","items":{"kind":"text","form":"cell"}},"proof":{"kind":"list","items":{"kind":"text","form":"text"}}},"required":["activity"]},
  ServiceWindow: {"fields":{"id":{"kind":"text","form":"id"},"text":{"kind":"text","form":"text"},"window":{"kind":"text","form":"text"},"priorities":{"kind":"list","items":{"kind":"text","form":"id"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  Priority: {"fields":{"id":{"kind":"text","form":"id"},"definition":{"kind":"text","form":"text"},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  EvidenceFile: {"fields":{"evidence":{"kind":"list","items":{"kind":"part","name":"Evidence"}}},"required":["evidence"]},
  Evidence: {"fields":{"id":{"kind":"text","form":"id"},"title":{"kind":"text","form":"text"},"proves":{"kind":"text","form":"text"},"file":{"kind":"text","form":"path"},"issuer":{"kind":"text","form":"text"},"expires":{"kind":"text","form":"date"},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  InputsFile: {"fields":{"inputs":{"kind":"list","items":{"kind":"part","name":"Input"}}},"required":["inputs"]},
  Input: {"fields":{"id":{"kind":"text","form":"id"},"text":{"kind":"text","form":"text"},"documents":{"kind":"list","items":{"kind":"text","form":"id"}},"touches":{"kind":"list","items":{"kind":"text","form":"id"}},"waivers":{"kind":"list","items":{"kind":"part","name":"Waiver"}}},"required":["id"]},
  TemplateManifest: {"fields":{"title":{"kind":"part","name":"TextInBoth"},"description":{"kind":"part","name":"TextInBoth"},"audience":{"kind":"choice","values":["internal","submission"]},"isLandscape":{"kind":"boolean"},"contents":{"kind":"boolean"},"isNumbered":{"kind":"boolean"},"needs":{"kind":"list","items":{"kind":"choice","values":["criteria","wishes","kpis","phases","risks","organisation","evidence","inputs"]}},"options":{"kind":"part","name":"TemplateManifest.options"},"chapters":{"kind":"list","items":{"kind":"part","name":"TemplateChapter"}},"texts":{"kind":"part","name":"TemplateManifest.texts"}},"required":["title","description","needs","options","chapters","texts"]},
  TextInBoth: {"fields":{"nl":{"kind":"text","form":"text"},"en":{"kind":"text","form":"text"}},"required":["nl","en"]},
  "TemplateManifest.options": {"fields":{},"required":[],"others":{"kind":"part","name":"TemplateOption"}},
  TemplateOption: {"fields":{"description":{"kind":"part","name":"TextInBoth"},"values":{"kind":"list","items":{"kind":"text","form":"text"},"isFilled":true},"default":{"kind":"text","form":"text"}},"required":["description","values","default"]},
  TemplateChapter: {"fields":{"id":{"kind":"text","form":"id"},"title":{"kind":"part","name":"TextInBoth"},"partial":{"kind":"text","form":"text"}},"required":["id","title","partial"]},
  "TemplateManifest.texts": {"fields":{},"required":[],"others":{"kind":"part","name":"TextInBoth"}},
};
