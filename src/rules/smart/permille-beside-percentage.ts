import { rationalKey } from '../../quantity/rational.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { tieOf, wordedClaimsOf } from '../../reading/slips/worded-claims.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { textsWith } from '../../reading/texts/texts-with.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const permilleBesidePercentage = defineRule<{ written: string; other: string }>({
  code: 'EMV330',
  name: 'permille-beside-percentage',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ written, other }) => `hier staat promille (“${written}”), terwijl elders procent staat (“${other}”)`,
      en: ({ written, other }) => `this says per mille (“${written}”), while another place says percent (“${other}”)`,
    },
    label: {
      nl: () => 'promille: tien keer zo weinig',
      en: () => 'per mille: ten times as little',
    },
    why: {
      nl: () => 'promille is een tiende van procent; de opdrachtgever leest twee beloften en beoordeelt de laagste',
      en: () => 'per mille is a tenth of a per cent; the buyer reads two promises and judges you by the lower one',
    },
    help: {
      nl: () => 'schrijf `%` in plaats van `‰`, of maak op beide plaatsen duidelijk dat u promille bedoelt',
      en: () => 'write `%` instead of `‰`, or make clear at both places that you mean per mille',
    },
  },
  check({ reading, report, presume }) {
    const claims = reading.ownPassages().flatMap((passage) => reading.claims(passage));
    const permilles = claims.filter(({ quantity }) => quantity.unit?.name === 'permille');
    if (permilles.length === 0) return;
    const places = textsWith(reading, amountKey);
    const worded = wordedClaimsOf(reading);
    const percents = byNumber(claims.filter(({ quantity }) => quantity.unit?.name === 'percent'));
    for (const claim of permilles) {
      const same = percents.get(numberOf(claim) ?? '');
      const about = same?.find((one) => isAboutSame(one, claim));
      const isLone = (places.get(amountKey(claim.quantity)) ?? 0) <= 1;
      const isTied = (one: Claim): boolean => tieOf(worded(one), worded(claim), reading).shared > 0;
      // Nobody writes 95‰ on purpose; 5‰ may well stand beside 5% of something else, but who means it mostly says so twice.
      const other = about ?? (isLone ? same?.find(isTied) : undefined) ?? (isLarge(claim) ? same?.[0] : undefined);
      if (other === undefined) continue;
      const isSure = about !== undefined;
      const tell = isSure ? report : presume;
      tell(claim.span, { written: writtenIn(claim), other: writtenIn(other) }, [
        { span: other.span, label: { nl: 'hier staat procent', en: 'this says percent' } },
      ]);
    }
  },
});

const mostCompared = 50;

/** At most so many of one number, so that a bid full of 100% stays linear. */
function byNumber(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const number = numberOf(claim);
    if (number === undefined) continue;
    const others = found.get(number);
    if (others === undefined) found.set(number, [claim]);
    else if (others.length < mostCompared) others.push(claim);
  }
  return found;
}

function numberOf({ quantity: { value } }: Claim): string | undefined {
  return value.kind === 'exact' ? rationalKey(value.number) : undefined;
}

function isLarge({ quantity: { value } }: Claim): boolean {
  return value.kind === 'exact' && value.number.numerator >= 50n * value.number.denominator;
}

function isAboutSame(one: Claim, other: Claim): boolean {
  if (one.passage.item !== undefined && one.passage.item === other.passage.item) return true;
  return sharedWords(aboutOf(one), aboutOf(other)) > 0;
}

function aboutOf({ passage, clause }: Claim): ReadonlySet<string> {
  return topicOf(passage.text.slice(clause.start, clause.end));
}

function writtenIn({ passage, quantity }: Claim): string {
  return passage.text.slice(quantity.start, quantity.end);
}
