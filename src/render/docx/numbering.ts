import type { INumberingOptions, IParagraphOptions } from 'docx';
import { distances, fonts, headingNumberWidth } from './theme.ts';

type Definition = INumberingOptions['config'][number];
type Level = Definition['levels'][number];
type NumberedParagraph = NonNullable<IParagraphOptions['numbering']>;

/** The font of the boxes before tasks. */
export const symbolFont = 'Segoe UI Symbol';

/** Word has nine levels of lists. */
const deepestLevel = 8;

const headings: Definition = {
  reference: 'headings',
  levels: levels((level) => {
    const width = headingNumberWidth(level);
    return {
      level,
      format: 'decimal',
      text: Array.from({ length: level + 1 }, (_none, index) => `%${index + 1}`).join('.'),
      alignment: 'left',
      style: { paragraph: { indent: { left: width, hanging: width } } },
    };
  }),
};

const bullets = symbols('bullets', ['•', '–', '▪']);
const openTasks = symbols('open-tasks', ['☐']);
const doneTasks = symbols('done-tasks', ['☑']);

/** What every document can use; ordered lists bring their own. */
export const numberingOptions: INumberingOptions = { config: [headings, bullets, openTasks, doneTasks] };

/** Lets Word count a heading itself; a number such as `2.1` tells how deep it counts. */
export function headingNumbering(number: string): NumberedParagraph {
  return { reference: headings.reference, level: number.split('.').length - 1, instance: 0 };
}

/** The sign before an item: a bullet, or the box of a task. */
export function bulletNumbering(depth: number, isChecked: boolean | undefined): NumberedParagraph {
  const tasks = isChecked === true ? doneTasks : openTasks;
  return { reference: (isChecked === undefined ? bullets : tasks).reference, level: levelAt(depth), instance: 0 };
}

/** The number of an item; a list of its own (`instance`) starts to count at `start`, whatever stands before it. */
export function orderedNumbering(depth: number, start: number, instance: number): NumberedParagraph {
  const first = Number.isSafeInteger(start) && start >= 0 ? Math.min(start, 32_767) : 1;
  const definition: Definition = {
    reference: `ordered-from-${first}`,
    levels: levels((level) => ({
      level,
      format: (['decimal', 'lowerLetter', 'lowerRoman'] as const)[level % 3] ?? 'decimal',
      text: `%${level + 1}.`,
      start: first,
      alignment: 'left',
      style: { paragraph: { indent: listIndent(level) } },
    })),
  };
  return { reference: definition, level: levelAt(depth), instance };
}

/** The indent that the numbering itself gives to a list at this depth. */
export function indentAtDepth(depth: number): number {
  return distances.listIndent * (levelAt(depth) + 1);
}

function levelAt(depth: number): number {
  return Math.min(depth, deepestLevel);
}

function symbols(name: string, signs: readonly string[]): Definition {
  return {
    reference: name,
    levels: levels((level) => ({
      level,
      format: 'bullet',
      text: signs[level % signs.length] ?? '•',
      alignment: 'left',
      style: {
        run: name === 'bullets' ? { font: fonts.text } : { font: symbolFont },
        paragraph: { indent: listIndent(level) },
      },
    })),
  };
}

function listIndent(level: number): { left: number; hanging: number } {
  return { left: indentAtDepth(level), hanging: distances.listIndent };
}

function levels(make: (level: number) => Level): Level[] {
  return Array.from({ length: deepestLevel + 1 }, (_none, level) => make(level));
}
