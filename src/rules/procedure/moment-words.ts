/** The words with which a text calls a day the start, the award or the closing of the procedure. Dutch and English. */
import { type GuardedPattern, guardPattern } from '../../text/guarded-pattern.ts';
import type { Moment } from './procedure-dates.ts';

type NamedMoment = Exclude<Moment, 'questions'>;

/** What a text says a day is. `isSure` when it names the moment; otherwise the sentence only begins something there. */
export interface MomentCue {
  readonly moment: Moment;
  readonly isSure: boolean;
  /** Whether the text only tells what comes first: `de eerste levering op` may well come after the start. */
  readonly isFirst?: boolean;
  /** Whether it says in so many words that it is the contract that starts. */
  readonly isOfContract?: boolean;
}

const contract =
  'contract|overeenkomst|raamovereenkomst|opdracht|dienstverlening|exploitatie|uitvoering|concessie|dienst|diensten|agreement|assignment|services?|works?';
const article = '(?:de|het|een|onze|uw|deze|dit|the|our|your|this)';
/** What can stand between a moment and its day: `is`, `op`, `: `. */
const linkWords =
  'is|op|per|van|of|on|wordt|staat|valt|gepland|verwacht|voorzien|vastgesteld|planned|scheduled|expected|for|by|at|zal|plaats|vindt|takes|place';
const link = `(?:[\\s:,(–-]+(?:${linkWords}))*[\\s:(–-]*$`;
const ofContract = `(?:\\s(?:van|of|voor|for)(?:\\s${article})?\\s(?:${contract}))?`;

const nouns: Readonly<Record<NamedMoment, string>> = {
  start:
    'start|startdatum|aanvang|aanvangsdatum|ingangsdatum|opening|openingsdatum|begindatum|start date|starting date|commencement|commencement date|effective date',
  award: 'gunning|gunningsdatum|definitieve gunning|gunningsbesluit|award|award date|contract award|award decision',
  closing:
    'sluiting|sluitingsdatum|inschrijfdatum|sluitingstermijn|uiterste inschrijfdatum|closing|closing date|submission deadline|tender deadline|submission date',
};

const namesOfMoments: readonly (readonly [Moment, RegExp])[] = (
  [
    [
      'questions',
      'vragen stellen|indienen (?:van )?vragen|vragenronde|(?:laatste dag|uiterste datum|sluiting|deadline) (?:voor )?(?:het stellen van )?(?:de )?vragen(?:ronde)?|(?:deadline for |closing of |last day for )?(?:clarification )?questions(?: close)?',
    ],
    [
      'closing',
      `(?:${nouns.closing})(?: van)?(?: de)? ?(?:inschrijving(?:en)?|inschrijftermijn|aanbesteding|of tenders|of the tender)?|(?:indienen|inleveren|indiening)(?: van)?(?: de)? (?:inschrijving(?:en)?|offertes?)|tender submission|submission of tenders`,
    ],
    ['award', nouns.award],
    [
      'start',
      `startdatum|ingangsdatum|start date|commencement date|(?:start|aanvang|begin|ingang|commencement)(?: van| of)?(?: ${article})? (?:contract|overeenkomst|raamovereenkomst|opdracht|dienstverlening|agreement|assignment|services?)`,
    ],
  ] as const
).map(([moment, words]) => [moment, new RegExp(`^\\s*(?:de |het |the )?(?:${words})\\s*$`, 'iu')]);

/** The moment that a piece of text is the bare name of: `Sluiting`, `Start van de dienstverlening`. */
export function momentOfName(name: string): Moment | undefined {
  return namesOfMoments.find(([, pattern]) => pattern.test(name))?.[0];
}

/** A term that starts at a moment ends on another day: `binnen 10 werkdagen na gunning, uiterlijk op …`. */
const afterMoment =
  '(?<!(?:na|vanaf|sinds|after|since|following|from)\\s(?:de\\s|the\\s|definitieve\\s|voorlopige\\s|contract\\s)?)';
