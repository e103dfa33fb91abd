/** Words of both languages; a `*` before or after one lets it be part of a longer word there, `_` is a blank. */
type WordList = Readonly<{ nl: string; en: string }>;

const lists = {
  /** Things that happen again and again: a term about them starts when they happen, and everybody reads it so. */
  recurringEvent: {
    nl:
      '*respons* *reactie* reageren *herstel* hersteld *hersteltijd* *oplos* *opgelost* *afhandel* afgehandeld *incident* *storing* *melding* *klacht* ' +
      '*calamiteit* *vraag *vragen *verzoek* *aanvraag* *bestelling* *order* *levertijd* *factu* *offerte* *wijziging* *patch* *kwetsbaarhe* vuln* ' +
      '*bevestig* *terugbel* *terugkoppel* *beantwoord* *vervang* *aanrijtijd* *opkomsttijd* *ter_plaatse *bereikbaar* *wachttijd* *reistijd* *rijtijd* ' +
      '*vacature* *kandida* *dispu* *geschil* *schade* *ongeval* *afwijking* *bevinding* *correctie* *escalatie* *ziekmelding* *uitval* *spoedgeval* *spoedopdracht* *noodgeval* *alarm* ' +
      '*lekkage* *defect* *gebrek* gebreken *meerwerk* *intake* *rca *root-cause* *oorzaak* *maaltijd* *bezorg* *schoonma* *rapportage* *verslag* *notulen* ' +
      '*containment* *detectie* *besluit* *klant* *wachtrij* *gesprek* *oproep* *bezoek* *vertraging* *signaal* signalen *overschrijding* rto rpo mttr mtbf mtta downtime',
    en:
      '*response* respond* *reply* *repair* *resolution* *resolv* *restor* *recover* *incident* *outage* *fault* *complaint* *request* *query* *queries ' +
      '*ticket* *call *calls *order* *delivery* *invoice* *quote* *patch* *vulnerab* *acknowledg* *replac* *arrival* *attend* *waiting* *travel* *vacanc* *candidate* *dispute* ' +
      '*damage* *accident* *defect* *finding* *correction* *escalation* *absence* *emergency* *alarm* *leak* *meal* *clean* *report* *minutes* *detection* *turnaround* *lead_time*',
  },
  /** Things that are done once: nobody knows when their term starts unless the text says so. */
  singleEvent: {
    nl:
      '*onboarding* *go-live* livegang *migrat* *migreren *implementat* *transitie* *mobilisat* *oplever* *opgeleverd *operationeel *ingericht *inrichting *inwerk* ' +
      '*overdracht* *gereed* *exit* *opstart* *ingebruikname* *certificering* *realisatie* *runbook* *handboek* *draaiboek* *afgerond *afronding *bouwtijd *uitrol* *kick-off*',
    en:
      '*onboarding* *go-live* *migrat* *implement* *transition* *mobilis* *mobiliz* *handover* *operational *set-up* *exit* *start-up* *certification* *completion* *completed ' +
      '*runbook* *handbook* *manual* *rollout* *roll-out* *commission* *kick-off*',
  },
  /** How long something takes or lasts: it begins where it begins. */
  lastingTime: {
    nl: '*tijd *tijden *duur *garantie* *bewaar* *stremming* *afsluiting* *ervaring* *onderhoudsperiode* *buiten_gebruik*',
    en: '*time *times *duration *warranty* *retention* *closure* *experience* *lifetime* *lifespan*',
  },
  /** What hours are spent on. */
  effort: {
    nl: '*training* *opleiding* *scholing* *herhaling* *inzet* *les *lessen *instructie* *begeleiding* *toezicht* *aanwezig* per',
    en: '*training* *education* *refresher* *effort* *lesson* *instruction* *guidance* *supervision* *presen* per',
  },
  /** What opens the words that say when a term starts or before what it must be done. */
  startOpener: {
    nl: 'na vanaf sinds gerekend voor vóór voorafgaand volgend volgende nadat aansluitend ingaande startend vooraf zodra bij tijdens elke',
    en: 'after from since following before prior upon once starting of during each',
  },
  /** Says elsewhere in the KPI when the clock starts: `Tijd van gunning tot livegang`. */
  clockStart: { nl: 'na vanaf sinds gerekend tot zodra', en: 'after from since following until upon once' },
  /** Subjects that are themselves a share of something: nobody asks of what. */
  shareConcept: {
    nl:
      '*beschikbaarheid* *uptime* *dekking* *graad *graden *quote* *percentage* *ratio* *rate *aandeel *reductie* *besparing* *verzuim* *marge* *juistheid* ' +
      '*nauwkeurig* *verloop* *rendement* *bezetting* *benutting* *sroi* *social_return* *loonsom *score* *korting* *uitval* *groei* *stijging* *daling* *minder* *co2* *uitstoot* *verbruik* *leverbetrouwbaarheid* *first* *afval* *opslag *betrouwbaarheid',
    en:
      '*availab* *uptime* *coverage* *rate* *percentage* *ratio* *share* *reduction* *saving* *absence* *margin* *accuracy* *turnover* *efficiency* *occupancy* ' +
      '*utilis* *utiliz* *social_return* *score* *discount* *growth* *increase* *decrease* *fewer* *less* *co2* *emission* *consumption* *first* *waste* *reliab*',
  },
  /** Shares that mean something else over another period. */
  timedShare: {
    nl: '*beschikbaarheid* *uptime* *bereikbaarheid*',
    en: '*availability* *uptime* *reachab*',
  },
  /** Things that are counted over a time: so many a month or a year. */
  countedEvent: {
    nl:
      '*audit* *verbetering* *verbetervoorstel* *voorstellen *workshop* *sessie* *training* *inspectie* *oefening* *overleg* *rapportage* *bezoek* *controle* *meting* ' +
      '*klacht* *incident* *storing* *ongeval* *initiatie* *schouw* *steekproe* *evaluatie* *afwijking* *bijeenkomst* *review* *uitval* *verzuim* *vertraging* *boete* *overschrijding* *les *lessen',
    en:
      '*audit* *improvement* *workshop* *session* *training* *inspection* *exercise* *meeting* *report* *visit* *check *checks *measurement* *complaint* *incident* *outage* ' +
      '*accident* *initiative* *survey* *evaluation* *deviation* *review* *delay* *lesson*',
  },
  /** Words that limit a count in another way than by a period. */
  wholeCount: {
    nl: '*totaal* *gehele *hele *contractduur *looptijd *project* *aanwezig* *beschikbaar* *tegelijk* *gelijktijdig* *per *elke *iedere *ieder *elk *na *voor *vóór *opgeleverd* *openstaand* *lopend*',
    en: '*total* *whole* *contract* *project* *present* *available* *simultaneous* *per *each *every *after *before *open *outstanding*',
  },
  /** A change compared with something: it needs the value of that something. */
  relativeChange: {
    nl: '*reductie* *verlaging* *daling* *vermindering* *afname* *besparing* *stijging* *toename* *groei *verhoging*',
    en: '*reduction* *decrease* *saving* *savings *increase* *growth*',
  },
  /** A trigger that says in general that the norm was missed. */
  missedNorm: {
    nl:
      '*overschrijd* *onderschrijd* *norm* ondernorm *missen *mist *gemist* *gehaald *halen *haalt *achterstand* *tekort* *laat *afwijk* *niet *buiten *geen *dreig* *recidive* *herhal* ' +
      '*schending* *falen *faalt *fout* *structureel* *onvoldoende* *majeur* *tegenval* *uitloop* *vertraging* *overtreding* *slecht* *onder *boven',
    en: '*breach* *exceed* *norm* *target *miss *missed *missing *met *meet *behind* *shortfall* *late *deviat* *not *outside *no *recur* *repeat* *fail* *error* *insufficient* *major* *delay* *violat* *below *above *threat* *risk*',
  },
  /** What a share is called when it is counted from the other side: 5% wrong is 95% right. */
  opposite: {
    nl: '*non-conform* *nonconform* *niet-conform* *afgekeurd* *foutief* *foute *fouten *onjuist* *gemist* *missend* *ontbrek* *mislukt* *te_laat *te_late *onvolledig* *buiten_de_norm *niet_gehaald *niet *afkeur*',
    en: '*non-conform* *nonconform* *non-complian* *rejected* *incorrect* *wrong *errors *missed* *missing *failed *late *incomplete* *outside *not ',
  },
  /** Words of a deviation as such; from a norm of 100% they count from the other side as well. */
  deviation: { nl: '*afwijk*', en: '*deviat*' },
  /** Measures the distance to the norm and not the norm itself. */
  distance: {
    nl: '*achterstand* *overschrijd* *onderschrijd* *uitloop* *vertraging* *afwijk* *daling* *stijging* *toename* *terugval* *verslechter*',
    en: '*behind* *exceed* *overrun* *delay* *slippage* *deviat* *drop* *fall* *rise* *increase* *decrease* *worsen*',
  },
  /** A step that only warns may come before the norm is missed. */
  earlyWarning: {
    nl: '*waarschuw* *signaal* *signaler* *attende* *melding* *melden *monitor* *analyse* *vooraf* *preventie* *bespre* *dreig* *bijstur* *bijstel* *extra *gesprek* *info*',
    en: '*warn* *signal* *alert* *notif* *monitor* *analys* *prevent* *discuss* *threat* *adjust* *extra *inform*',
  },
  /** What is paid when a norm is missed or beaten. */
  sanction: {
    nl: '*boete* *malus* *korting* *sanctie* *servicecredit* *service-credit* *bonus* *inhouding* *incentive*',
    en: '*penalt* *malus* *discount* *sanction* *credit* *bonus* *deduction* *incentive*',
  },
  /** Says that something happened more than once without saying how often. */
  again: {
    nl: 'recidive herhaling herhaald herhaaldelijk structureel structurele vaker meermaals meermalen aanhoudend',
    en: 'recurrence recurring repetition repeated repeatedly structural structurally persistent repeat',
  },
  /** Says within what time the count is made. */
  window: {
    nl: 'binnen per in opeenvolgend opeenvolgende achtereenvolgend achtereenvolgende achtereen aaneengesloten aansluitend aansluitende rij elkaar',
    en: 'within per in consecutive successive row running rolling',
  },
  /** Actions that promise nothing in particular. */
  emptyAction: {
    nl: 'escalatie escaleren escaleert geëscaleerd actie acties maatregel maatregelen ingrijpen opvolging opvolgen bijsturing bijsturen bespreking bespreken oplossen passende nodige volgt volgen nemen ondernemen overleg gepland gepaste adequate ja conform procedure afspraak',
    en: 'escalation escalate escalated action actions measure measures intervention follow-up follow appropriate necessary taken take discuss discussion solve planned yes procedure agreed',
  },
  /** Says how often without saying it. */
  vagueFrequency: {
    nl: 'periodiek periodieke regelmatig regelmatige geregeld continu doorlopend structureel nodig aanvraag verzoek gewenst wenselijk desgewenst tijdig incidenteel ad-hoc hoc',
    en: 'periodic periodically regular regularly continuous continuously ongoing necessary needed request required desired timely occasional hoc',
  },
  /** Where the buyer can look at any moment. */
  alwaysOpen: { nl: '*dashboard* *portaal* *realtime* *real-time* *online*', en: '*dashboard* *portal* live' },
  /** Says when, and not with what. */
  frequencyWord: {
    nl:
      'dagelijks dagelijkse wekelijks wekelijkse tweewekelijks maandelijks maandelijkse kwartaal kwartalen jaarlijks jaarlijkse halfjaarlijks halfjaarlijkse eenmaal keer ' +
      'per elke iedere elk ieder dag week maand jaar halfjaar uur na afloop gemeten meting meten wordt worden en of de het een aan',
    en: 'daily weekly biweekly monthly quarterly quarter yearly annually annual half-yearly once twice time times per each every day week month year hour after measured measurement is are and or the a at',
  },
  /** Persons and parties who do something. */
  actor: {
    nl:
      'wij we ons onze ik *manager* *leider* *coördinator* *coordinator* *team* *directeur* *directie* *adviseur* *specialist* *uitvoerder* *medewerker* *monteur* *projectleid* ' +
      '*officer* *functionaris* *consultant* *architect* *ontwikkelaar* *planner* *eigenaar* *beheerder* *chauffeur* *kok *opdrachtnemer* *leverancier* *inschrijver* *onderaannemer* *partner* *vakman* *vakmensen* *ploeg* *servicedesk* *verpleegkundig* *begeleider* *voorman* *inspecteur* *auditor* *agents *sdm *contactpersoon*',
    en:
      'we our us i *manager* *lead *leader* *coordinator* *team* *director* *adviser* *advisor* *specialist* *employee* *staff* *engineer* *officer* *consultant* *architect* ' +
      '*developer* *planner* *owner* *driver* *chef *contractor* *supplier* *bidder* *partner* *crew* *desk* *nurse* *foreman* *inspector* *auditor* *agents *contact*',
  },
  /** The buyer asks for a penalty or bonus. */
  askedSanction: {
    nl: '*bonus-malus* *bonus/malus* *boete* *malus* *sanctie*',
    en: '*bonus-malus* *bonus/malus* *penalt* *malus* *sanction*',
  },
  /** The buyer asks for a starting value. */
  askedBaseline: { nl: '*nulmeting* *baseline* *beginsituatie* *uitgangswaarde*', en: '*baseline* *zero measurement*' },
  /** The buyer asks who is responsible. */
  askedOwner: {
    nl: '*eigenaar* *eigenaarschap* *verantwoordelijke *eindverantwoordelijk*',
    en: '*owner* *responsible *accountab*',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** The name of a list of words. */
export type WordListName = keyof typeof lists;

const patterns = new Map<WordListName, RegExp>();

/** Whether a text holds a word of a list, in Dutch or in English. */
export function hasWord(list: WordListName, text: string): boolean {
  return text.search(patternOf(list)) !== -1;
}

/** A text without the words of a list, blanks in their place. */
export function withoutWords(list: WordListName, text: string): string {
  return text.replace(patternOf(list), (found) => ' '.repeat(found.length));
}

function patternOf(list: WordListName): RegExp {
  let pattern = patterns.get(list);
  if (pattern === undefined) {
    const { nl, en } = lists[list];
    const words = `${nl} ${en}`.split(' ').filter((word) => word !== '');
    pattern = new RegExp(words.map(patternOfWord).join('|'), 'giu');
    patterns.set(list, pattern);
  }
  return pattern;
}

function patternOfWord(word: string): string {
  const [isOpenBefore, isOpenAfter] = [word.startsWith('*'), word.endsWith('*')];
  const letters = word
    .replaceAll('*', '')
    .replace(/[.+?^${}()|[\]\\/]/gu, '\\$&')
    .replaceAll('_', '\\s+');
  return `${isOpenBefore ? '' : '(?<![\\p{L}\\p{N}])'}${letters}${isOpenAfter ? '' : '(?![\\p{L}\\p{N}])'}`;
}
