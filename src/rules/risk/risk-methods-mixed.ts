import type { Bid } from '../../model/bid.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { methodWords, rejection } from './risk-words.ts';

type Method = keyof typeof methodWords;

export const riskMethodsMixed = defineRule<{ other: string }>({
  code: 'EMV707',
  name: 'risk-methods-mixed',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ other }) => `het plan gebruikt RISMAN en ${other} door elkaar`,
      en: ({ other }) => `the plan mixes RISMAN and ${other}`,
    },
    label: { nl: ({ other }) => `hier ${other}`, en: ({ other }) => `${other} here` },
    why: {
      nl: () =>
        'RISMAN weegt kans × gevolg, RPN (FMEA) ernst × optreden × detectie: de scores zijn niet te vergelijken en de beoordelaar ziet twee werkwijzen',
      en: () =>
        'RISMAN weighs probability × impact, RPN (FMEA) severity × occurrence × detection: the scores do not compare, and the evaluator sees two ways of working',
    },
    help: {
      nl: () => 'kies één methode, of schrijf erbij waarvoor u elk van de twee gebruikt',
      en: () => 'choose one method, or say what you use each of them for',
    },
  },
  check({ bid, reading, presume }) {
    const places = { RISMAN: placeOf('RISMAN', bid, reading), RPN: placeOf('RPN', bid, reading) };
    if (places.RISMAN === undefined || places.RPN === undefined) return;
    const { span } = places.RPN;
    const label = { nl: 'hier RISMAN', en: 'RISMAN here' };
    presume(span, { other: places.RPN.word }, [{ span: places.RISMAN.span, label }]);
  },
});

/** The first place where a method is used: in the register, or in a text of ours. */
function placeOf(method: Method, bid: Bid, reading: Reading): { span: Span; word: string } | undefined {
  const scale = bid.items('riskScale').find(({ data }) => data.method === method);
  if (scale !== undefined) return { span: scale.span(['method']), word: method };
  const scored = method === 'RPN' ? bid.items('risk').find(({ data }) => data.detection !== undefined) : undefined;
  if (scored !== undefined) return { span: scored.span(['detection']), word: method };
  for (const passage of reading.passages()) {
    if (passage.voice === 'buyer') continue;
    const found = methodWords[method].exec(passage.text);
    if (found === null || rejection.test(passage.text.slice(Math.max(0, found.index - 30), found.index))) continue;
    return { span: passage.span(found.index, found.index + found[0].length), word: found[0] };
  }
  return undefined;
}