/** The intention to award comes some weeks before the award. */
const notYet = '(?<!(?:voorlopige|voorgenomen|voornemen tot|provisional|preliminary|intended)\\s)';
const nounCues = (Object.entries(nouns) as [NamedMoment, string][]).map(
  ([moment, words]) =>
    [
      moment,
      new RegExp(`(?<![a-zà-ɏ-])${afterMoment}${notYet}(?:${words})${ofContract}(?![a-zà-ɏ-])${link}`, 'iu'),
    ] as const,
);

/** `de pilot start op` is the start of the pilot: only the subject of the contract starts the contract. */
const startsNoun =
  /(?<![a-zà-ɏ-])(?:de|het|een|deze|the|a|an|this|our|onze)?\s?(?<subject>[a-zà-ɏ-]+)\s+start\s+(?:op|on|per)\s*$/iu;
const subjects = new RegExp(
  `^(?:${contract}|bij|voor|vóór|tot|na|de|het|the|at|before|by|until|onze|our|uw|your|wij|we|formele|daadwerkelijke|geplande|beoogde|planned|formal|actual|and|en)$`,
  'iu',
);
const contractStarts = new RegExp(
  `(?<![a-zà-ɏ])(?:${contract}|wij|we)\\s(?:starts?|begint|beginnen|starten|begins?|opens?|openen|commences?|gaat in|gaan in|loopt)\\s(?:op|on|vanaf|from|per|in op)\\s*$`,
  'iu',
);

/** `Vanaf de start van de overeenkomst op 1 juli 2027`: nothing stands between the start and its day. */
const startOfContract = new RegExp(
  `(?<![a-zà-ɏ])(?:start|aanvang|begin|ingang|commencement)\\s(?:van|of)\\s(?:${article}\\s)?(?:${contract})\\s(?:is\\s)?(?:op|on|per)\\s*$`,
  'iu',
);

/** `Contract starts 1 September`. */
const contractStartsDay = /(?<![a-zà-ɏ])(?:contract|agreement|service)\sstarts\s*$/iu;

/** `De overeenkomst loopt van`; of what is done under it a part may run from another day. */
const contractRuns =
  /(?<![a-zà-ɏ])(?:contract|overeenkomst|raamovereenkomst|concessie|agreement)\s(?:loopt|geldt|runs)\s(?:van|from)\s*$/iu;

/** Weaker: the sentence tells that something begins on the day. */
const beginsBefore =
  /(?<![a-zà-ɏ])(?:(?:starts?|begint|begins?|opens?|opent|openen|starten|beginnen|commences?|gereed|klaar|ready|live|operationeel|operational)\s(?:op|on|per|by|voor|for|vanaf|from)|vanaf|(?:take|takes|taking) over (?:[a-z0-9-]+ ){1,4}on|can (?:come|turn) to us (?:on|from)|met ingang van|with effect from|as of|as from|from|per|gaat (?:in )?(?:op|in))\s*$/iu;
const beginsAfter =
  /^[\s,:–-]*(?:(?:start|begint|openen|opent|starten|beginnen|rijden|rijdt|draaien|draait|werken|werkt|staan|staat|gaan|gaat|zijn|leveren|levert|nemen|neemt|onderhouden|verzorgen|voeren|voert|vangt|beheren)\s(?:wij|we|onze|de|het|ons|er|alle|uw)|(?:we|our|the (?:service|contract|work)s?)\s)/iu;
