import { isKind } from '../../model/bid.ts';
import { type CalendarDay, readDay } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { ageLimitIn, isOlder } from './age-limit.ts';

export const referenceTooOld = defineRule<{ reference: string; period: string; requirement: string; limit: string }>({
  code: 'EMV752',
  name: 'reference-too-old',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'exclusion',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ reference, period, requirement, limit }) =>
        `${reference} (${period}) is ouder dan ${requirement} vraagt: “${limit}”`,
      en: ({ reference, period, requirement, limit }) =>
        `${reference} (${period}) is older than ${requirement} asks: “${limit}”`,
    },
    why: {
      nl: () => 'een referentie buiten de gevraagde periode telt niet mee',
      en: () => 'a reference outside the period that is asked for does not count',
    },
    help: {
      nl: ({ requirement }) =>
        `kies voor ${requirement} een recentere referentie, of verbeter de periode onder \`period:\``,
      en: ({ requirement }) =>
        `choose a more recent reference for ${requirement}, or mend the period under \`period:\``,
    },
  },
  check({ bid, presume }) {
    const closing = readDay(bid.manifest.dates?.closing ?? '');
    if (closing === undefined) return;
    for (const reference of bid.items('reference')) {
      const { period } = reference.data;
      const last = period === undefined ? undefined : lastDay(period);
      if (period === undefined || last === undefined) continue;
      const asking = new Set([
        ...bid.linked(reference, 'requirements', 'requirement'),
        ...bid.linksTo(reference, 'references').flatMap(({ from }) => (isKind(from, 'requirement') ? [from] : [])),
      ]);
      for (const requirement of asking) {
        const limit = ageLimitIn(requirement.data.text, words);
        if (limit === undefined || !isOlder(last, closing, limit)) continue;
        const label = { nl: 'dit vraagt de opdrachtgever', en: 'the buyer asks this' };
        presume(
          reference.span(['period']),
          { reference: reference.id, period, requirement: requirement.id, limit: limit.text },
          [{ span: requirement.span(['text']), label }],
        );
      }
    }
  },
});

const words =
  /(?:afgelopen|laatste|voorgaande|voorafgaande|past|last|previous|preceding|(?:niet|not|no) (?:be )?(?:ouder|older) (?:is |zijn )?(?:dan|than)) ?/iu;
const openEnd = /heden|lopend|nu\b|present|ongoing|current|^(?:vanaf|sinds|since|from)/iu;

/** The last day that a period may have had: of a year alone its last. */
function lastDay(period: string): CalendarDay | undefined {
  if (openEnd.test(period)) return undefined;
  const days = [...period.matchAll(/(?<![0-9])(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?(?![0-9])/gu)];
  const last = days.at(-1)?.[0];
  if (last === undefined) return undefined;
  return readDay(last) ?? { year: Number(last.slice(0, 4)), month: 12, day: 31 };
}
