import type { Gap, Verdict } from '../gap/gap.ts';
import type { Language } from '../text/language.ts';

const words: Readonly<
  Record<Language, { readonly of: (count: number) => string } & Readonly<Record<Verdict, string>>>
> = {
  nl: {
    of: (count) => `Gevraagd door de opdrachtgever (${count})`,
    met: 'voldoet',
    exceeded: 'meer',
    weaker: 'minder',
    missing: 'zonder antwoord',
    unclear: 'niet te vergelijken',
  },
  en: {
    of: (count) => `Demands of the buyer (${count})`,
    met: 'met',
    exceeded: 'exceeded',
    weaker: 'weaker',
    missing: 'unanswered',
    unclear: 'cannot be compared',
  },
};

const order: readonly Verdict[] = ['met', 'exceeded', 'weaker', 'missing', 'unclear'];
/** What has to be looked at is named. */
const telling: ReadonlySet<Verdict> = new Set(['weaker', 'missing']);
const mostNamed = 6;

/** What becomes of the buyer's demands as one line; undefined where the bid holds none. */
export function demandLine(gaps: readonly Gap[], language: Language): string | undefined {
  if (gaps.length === 0) return undefined;
  const said = words[language];
  const parts = order.flatMap((verdict) => {
    const these = gaps.filter((gap) => gap.verdict === verdict);
    if (these.length === 0) return [];
    const ids = [...new Set(these.map(({ demand }) => demand.id))];
    const named = telling.has(verdict)
      ? ` (${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ', …' : ''})`
      : '';
    return [`${these.length} ${said[verdict]}${named}`];
  });
  return `${said.of(gaps.length)}: ${parts.join(', ')}`;
}