/** `Wij staan op 1 juni 2027 klaar`. */
const standsOn = /(?<![a-zà-ɏ])(?:staan|staat|zijn|are)\s(?:op|per|on)\s*$/iu;
const readyAfter = /^\s(?:volledig\s|helemaal\s)?(?:klaar|gereed|operationeel|paraat)(?=[\s.,;]|$)/iu;
/** `Kan op 1 oktober 2027 bij ons terecht`. */
const opensDoor = /(?<![a-zà-ɏ])(?:kan|kunt|kunnen)\s(?:u\s|zij\s|iedereen\s)?(?:op|vanaf|per)\s*$/iu;
const doorBehind = /^(?:[^.;]|\.(?=\d)){0,40}\sterecht(?![a-zà-ɏ])/iu;
/** `De eerste kar rijdt op`, `Eerste levering, `. */
const firstOfAll =
  /(?<![a-zà-ɏ])(?:eerste|first)\s(?:leveringe?n?|deliver(?:y|ies)|kar|wagen|bus|rit|ritten|dienst|diensten|werkdag|zending|maaltijde?n?|route|ronde|trip|shift|working day|meals?|vehicle|reiziger|passenger|cliënte?n?|klante?n?|clients?|customers?)(?:\s(?:rijdt|rijden|vertrekt|vertrekken|komt|komen|is|valt|start|begint|runs|leaves|arrives|starts|begins))?[,:]?(?:\s(?:op|on|per))?\s*$/iu;
const opensSentence = /^(?:op|per|on)?\s*$/iu;

const awards = new RegExp(
  `(?<![a-zà-ɏ])(?:${contract})\\s(?:[a-zà-ɏ]+\\s){0,5}(?:gegund|awarded)\\s(?:op|on|per)\\s*$`,
  'iu',
);
/** `Na de gunning op 20 augustus 2027 nemen wij zes weken`. */
const afterAward = /(?<![a-zà-ɏ])(?:na|after)\s(?:de\s|the\s)?(?:gunning|award)\s(?:op|on)\s*$/iu;
/** `De definitieve gunning volgt op`, not `op de gunning volgt op 15 mei de start`. */
const awardFollows =
  /(?<![a-zà-ɏ]|op\sde\s)(?:definitieve gunning|(?<!definitieve\s)gunning|award)\s(?:volgt|follows)\s(?:op|on)\s*$/iu;
/** `Op 11 juni 2027 maakt u de gunning bekend`. */
const awardBehind =
  /^\s(?:(?:maakt|neemt|volgt|valt|is)\s(?:u\s|de\s[a-zà-ɏ-]+\s)?(?:de|het|uw|haar|een)\s(?:definitieve\s)?gunning(?:sbesluit|sbeslissing)?|(?:you|the\s[a-z-]+)\s(?:announces?|publish(?:es)?|takes?|makes?)\s(?:the|your|its)\s(?:contract\s)?award(?:\sdecision)?)(?![a-zà-ɏ])/iu;
/** `Na de opschortende termijn volgt op 18 december 2026 de definitieve gunning`. */
const followsOn = /(?<![a-zà-ɏ])(?:volgt|valt|is|komt)\s(?:op|on)\s*$/iu;
const finalAwardBehind = /^\s(?:de|het)\s(?:definitieve\s)gunning(?:sbesluit)?(?![a-zà-ɏ])/iu;
/** `On 15 April the award is final`. */
const finalBehind =
  /^,?\s(?:the\saward\s(?:is|becomes)\s(?:final|definitive)|(?:is|wordt)\sde\sgunning\sdefinitief)(?![a-zà-ɏ])/iu;
/** `Onze inschrijving is er uiterlijk`, `We submit our tender by`. */
const tenderBy =
  /(?<![a-zà-ɏ])(?:inschrijven|(?:onze|de|our|the)\s(?:inschrijving|offerte|tender|bid))(?:\s(?:is|kan|er|dienen|wij|in|binnen|closes|is due)){0,4}\s(?:tot en met|t\/m|uiterlijk(?: op)?|until|by|no later than)\s*$/iu;
/** `De inschrijving sluit op`, `The tender closes on`. */
const closes =
  /(?<![a-zà-ɏ])(?:inschrijving|inschrijftermijn|aanbesteding|tender|tender period|submission)\s(?:sluit|eindigt|closes|ends)\s(?:op|on)\s*$/iu;
