import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { isRequired, type Requirable } from '../../smart/required.ts';
import { hasWord } from '../../smart/words.ts';
import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, type Lack, listed, type MissingParameters, reportLacks } from './missing-element.ts';

type RequiredParameters = MissingParameters & { readonly element: Requirable };

const names: Readonly<Record<Requirable, InBoth<string>>> = {
  owner: { nl: 'een eigenaar', en: 'an owner' },
  escalation: { nl: 'een escalatie', en: 'an escalation' },
  sanction: { nl: 'een boete of bonus', en: 'a penalty or bonus' },
  baseline: { nl: 'een beginwaarde', en: 'a baseline' },
  period: { nl: 'een periode in de norm', en: 'a period in the norm' },
  startEvent: { nl: 'het begin van de termijn', en: 'the start of the term' },
  evidence: { nl: 'een bewijsstuk of ander bewijs', en: 'evidence or another proof' },
  risk: { nl: 'een risico', en: 'a risk' },
};

const remedies: Readonly<Record<Requirable, InBoth<string>>> = {
  owner: { nl: 'schrijf bij de KPI `owner:` met een rol', en: 'write `owner:` with a role at the KPI' },
  escalation: {
    nl: 'schrijf bij de KPI `escalation:` met de aanleiding, wat er gebeurt en wie dat doet',
    en: 'write `escalation:` at the KPI with the trigger, what happens and who does it',
  },
  sanction: {
    nl: 'zet bij de KPI `sanctions: [penalty]` of `sanctions: [bonus]`, en in de escalatie wanneer die volgt',
    en: 'write `sanctions: [penalty]` or `sanctions: [bonus]` at the KPI, and in the escalation when it follows',
  },
  baseline: {
    nl: 'schrijf bij de KPI `baseline:` met waarde en jaar',
    en: 'write `baseline:` with value and year at the KPI',
  },
  period: { nl: 'zet de periode achter het getal: `per maand`', en: 'write the period after the number: `per month`' },
  startEvent: {
    nl: 'zet achter de termijn waar hij begint: `na gunning`',
    en: 'say after the term when it starts: `after award`',
  },
  evidence: {
    nl: 'noem een bewijsstuk onder `evidence:`, of een ander bewijs onder `proof:`',
    en: 'name evidence under `evidence:`, or another proof under `proof:`',
  },
  risk: { nl: 'noem onder `risks:` een risico uit risks.yaml', en: 'name a risk from risks.yaml under `risks:`' },
};

export const requiredElementMissing = defineRule<RequiredParameters>({
  code: 'EMV308',
  name: 'required-element-missing',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, element }) => `bij ${listed(items, 'nl')} ontbreekt ${names[element].nl}`,
      en: ({ items, element }) =>
        `${listed(items, 'en')} ${items.length === 1 ? 'lacks' : 'lack'} ${names[element].en}`,
    },
    why: {
      nl: () => 'in emvi.yaml staat dat de opdrachtgever dit overal vraagt; wat ontbreekt kost punten',
      en: () => 'emvi.yaml says that the buyer asks this everywhere; what is missing costs points',
    },
    help: {
      nl: ({ element }) => `${remedies[element].nl}, of haal \`${element}\` uit \`checks.requires\` in emvi.yaml`,
      en: ({ element }) => `${remedies[element].en}, or take \`${element}\` out of \`checks.requires\` in emvi.yaml`,
    },
  },
  check(context) {
    for (const element of Object.keys(names) as Requirable[]) {
      if (!isRequired(context.bid, element)) continue;
      const label = { nl: 'ook hier', en: 'here too' };
      const lacks = lacking[element](context).map((lack) => ({ ...lack, isCertain: true }));
      reportLacks(
        {
          ...context,
          report: (span, parameters, related) => context.report(span, { ...parameters, element }, related),
        },
        'EMV308',
        lacks,
        label,
      );
    }
  },
});

type Finder = (context: Parameters<typeof kpisLacking>[0]) => Lack[];

const lacking: Readonly<Record<Requirable, Finder>> = {
  owner: (context) => kpisLacking(context, 'owner'),
  escalation: (context) => kpisLacking(context, 'escalation'),
  period: (context) => kpisLacking(context, 'period'),
  startEvent: (context) => kpisLacking(context, 'startEvent'),
  baseline: ({ bid }) =>
    without(bid.provingKpis(), ({ data, damagedFields }) => hasField(data.baseline, damagedFields, 'baseline')),
  sanction: ({ bid }) => without(bid.provingKpis(), hasSanction),
  evidence: ({ bid }) => without(answers(bid), (item) => hasProof(bid, item)),
  risk: ({ bid }) =>
    without(answers(bid), (item) => bid.linksFrom(item, 'risks').length > 0 || item.damagedFields.has('risks')),
};

function without<I extends Item>(items: readonly I[], hasIt: (item: I) => boolean): Lack[] {
  return items
    .filter((item) => !hasIt(item))
    .map((item) => ({ item, span: item.span(), words: '', points: 0, isCertain: true }));
}

function hasField(value: unknown, damaged: ReadonlySet<string>, name: string): boolean {
  return value !== undefined || damaged.has(name);
}

/** Whether a KPI has a penalty or bonus: among its sanctions, or in the words of its escalation. */
export function hasSanction({ data, damagedFields }: Item<'kpi'>): boolean {
  if (damagedFields.has('sanctions') || (data.sanctions ?? []).length > 0) return true;
  const texts = [data.escalation, ...(data.escalationSteps ?? []).map(({ then }) => then)];
  return hasWord('sanction', texts.filter((text) => text !== undefined).join(' '));
}

function answers(bid: Bid): (Item<'wish'> | Item<'question'>)[] {
  return [...bid.items('question'), ...bid.items('wish')];
}

function hasProof(bid: Bid, item: Item<'wish'> | Item<'question'>): boolean {
  if (item.damagedFields.has('evidence') || item.damagedFields.has('proof')) return true;
  return bid.linksFrom(item, 'evidence').length > 0 || (item.data.proof ?? []).length > 0;
}
