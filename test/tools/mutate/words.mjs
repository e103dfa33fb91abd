/** The words by which mutations are made and counterparts recognised: Dutch and English, a list each. */

/** Units by dimension with their size in that dimension. Months and working days stay apart: nothing converts exactly. */
export const units = [
  ['time', 'ms|milliseconden|milliseconds', 1 / 60_000],
  ['time', 's|sec|seconden|seconde|seconds|second', 1 / 60],
  ['time', 'min|minuten|minuut|minutes|minute', 1],
  ['time', 'uur|uren|u|hours|hour|hrs', 60],
  ['time', 'dagen|dag|dgn|days|day|kalenderdagen|calendar days', 1440],
  ['time', 'weken|week|wk|weeks', 10_080],
  ['months', 'maanden|maand|mnd|months|month', 1],
  ['months', 'kwartalen|kwartaal|quarters|quarter', 3],
  ['months', 'jaar|jaren|jr|years|year', 12],
  ['workdays', 'werkdagen|werkdag|working days|working day|business days|business day', 1],
  ['percent', '%|procent|percent|per cent', 1],
  ['percent', '‰|promille', 0.1],
  ['distance', 'km|kilometer|kilometers|kilometres', 1000],
  ['distance', 'meter|meters|metres|metre', 1],
  ['mass', 'ton|tonnes|tonne', 1000],
  ['mass', 'kg|kilo', 1],
  ['area', 'm2|m²', 1],
].map(([dimension, names, size]) => ({ dimension, names: names.split('|'), size }));

/** Numbers as words. */
export const numberWords = new Map(
  Object.entries({
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    anderhalf: 1.5,
    anderhalve: 1.5,
    tweeënhalf: 2.5,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
  }),
);

/** A spelling of the next worse number, in the language and the manner of the word that it takes the place of. */
export const otherNumberWord = new Map(
  Object.entries({
    één: 'drie',
    twee: 'vier',
    drie: 'vijf',
    vier: 'zes',
    vijf: 'acht',
    zes: 'acht',
    zeven: 'negen',
    acht: 'tien',
    negen: 'twaalf',
    tien: 'vijftien',
    elf: 'vijftien',
    twaalf: 'zestien',
    vijftien: 'twintig',
    twintig: 'dertig',
    dertig: 'veertig',
    anderhalf: 'tweeënhalf',
    anderhalve: 'tweeënhalve',
    tweeënhalf: 'drieënhalf',
    two: 'four',
    three: 'five',
    four: 'six',
    five: 'eight',
    six: 'eight',
    seven: 'nine',
    eight: 'ten',
    nine: 'twelve',
    ten: 'fifteen',
    eleven: 'fifteen',
    twelve: 'sixteen',
    fifteen: 'twenty',
    twenty: 'thirty',
    thirty: 'forty',
  }),
);

/** Amounts of time in one expression. */
export const wholeTimes = [
  ['een kwartier', 15, 'drie kwartier'],
  ['drie kwartier', 45, 'vijf kwartier'],
  ['een half uur', 30, 'anderhalf uur'],
  ['half uur', 30, 'anderhalf uur'],
  ['half an hour', 30, 'two hours'],
  ['a quarter of an hour', 15, 'three quarters of an hour'],
];

/** Frequencies as the number a year, with the words for them. */
export const frequencies = [
  [365, 'dagelijks|per dag|elke dag|iedere dag|daily|every day|per day'],
  [52, 'wekelijks|wekelijkse|per week|elke week|iedere week|weekly|every week|each week'],
  [
    26,
    'tweewekelijks|2-wekelijks|twee-wekelijks|om de week|iedere twee weken|elke twee weken|fortnightly|every two weeks',
  ],
  [12, 'maandelijks|maandelijkse|per maand|elke maand|iedere maand|monthly|every month|per month|each month|a month'],
  [4, 'per kwartaal|elk kwartaal|ieder kwartaal|kwartaal|quarterly|every quarter|per quarter|each quarter|a quarter'],
  [2, 'halfjaarlijks|halfjaarlijkse|per halfjaar|elk halfjaar|half-yearly|twice a year'],
  [1, 'jaarlijks|jaarlijkse|per jaar|elk jaar|ieder jaar|yearly|annually|annual|per year|every year|a year'],
].flatMap(([aYear, words]) =>
  words.split('|').map((word) => ({
    aYear,
    word,
    isEnglish:
      /\b(?:daily|day|week(?:ly|s)?|fortnightly|month(?:ly)?|quarter(?:ly)?|half-yearly|year(?:ly)?|annual(?:ly)?)$/u.test(
        word,
      ) && !/^(?:per|elke|iedere|om de) week$/u.test(word),
  })),
);