/** `Op 16 oktober 2026 sluit de inschrijving`. */
const closesBehind = /^\s(?:sluit|eindigt)\sde\s(?:inschrijving|inschrijftermijn|aanbesteding)(?![a-zà-ɏ])/iu;
/** `Vragen stellen kan tot en met`, `Questions could be asked until`. */
const questionsUntil =
  /(?<![a-zà-ɏ])(?:vragen|questions)(?:\s[a-zà-ɏ]+){0,5}\s(?:tot en met|t\/m|uiterlijk(?: op)?|until|by|no later than|up to)\s*$/iu;
/** `Starts on Monday 3 January 2028`. */
const dayOfWeek =
  /(?<=\s)(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s*$/iu;

/** Words that go with a moment, whatever the sentence says of it: `de inschrijving`, `gegund`. */
const wordsOfMoments: Readonly<Record<Exclude<Moment, 'start'>, GuardedPattern>> = {
  questions: guardPattern('vragen|question', /(?<![a-zà-ɏ])(?:vragen|questions?)(?![a-zà-ɏ])/iu),
  closing: guardPattern(
    'inschrij|sluit|dien|offerte|aanbested|tender|bid|clos|submi',
    /(?<![a-zà-ɏ])(?:inschrij[a-z]{1,20}|sluit|sluiting[a-z]{0,12}|indien(?:en|ing)|dienen|offertes?|aanbesteding|tenders?|bids?|close[sd]?|closing|submit|submission)(?![a-zà-ɏ])/iu,
  ),
  award: guardPattern(
    'gunn|gegund|keuze|award|choice',
    /(?<![a-zà-ɏ])(?:gunning[a-z]{0,12}|gunnen|gegund|keuze|award(?:s|ed)?|choice)(?![a-zà-ɏ])/iu,
  ),
};

/** Whether the words around a day can be about a moment of the procedure. */
export function hasWordOfMoment(words: string, moment: Exclude<Moment, 'start'>): boolean {
  return wordsOfMoments[moment].test(words);
}

/** How far before a day its moment is looked for. */
const reach = 120;

/** What the words around a day call it; undefined when they tell of something else. */
export function momentNamed(before: string, after: string): MomentCue | undefined {
  const near = before.slice(-reach).replace(/\s+/gu, ' ').replace(dayOfWeek, '');
  if (startOfContract.test(near)) return { moment: 'start', isSure: true, isOfContract: true };
  for (const [moment, pattern] of nounCues) {
    if (!pattern.test(near)) continue;
    const subject = startsNoun.exec(near)?.groups?.['subject'];
    if (moment === 'start' && subject !== undefined && !subjects.test(subject)) return undefined;
    return { moment, isSure: true };
  }
  if ([contractRuns, contractStarts, contractStartsDay].some((pattern) => pattern.test(near)))
    return { moment: 'start', isSure: true, isOfContract: true };
  if (awards.test(near)) return { moment: 'award', isSure: true };
  if (awardFollows.test(near) || awardBehind.test(after)) return { moment: 'award', isSure: false };
  if (finalBehind.test(after) || (followsOn.test(near) && finalAwardBehind.test(after)))
    return { moment: 'award', isSure: true };
  if (closes.test(near) || closesBehind.test(after)) return { moment: 'closing', isSure: true };
  if (tenderBy.test(near)) return { moment: 'closing', isSure: false };
  if (questionsUntil.test(near)) return { moment: 'questions', isSure: false };
  if (afterAward.test(near)) return { moment: 'award', isSure: false };
  if (beginsBefore.test(near)) return { moment: 'start', isSure: false };
  if (opensDoor.test(near) && doorBehind.test(after)) return { moment: 'start', isSure: false };
  if (standsOn.test(near) && readyAfter.test(after)) return { moment: 'start', isSure: false };
  if (firstOfAll.test(near)) return { moment: 'start', isSure: false, isFirst: true };
  if (opensSentence.test(near) && beginsAfter.test(after)) return { moment: 'start', isSure: false };
  return undefined;
}
