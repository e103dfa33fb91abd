import type { Language } from '../../text/language.ts';
import { pictureWords } from './picture-words.ts';
import { levelText, type Place, type PlacedRisk, type ScaledRisks } from './risk-matrix-of-bid.ts';

/** All that a risk matrix says, in words: its size, the highest risks, then where each risk stands. */
export function riskMatrixAlt(scaled: ScaledRisks, language: Language): string {
  const { risks, probability, impact } = scaled;
  const before = risks.filter((risk) => risk.before !== undefined);
  const size = `${probability.length} × ${impact.length}`;
  const count = before.length;
  const opening =
    language === 'nl'
      ? `Risicomatrix van ${size} (kans × impact) met ${count} ${count === 1 ? 'risico' : 'risico’s'}`
      : `Risk matrix of ${size} (probability × impact) with ${count} ${count === 1 ? 'risk' : 'risks'}`;
  const details = before.map((risk) => riskText(risk, scaled, language));
  return `${opening}; ${highestText(before, language)}. ${details.join('; ')}.`;
}

function highestText(risks: readonly PlacedRisk[], language: Language): string {
  const weight = (place: Place | undefined): number =>
    place === undefined ? 0 : (place.probability + 1) * (place.impact + 1);
  const most = Math.max(...risks.map(({ before }) => weight(before)));
  const highest = risks.filter(({ before }) => weight(before) === most);
  const ids = highest.map(({ risk }) => risk.id).join(', ');
  return language === 'nl' ? `het hoogst: ${ids}` : `highest: ${ids}`;
}

function riskText({ risk, before, after }: PlacedRisk, scaled: ScaledRisks, language: Language): string {
  const words = pictureWords[language];
  const say = (place: Place): string => {
    const [chance, effect] = [scaled.probability[place.probability], scaled.impact[place.impact]];
    const levels = [chance, effect].map((level) => (level === undefined ? '' : levelText(level)));
    return `${words.probability.toLowerCase()} ${levels[0]}, ${words.impact.toLowerCase()} ${levels[1]}`;
  };
  const moved = after === undefined ? '' : ` → ${say(after)}`;
  return `${risk.id}: ${before === undefined ? '' : say(before)}${moved}`;
}
