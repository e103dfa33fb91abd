/** How much something went up or down, beside the two numbers between which it did: `van 28.000 naar 22.680 kg, 19% minder`. */
import { add, divide, isBelow, isSame, multiply, negate, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { isEstimate, numberIn } from './number-in-text.ts';
import type { ShareApart } from './shares-apart.ts';
import { isTheShare } from './told-shares.ts';

const number = String.raw`(?:€\s?)?\d[\d.,]{0,14}(?<![.,])`;
/** A change between two percentages may be told in points as well. */
const noShare = String.raw`(?!\d|[.,]\d|\s?%)`;
const unit = String.raw`(?:\s[a-zà-ɏ³²0-9]{1,14}){0,2}`;
const change = String.raw`(?<![\d.,])(?:van|from)\s(?<change>(?<first>${number})${noShare}${unit}\s(?:naar|to)\s(?<second>${number})${noShare})`;
const share = String.raw`(?<share>\d{1,3}(?:[.,]\d{1,2})?)\s?%`;
const direction =
  '(?:minder|lager|meer|hoger|daling|stijging|besparing|reductie|groei|less|lower|fewer|more|higher|drop|decrease|increase|reduction|growth)';

/** `van 28.000 naar 22.680 kg per jaar, 19% minder`, `from 640 to 448 (a drop of 30%)`. */
const changeFirst = new RegExp(
  String.raw`${change}[^.;:%\d]{0,50}(?:\(|,\s|:\s|\s[–—]\s)(?:dat is\s|ofwel\s|oftewel\s|dus\s|that is\s|or\s|so\s)?(?<ahead>(?:een\s|a\s|an\s)?${direction}\s(?:van|of|met|by)\s|[−-])?${share}(?<behind>\s${direction})?`,
  'dgiu',
);
/** `30% minder valse meldingen: van 640 naar 448`, `30%. The drop in false alarms: from 640 to 448`. */
const shareFirst = new RegExp(
  String.raw`(?<![\d.,])${share}(?<behind>[.:*\s]{1,6}(?:(?:de|het|een|the|a)\s)?${direction})(?![a-zà-ɏ]{2})[^%;\d]{0,80}(?::\s|,\s|\s\(|\s[–—]\s)${change}`,
  'dgiu',
);
const hundred = rational(100);

/** The shares that a text gives for a change and that do not follow from the numbers between which it goes. */
export function changesOffIn(passage: Passage): readonly ShareApart[] {
  const { text } = passage;
  if (!text.includes('%') || !/(?<![a-zà-ɏ])(?:van|from)\s(?:€\s?)?\d/iu.test(text)) return [];
  return [...text.matchAll(changeFirst), ...text.matchAll(shareFirst)].flatMap((match): ShareApart[] => {
    const { groups = {}, indices } = match;
    const [place, ofChange] = [indices?.groups?.['share'], indices?.groups?.['change']];
    const right = changeBetween(groups['first'] ?? '', groups['second'] ?? '');
    if (place === undefined || ofChange === undefined || right === undefined) return [];
    // `From 7 to 19 hours, 5% more` is no change, but a window.
    if (/^from\s/iu.test(match[0]) && !moved.test(text.slice(Math.max(0, match.index - reach), match.index))) return [];
    // `Van 12 naar 16 mensen, 80% in vaste dienst` is a share of something else.
    if (groups['ahead'] === undefined && groups['behind'] === undefined) return [];
    if (isEstimate(text, place[0]) || isTheShare(right, groups['share'] ?? '')) return [];
    return [
      {
        share: { text: groups['share'] ?? '', span: passage.span(...place) },
        count: text.slice(...ofChange),
        countSpan: passage.span(...ofChange),
        right,
      },
    ];
  });
}

const reach = 60;
const moved =
  /(?<![a-z])(?:f[ae]ll(?:en|s)?|drop(?:ped|s)?|r[io]sen?|rises|went|gone|gr[eo]wn?|cut|reduced?|increased?|decreased?|lowered|brought|down|up|improved)(?![a-z])/iu;

/** By how many percent the second number is off the first; undefined where one is no number. */
function changeBetween(first: string, second: string): Rational | undefined {
  const [one, other] = [first, second].map((written) => numberIn(written.replace(/^€\s?/u, '')));
  if (one === undefined || other === undefined || isSame(one, rational(0))) return undefined;
  const by = add(other, negate(one));
  return multiply(divide(isBelow(by, rational(0)) ? negate(by) : by, one), hundred);
}
