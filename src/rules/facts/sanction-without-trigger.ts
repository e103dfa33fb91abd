import type { Item } from '../../model/item.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { defineRule } from '../rule.ts';
import { type Sanction, sanctionKinds, sanctionsIn, triggersOf } from './sanction-words.ts';

type Fault = 'not-told' | 'not-declared';

export const sanctionWithoutTrigger = defineRule<{ kpi: string; kind: Sanction; fault: Fault }>({
  code: 'EMV425',
  name: 'sanction-without-trigger',
  severity: 'warning',
  profiles: { submission: 'error', draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, kind, fault }) =>
        fault === 'not-told'
          ? `${kpi} kent een ${dutch[kind]}, maar de escalatie zegt niet wanneer die volgt`
          : `${kpi} noemt in de tekst een ${dutch[kind]} die niet bij de KPI is opgegeven`,
      en: ({ kpi, kind, fault }) =>
        fault === 'not-told'
          ? `${kpi} has a ${kind}, but its escalation does not say when it follows`
          : `${kpi} tells of a ${kind} that is not declared at the KPI`,
    },
    why: {
      nl: () =>
        'een sanctie zonder aanleiding is niet te handhaven, en een die nergens is opgegeven ontbreekt in de overzichten',
      en: () =>
        'a sanction without a trigger cannot be enforced, and one that is not declared is missing from the overviews',
    },
    help: {
      nl: ({ kpi, kind, fault }) =>
        fault === 'not-told'
          ? `schrijf in de escalatie van ${kpi} na hoeveel maanden of overschrijdingen de ${dutch[kind]} volgt, of haal \`${kind}\` weg onder \`sanctions:\``
          : `zet bij ${kpi} onder \`sanctions:\` de regel \`- ${kind}\`, of haal het woord uit de escalatie`,
      en: ({ kpi, kind, fault }) =>
        fault === 'not-told'
          ? `write in the escalation of ${kpi} after how many months or misses the ${kind} follows, or take \`${kind}\` from \`sanctions:\``
          : `put the line \`- ${kind}\` under \`sanctions:\` of ${kpi}, or take the word out of the escalation`,
    },
  },
  check({ bid, reading, report, presume }) {
    const isDeclaring = bid.items('kpi').some(({ data }) => (data.sanctions ?? []).length > 0);
    const told = kpisToldElsewhere(reading);
    let isSaid = false;
    for (const kpi of bid.items('kpi')) {
      if (kpi.damagedFields.has('sanctions') || kpi.damagedFields.has('escalation')) continue;
      for (const kind of sanctionKinds) {
        const isDeclared = kpi.data.sanctions?.includes(kind) === true;
        const [trigger] = triggersOf(reading, kpi, kind);
        if (isDeclared && trigger === undefined && isUntold(kpi, kind, told)) {
          const say = kind === 'penalty' && makesGood.test(escalationOf(kpi)) ? presume : report;
          say(kpi.span(['sanctions']), { kpi: kpi.id, kind, fault: 'not-told' });
        } else if (!isDeclared && trigger !== undefined && (isDeclaring || !isSaid)) {
          const say = isDeclaring ? report : presume;
          // A bid that never uses the field hears of it once.
          isSaid = true;
          say(trigger, { kpi: kpi.id, kind, fault: 'not-declared' });
        }
      }
    }
  },
});

/**
 * Who pays for what was missed bears the penalty, also where it is not called so. Who makes it good at his own expense does not:
 * `een extra koeriersrit op onze kosten`, `een inhaalsessie, zonder kosten voor het waterschap`.
 */
const paying =
  /(?<![a-zà-ɏ])(?:betaal[a-zà-ɏ]*|betalen|vergoed[a-zà-ɏ]*|kosteloos|gratis|vervalt (?:de|het|een|ons|onze|uw)|vervallen (?:de|onze|uw)|stort(?:ing|en)?|inhoud(?:t|en)|houdt\s[^;:]{1,80}\sin(?=\s(?:tot|op|zolang|van|bij)(?![a-zà-ɏ])|[.,;]|$)|(?<!,\s)zonder kosten|geen factuur|niet (?:gefactureerd|in rekening)|gecrediteerd|crediteer(?:t|d)|crediteren|credited|forgo(?:es)?|forego(?:es)?|zien\s(?:[a-z]{2,12}\s){0,3}af\svan|withh(?:olds?|eld)|deduct(?:s|ed)?|no invoice|not (?:invoiced|charged|billed)|(?<!,\s)without (?:charge|costs?)|is waived|are waived|forfeits?|pays?|paid|refund[a-zà-ɏ]*|(?<!,\s)free of charge)(?![a-zà-ɏ])/iu;