/** Comparators: what they say, and what says the opposite or just less. */
export const comparators = [
  { text: '≤', sense: 'most', opposite: '≥' },
  { text: '≥', sense: 'least', opposite: '≤' },
  { text: '<', sense: 'below', opposite: '>', looser: '≤' },
  { text: '>', sense: 'above', opposite: '<', looser: '≥' },
  { text: 'minimaal', sense: 'least', opposite: 'maximaal' },
  { text: 'maximaal', sense: 'most', opposite: 'minimaal' },
  { text: 'ten minste', sense: 'least', opposite: 'ten hoogste' },
  { text: 'ten hoogste', sense: 'most', opposite: 'ten minste' },
  { text: 'minstens', sense: 'least', opposite: 'hoogstens' },
  { text: 'hoogstens', sense: 'most', opposite: 'minstens' },
  { text: 'meer dan', sense: 'above', opposite: 'minder dan', looser: 'minimaal' },
  { text: 'minder dan', sense: 'below', opposite: 'meer dan', looser: 'maximaal' },
  { text: 'uiterlijk', sense: 'most', opposite: 'niet eerder dan' },
  { text: 'binnen', sense: 'most', opposite: 'na minimaal' },
  { text: 'at least', sense: 'least', opposite: 'at most' },
  { text: 'at most', sense: 'most', opposite: 'at least' },
  { text: 'no more than', sense: 'most', opposite: 'no less than' },
  { text: 'no less than', sense: 'least', opposite: 'no more than' },
  { text: 'minimum', sense: 'least', opposite: 'maximum' },
  { text: 'maximum', sense: 'most', opposite: 'minimum' },
  { text: 'more than', sense: 'above', opposite: 'less than', looser: 'at least' },
  { text: 'fewer than', sense: 'below', opposite: 'more than', looser: 'at most' },
  { text: 'less than', sense: 'below', opposite: 'more than', looser: 'at most' },
  { text: 'within', sense: 'most', opposite: 'after at least' },
];

/** Words for a penalty and for a bonus. */
export const penaltyWords = /\b(?:malus|boete[s]?|korting|penalt(?:y|ies)|service ?credits?|deduction)\b/iu;
export const bonusWords = /\b(?:bonus|incentive[s]?)\b/iu;

/** Words too common to tie two texts together. */
export const commonWords = new Set(
  `aantal alle alleen beschrijf describe dagelijks wekelijks maandelijks kwartaal jaarlijks weekly monthly quarterly daily annual altijd ander andere beide binnen daarna dagen deze dezelfde door drie eerst eerste elke eigen
  euro gaat geen gemeten haalt heeft hebben hierbij hoogstens iedere indien jaar kalenderdagen krijgt komen langer
  later legt leveren levert maand maanden maken maximaal meer minder minimaal minuten moment nadat naar neemt norm
  onder onze opdracht opdrachtgever opdrachtnemer over overleg periode procent rapportage samen seconden staan staat
  stelt stuurt tenminste tijdens totaal tussen uiterlijk uren vanaf vast vier volgende vooraf voordat waarbij waarin
  wanneer week weken welke wens werkdag werkdagen werken werkt wordt worden zodat zonder
  about above after again against agreed among before below between client contract during each every first from
  hours least less made month months more most other over report shall that their then there these they this those
  through under until week weeks when where which while will with within working year years minutes business`
    .split(/\s+/u)
    .map((word) => word.slice(0, 6)),
);
