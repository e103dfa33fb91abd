import { contrast, rgbOf } from '../text/contrast.ts';
import { memberAt } from '../text/member-at.ts';

/** The colours of a bid, each as `#rrggbb`. */
export interface Colours {
  readonly primary: string;
  readonly accent: string;
}

/** Quiet, and apart in lightness too: they differ in a black-and-white print. */
export const usualColours: Colours = { primary: '#1b3a57', accent: '#1f6f78' };

/** The colours of a picture, made from those of the bid. */
export interface Palette {
  /** For text on white. */
  readonly ink: string;
  /** For what matters less, still readable on white. */
  readonly quiet: string;
  readonly rule: string;
  readonly band: string;
  readonly white: string;
  /** The primary colour of the bid, as dark as an area must be to be seen on white. */
  readonly primary: string;
  /** The accent colour of the bid, as dark as a small mark must be to be seen on white. */
  readonly accent: string;
}

/** The least contrast of small text with its ground, and of a shape with what is around it (WCAG 2.2, 1.4.3 and 1.4.11). */
const leastContrast = { text: 4.5, shape: 3 } as const;

export function makePalette({ primary, accent }: Colours): Palette {
  const white = '#ffffff';
  return {
    ink: '#22303a',
    quiet: '#56626b',
    rule: '#d5dce2',
    band: '#f4f6f8',
    white,
    primary: darkenOn(primary, white, leastContrast.shape),
    accent: darkenOn(accent, white, leastContrast.text),
  };
}

/** A colour mixed with white: a share of 1 is the colour itself, of 0 white. */
export function tint(colour: string, share: number): string {
  return mix(colour, '#ffffff', share);
}

/**
 * Steps of one colour from light to dark, one for each class; apart in lightness, so that a copier keeps them apart.
 * The darkest is still light enough for marks that stand on it.
 */
export function lightnessSteps(colour: string, count: number): string[] {
  const dark = darkenOn(colour, '#ffffff', leastContrast.text);
  const [lightest, darkest] = [0.07, 0.68];
  return Array.from({ length: count }, (_none, index) =>
    tint(dark, count === 1 ? lightest : lightest + ((darkest - lightest) * index) / (count - 1)),
  );
}

/** A text colour for a ground: the wanted one, darkened as far as needed; white where only white can be read. */
export function inkOn(ground: string, wanted: string): string {
  if (contrast(wanted, ground) >= leastContrast.text) return wanted;
  const darkened = darkenOn(wanted, ground, leastContrast.text);
  if (contrast(darkened, ground) >= leastContrast.text) return darkened;
  return contrast('#ffffff', ground) >= contrast('#000000', ground) ? '#ffffff' : '#000000';
}

/** A colour, darkened in steps until its contrast with the ground is enough; black at the end. */
function darkenOn(colour: string, ground: string, least: number): string {
  for (let share = 20; share > 0; share -= 1) {
    const darkened = mix(colour, '#000000', share / 20);
    if (contrast(darkened, ground) >= least) return darkened;
  }
  return '#000000';
}

function mix(colour: string, other: string, share: number): string {
  const others = rgbOf(other);
  const mixed = rgbOf(colour).map((part, index) => Math.round(part * share + memberAt(others, index) * (1 - share)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
