import { adverbs } from '../../quantity/frequency-words.ts';
import type { UnitName } from '../../quantity/units.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { type Topic, topicOf } from '../words/topic.ts';

/** Words that bind a rhythm to a part of the work: outside it another one may hold. For texts in small letters. */
export const limitedPart =
  /(?<![a-zà-ɏ])(?:tijdens|gedurende|zolang|daarna|erna|(?<=\S\s)daarvoor|eerste(?= (?:[a-zà-ɏ0-9]+ )?[a-zà-ɏ]*(?:maand|week|weken|kwartaal|kwartalen|jaar|jaren|dag|dagen|periode|fase|tijd))(?! (?:[a-zà-ɏ]*dag|week) van)|in die periode|in deze periode|in de \d+|indien|bij (?:een )?(?:spoed|storing|calamiteit|incident|drukte|uitval)[a-zà-ɏ]*|during|throughout|thereafter|afterwards|first(?= (?:[a-z0-9]+ )?[a-z]*(?:month|week|quarter|year|day|period|phase|half|time))(?! (?:[a-zà-ɏ]*day|week) of)|in that period|in the \d+|in case)(?![a-zà-ɏ])/u;

/** Meeting names, reports and checks are the last part of these: `kwartaalreview` is held once a quarter. */
export const namedRhythm = /^(?:halfjaar|kwartaal|maand|week|jaar|dag)-?(?=[a-zà-ɏ]{4})(?!e?lijks|gewijs)/iu;

/** Behind an adjective the name of its thing ends here. */
export const nameEnds: ReadonlySet<string> = new Set(
  (
    'aan als alle bij bijeen binnen dan dat de deze die door een elk elke en er geeft gehouden gemeten het houdt in is krijgt langs maakt meet met na naar of om onder op over per ' +
    'plaats plus rond te tegen tijdens tot uit uiterlijk van vanaf via vindt vindt volgens voor waarin wij wordt worden zijn ' +
    'a after all an and are as at be before by during each every for from has have in into is no not of on or our per takes than that the to under until we when which will with within'
  ).split(' '),
);

/** Longer than this no name is. */
export const longestName = 3;

/** Reports to the buyer, as a thing. */
export const reportThing = guardPattern(
  'rapport|dashboard|verslag|report',
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*rapport(?:age|ages|en)?|[a-zà-ɏ]*dashboards?|[a-zà-ɏ]*verslag(?:en)?|reports?|reporting)(?![a-zà-ɏ])/iu,
);

/** What tells the buyer how it goes: a report by its name, or what the buyer sees of one. */
export const tellsBuyer = guardPattern(
  'rapport|dashboard|u |inzicht|cijfer|report|publi|you |the client|insight|figure| u',
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*rapport(?:age|ages|en|eert|eren)?|gerapporteerd|[a-zà-ɏ]*dashboards?|u (?:ziet|leest|ontvangt|krijgt|weet|volgt)|(?:ziet|leest|ontvangt|krijgt|weet|volgt) u|inzicht|cijfers?|reports?|reported|reporting|publi(?:ceert|ceren|shes|sh)|you (?:see|read|receive|get|know|follow)|the client (?:sees|reads|receives)|insight|figures?)(?![a-zà-ɏ])/iu,
);

/** Who does this needs the figures as often. */
export const usesFigures = guardPattern(
  'bespr|beoordee|beoordelen|evalue|evaluate|analys|analyz|reken|bewaak|bewaken|control|toets|monitor|stuurt op|discuss|calculate|check|review|track',
  /(?<![a-zà-ɏ])(?:bespreekt|bespreken|besproken|beoordeelt|beoordelen|evalueert|evalueren|analyseert|analyseren|rekent|rekenen|berekent|berekenen|bewaakt|bewaken|controleert|controleren|controles?|toetst|toetsen|monitort|monitoren|stuurt op|discuss(?:es|ed)?|evaluates?|analy[sz]es?|calculates?|monitors?|checks?|reviews?|tracks?)(?![a-zà-ɏ])/iu,
);

/** Periods as a bare word at the beginning of a trigger: `Maand <97% → verbeterplan`. */
export const barePeriods: ReadonlyMap<string, readonly [count: number, unit: UnitName]> = new Map<
  string,
  readonly [number, UnitName]
>([
  ['dag', [1, 'day']],
  ['day', [1, 'day']],
  ['week', [1, 'week']],
  ['maand', [1, 'month']],
  ['kalendermaand', [1, 'month']],
  ['month', [1, 'month']],
  ['kwartaal', [1, 'quarter']],
  ['quarter', [1, 'quarter']],
  ['halfjaar', [1, 'half-year']],
  ['half-year', [1, 'half-year']],
  ['jaar', [1, 'year']],
  ['kalenderjaar', [1, 'year']],
  ['contractjaar', [1, 'year']],
  ['schooljaar', [1, 'year']],
  ['boekjaar', [1, 'year']],
  ['year', [1, 'year']],
]);

/** Things that all KPIs have in common: who reports on them, reports on each KPI. */
export const allKpis = guardPattern(
  'alle|elke|iedere|all |every |each |het kpi-dashboard',
  /(?<![a-zà-ɏ])(?:(?:alle|elke|iedere|all|every|each) (?:[a-zà-ɏ]+ )?(?:kpi|cijfer|resulta|result|prestatie|norm|performance|figure|indicator)|het kpi-dashboard)/iu,
);

/** What is done with anything: sharing only such a word says nothing. */
export const activities: Topic = topicOf(
  'bespreking controle meting toets toetsing evaluatie overleg gesprek vergadering bijeenkomst sessie update check analyse beoordeling actualisatie planning werk ronde nieuw ' +
    'discussion check measurement evaluation meeting conversation session update analysis assessment planning work round new',
);

/** What any sentence may say of a rhythm: who is told, and that it takes place. */
export const fillers: Topic = new Set([
  ...topicOf(
    'ziet leest weet ontvangt krijgt volgt geeft geven levert voert voeren uitvoeren loopt doet houdt houden vindt plaats verschijnt biedt bieden publiceert stuurt sturen verstuurt zorgt blijft ' +
      'sees reads knows receives gets follows gives runs holds takes place appears offers publishes sends stays remains held',
  ),
  ...topicOf(
    [...adverbs.keys()]
      .filter((word) => !word.startsWith('qbr'))
      .flatMap((word) => [word, `${word}e`])
      .join(' '),
  ),
]);

/** Whether the stem of a word is that of a report. */
export const reportStem = /rappor|dashboard|verslag|^repor/u;
