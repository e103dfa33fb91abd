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
  /** Not late: no length of time. */
  punctual: { nl: 'op_tijd', en: 'on_time in_time' },
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
      '*audit* *verbetering* *verbetervoorstel* *voorstellen *workshop* *sessie* *training* *inspectie* *oefening* *overleg* *rapportage* *bezoek* *controle *controles *meting* ' +
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
    nl: '*achterstand* *achter_op *overschrijd* *onderschrijd* *uitloop* *vertraging* *afwijk* *terugval* *verslechter* *verschil* malusgrens',
    en: '*behind* *exceed* *overrun* *delay* *slippage* *deviat* *worsen* *difference*',
  },
  /** Measures how far something moved: the norm itself where that is a change, else the distance to it. */
  movement: {
    nl: '*daling* *stijging* *toename* *afname* *groei*',
    en: '*drop* *fall* *rise* *increase* *decrease* *growth*',
  },
  /** A step that only warns may come before the norm is missed. */
  earlyWarning: {
    nl: '*waarschuw* *signaal* *signaler* *attende* *monitor* *vooraf* *preventie* *dreig* *bijstur* *info*',
    en: '*warn* *signal* *alert* *monitor* *prevent* *threat* *inform*',
  },
  /** Steps that are often meant as a warning: beside a step that comes when the norm is missed they may be early. */
  softAction: {
    nl: '*melding* *melden *analyse* *bespre* *bijstel* *extra *gesprek*',
    en: '*notif* *analys* *discuss* *adjust* *extra',
  },
  /** Says that the norm may come to be missed, not that it was. */
  threat: { nl: '*dreig*', en: '*threat*' },
  /** Says how it will end as it looks now. */
  forecast: { nl: '*prognose* verwachting *verwachte', en: '*forecast* projected projection expected' },
  /** What follows when a result is good, or good again. */
  reward: {
    nl: '*bonus* *beloning* *afschal* *beëindig* *vervalt *stopt *vrijgave* *vrijgegeven *compliment* *delen_wij *uitbreid*',
    en: '*bonus* *reward* *de-escalat* *ends *stops *released* *compliment* *extend*',
  },
  /** Says in a trigger that a result is good again. */
  regained: { nl: '*hersteld *opnieuw *weer', en: '*restored *again' },
  /** A step that asks for more: where it is of the norm itself, the result was good. */
  raised: { nl: 'verhoog* *aanscherp*', en: 'raise* *tighten*' },
  ownNorm: { nl: '*norm *doel *streef* *ambitie*', en: '*norm *target *ambition*' },
  /** Counts what is left, so that it is low before the norm is missed. */
  remaining: {
    nl: 'nog resterend* restant* over beschikbaar *voorraad*',
    en: 'remaining left *to_go still available *stock*',
  },
  /** Says in a trigger which measurement is meant, and of no subject in particular. */
  measureWord: {
    nl:
      'maand maanden kwartaal kwartalen halfjaar jaar jaren kalenderjaar contractjaar schooljaar dienstjaar seizoen week weken dag dagen meetperiode periode een één twee drie meting meetmoment eindmeting aandeel percentage score cijfer waarde resultaat ' +
      'uitkomst eindstand tussenstand stand prognose verwachting verwachte niveau aantal gemiddelde gemiddeld jaargemiddelde maandgemiddelde kwartaalgemiddelde voortschrijdend voortschrijdende totaal realisatie prestatie norm kpi bij met als indien wanneer zodra is wordt komt ligt zakt daalt stijgt ' +
      'dan in op na van de het gemeten lager hoger later meer minder langer',
    en:
      'month months quarter quarters half-year year years calendar season week weeks day days period one two three measurement share percentage score value result outcome level average rolling moving total number forecast expected ' +
      'performance norm target kpi if when upon once is are falls drops rises than in on after of the a an any lower higher later more less fewer longer longest',
  },
  /** What was to be done, and of no subject in particular: `niet binnen 4 uur hersteld`. */
  done: {
    nl: 'hersteld opgelost gereed klaar afgerond afgehandeld geleverd opgeleverd verholpen beantwoord gereageerd uitgevoerd gedaan',
    en: 'restored repaired resolved fixed ready completed complete handled delivered answered done',
  },
  /** What a share may be more than all of: money, plans, averages, what was before, what can be done. */
  exceedable: {
    nl:
      '*waarde* *loonsom* *omzet* *budget* *begrot* *kosten* *prijs* *prijzen* *tarie* *loon* *lonen* *bedrag* *rente* *inkom* *boete* *malus* *korting* *norm* *normen* *doel* *doelen* *doelstelling* *streef* *eis *eisen ' +
      '*gemiddeld* *mediaan* *standaard* *nulmeting* *vorig* *oorspronkelijk* *huidig* *voorgaand* *eerder* *benodigd* *vereist* *gevraagd* *verplicht* *gepland* *verwacht* *geraamd* *afgesproken* *minim* *maxim* ' +
      '*capaciteit* *vermogen* *productie* *rendement* *bezetting* *belasting* *overwerk* *groei* *stijging* *toename* *extra *meer *hoger *referentie* *compens* *overig* *doorlooptijd* *looptijd*',
    en:
      '*value* *wage* *salar* *revenue* *turnover* *budget* *cost* *price* *rate *rates *fee *fees *amount* *interest* *income* *penalt* *target* *goal* *standard* *average* *mean *median* *baseline* *previous* *last ' +
      '*original* *current* *required* *needed* *requested* *planned* *expected* *agreed* *minim* *maxim* *capacity* *output* *yield* *load* *overtime* *growth* *increase* *extra *more *higher *reference* *compens* *benchmark*',
  },
  /** Wholes that are not counted: nothing can be more than all of them. */
  uncountedWhole: { nl: 'tijd massa oppervlakte', en: 'time mass area' },
  /** The end of a compound that names a measure: `slagingspercentage`. */
  measureEnding: {
    nl: '*percentage *score *cijfer *graad *tijd *duur *aantal *aandeel *stand *waarde *quote *termijn',
    en: '*percentage *score *rate *time *share',
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
  /** Says that the same was so in each of several periods. */
  inARow: {
    nl: 'op_rij opeenvolgend opeenvolgende achtereenvolgend achtereenvolgende achtereen aaneengesloten achter_elkaar',
    en: 'in_a_row consecutive successive running',
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
  askedBaseline: { nl: '*nulmeting* *baseline* *beginsituatie* *uitgangswaarde*', en: '*baseline* zero_measurement*' },
  /** The buyer asks who is responsible. */
  askedOwner: {
    nl: '*eigenaar* *eigenaarschap* *verantwoordelijke *eindverantwoordelijk*',
    en: '*owner* *responsible *accountab*',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** The name of a list of words. */
export type WordListName = keyof typeof lists;

/** One word of a list, in small letters. */
interface ListedWord {
  readonly letters: string;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

const known = new Map<WordListName, readonly ListedWord[]>();

/** Whether a text holds a word of a list, in Dutch or in English. */
export function hasWord(list: WordListName, text: string): boolean {
  const plain = plainOf(text);
  return wordsOf(list).some((word) => plain.includes(word.letters) && placeOf(word, plain, 0) !== -1);
}

/** A text without the words of a list: in small letters with blanks in their place, or as it is when it has none. */
export function withoutWords(list: WordListName, text: string): string {
  const plain = plainOf(text);
  const letters = plain.split('');
  let isChanged = false;
  for (const word of wordsOf(list)) {
    if (!plain.includes(word.letters)) continue;
    for (let at = placeOf(word, plain, 0); at !== -1; at = placeOf(word, plain, at + 1)) {
      letters.fill(' ', at, at + word.letters.length);
      isChanged = true;
    }
  }
  return isChanged ? letters.join('') : text;
}

/** Small letters, and one blank for any stretch of them. */
function plainOf(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}

/**
 * Where a word first stands in a plain text from an offset on, or -1. No patterns: to compile one of a hundred words
 * costs more than all searches of a bid.
 */
function placeOf({ letters, isOpenBefore, isOpenAfter }: ListedWord, plain: string, from: number): number {
  let at = plain.indexOf(letters, from);
  while (at !== -1) {
    const isWhole =
      (isOpenBefore || !isWordSign(plain.charAt(at - 1))) &&
      (isOpenAfter || !isWordSign(plain.charAt(at + letters.length)));
    if (isWhole) return at;
    at = plain.indexOf(letters, at + 1);
  }
  return -1;
}

function isWordSign(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign !== ' ' && /[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]/u.test(sign));
}

function wordsOf(list: WordListName): readonly ListedWord[] {
  let words = known.get(list);
  if (words === undefined) {
    const { nl, en } = lists[list];
    words = `${nl} ${en}`
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({
        letters: word.replaceAll('*', '').replaceAll('_', ' '),
        isOpenBefore: word.startsWith('*'),
        isOpenAfter: word.endsWith('*'),
      }));
    known.set(list, words);
  }
  return words;
}