/** `Elke opsluiting boven 30 minuten kost ons € 250`; a step that begins with its amount: `€50 per point per week after 30 June 2028`. */
const amountForCase =
  /(?<![a-zà-ɏ])(?:kost|kosten|costs?)\s(?:ons|us)(?![a-zà-ɏ])|(?:^|[;:→.]\s)(?:€\s?[0-9][0-9.,]*|[0-9][0-9.,]*\seuro)\s(?:per|for each|voor elke?|voor iedere?)\s/iu;

/** What follows in a case, in money: `Below 80%: € 1,500 to the climate fund`, `Onder 98,5%: wij rekenen 1% minder`. */
const amountOfStep = new RegExp(
  [
    String.raw`(?::|→)\s(?:[^;:→]{0,200}?(?:,|\sen|\sand)\s)?€\s?[0-9]`,
    // `Gesprek van 2% van de vergoeding` says nothing.
    String.raw`(?<!(?:van|of)\s)(?<![0-9.,])[0-9][0-9.,]{0,8}\s?%\s(?:van|of)\s(?:de|het|onze|uw|the|our|your)\s(?:[a-zà-ɏ]{1,20}\s)?[a-zà-ɏ]*(?:vergoeding|factuur|termijn|omzet|prijs|fee|invoice|payment|price|charge)`,
    String.raw`(?:€\s?[0-9][0-9.,]{0,12}|[0-9]\s?%)\s[^;,→]{0,60}?(?:minder|lager|eraf|terug|verrekend|less|lower|off|back)(?![a-zà-ɏ])`,
    String.raw`(?:krijgt|ontvangt|receive|get)\s(?:u\s)?€\s?[0-9]`,
    // `Besteedt het tekort alsnog, verhoogd met 50%`.
    String.raw`(?<![a-zà-ɏ])(?:verhoogd met|vermeerderd met|increased by|raised by|plus)\s(?:€\s?[0-9]|[0-9][0-9.,]{0,8}\s?(?:%|procent|percent))`,
  ].join('|'),
  'iu',
);

/** What is made good at one's own expense may be meant as the penalty. */
const makesGood =
  /(?<![a-zà-ɏ])(?:zonder kosten|(?:op|voor) (?:onze|eigen) (?:kosten|rekening)|without (?:charge|costs?)|free of charge|at (?:our|own) (?:cost|expense))(?![a-zà-ɏ])/iu;

/** `Gesprek van € 3.000`, `discussion of 2% of the fee`: a talk has no amount, so that what was to be paid is gone. */
const talkOfMoney =
  /(?<![a-zà-ɏ])(?:gesprek|bespreking|overleg|discussion|meeting|review|talk)\s(?:van|of|is|bedraagt)\s(?:€\s?[0-9]|[0-9][0-9.,]{0,8}\s?(?:%|euro))/iu;

type Told = Readonly<Record<Sanction, ReadonlySet<Item>>>;

function isUntold(kpi: Item<'kpi'>, kind: Sanction, told: Told): boolean {
  const said = escalationOf(kpi);
  if (kind === 'penalty' && talkOfMoney.test(said)) return true;
  return !told[kind].has(kpi) && !(kind === 'penalty' && isPaying(said));
}

function escalationOf({ data }: Item<'kpi'>): string {
  return [data.escalation, ...(data.escalationSteps?.map(({ then }) => then) ?? [])].join(' ');
}

function isPaying(said: string): boolean {
  return paying.test(said) || amountForCase.test(said) || amountOfStep.test(said);
}

const dutch: Readonly<Record<Sanction, string>> = { penalty: 'malus', bonus: 'bonus' };

/** The KPIs of which another text tells the sanction with an amount: `KPI-03: € 500 boete per uur`. */
function kpisToldElsewhere(reading: Reading): Told {
  const told = { penalty: new Set<Item>(), bonus: new Set<Item>() };
  for (const passage of reading.passages()) {
    if (passage.item?.kind === 'kpi') continue;
    for (const kind of sanctionKinds) {
      if (sanctionsIn(passage, kind).length === 0) continue;
      for (const { start, end, text } of sentencesOf(passage.text)) {
        if (!/\d\s*%|€\s*\d|\d\s*euro/iu.test(text) || sanctionsIn(passage, kind, start, end).length === 0) continue;
        const place = passage.span(start, end);
        for (const { to, span } of reading.mentionsIn(passage)) {
          if (to !== undefined && span.start >= place.start && span.end <= place.end) told[kind].add(to);
        }
      }
    }
  }
  return told;
}
