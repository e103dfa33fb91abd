/** The pictures that a document can show, drawn from the bid. */
import { drawCoverage } from '../../drawing/coverage-matrix.ts';
import { drawGantt } from '../../drawing/gantt.ts';
import { type Colours, usualColours } from '../../drawing/palette.ts';
import { drawRiskMatrix } from '../../drawing/risk-matrix.ts';
import type { Drawing, Room } from '../../drawing/svg.ts';
import type { Bid } from '../../model/bid.ts';
import type { Language } from '../../text/language.ts';
import type { FormLimits } from '../../word-file/form-limits.ts';
import type { PictureLack } from '../markup/problem.ts';
import type { DrawPicture, PictureAnswer } from '../markup/read-pictures.ts';
import type { PictureName } from '../markup/split-directives.ts';
import type { Scope } from '../view/scope.ts';
import { coverageAlt } from './coverage-alt.ts';
import { coverageMatrixOf } from './coverage-of-bid.ts';
import { ganttAlt } from './gantt-alt.ts';
import { ganttOf, groupPhases, isPlanned } from './gantt-of-bid.ts';
import { PictureScale } from './picture-scale.ts';
import { pictureWords } from './picture-words.ts';
import { riskMatrixAlt } from './risk-matrix-alt.ts';
import { riskMatrixOf, scaledRisks } from './risk-matrix-of-bid.ts';

/** Beyond these a picture becomes a book, and is of no use. */
const most = { phases: 300, risks: 300, rows: 250, columns: 100 } as const;

/** What pictures are made from. */
interface PictureParts {
  readonly bid: Bid;
  readonly scope: Scope;
  readonly language: Language;
}

/**
 * Draws the pictures of one document, in the colours of the bid.
 * @param limits what the buyer allows of the looks of the document
 */
export function pictureDrawer(parts: PictureParts, limits: FormLimits): DrawPicture {
  const colours = { ...usualColours, ...parts.bid.manifest.colours };
  const scale = new PictureScale(limits);
  const draw = (name: PictureName, room: Room): PictureAnswer => {
    const lack = lackOf(name, parts);
    if (lack !== undefined) return { lack };
    const pictures = makers[name](parts, scale.roomIn(room), colours);
    return { pictures: pictures.map(({ drawing, alt }) => ({ drawing: scale.enlarge(drawing), alt })) };
  };
  const answers = new Map<string, PictureAnswer>();
  return (name, room) => {
    const key = `${name} ${room.width} ${room.height}`;
    const answer = answers.get(key) ?? draw(name, room);
    answers.set(key, answer);
    return answer;
  };
}

/** Why a picture cannot be drawn; undefined where it can. */
export function lackOf(name: PictureName, { bid, scope, language }: PictureParts): PictureLack | undefined {
  switch (name) {
    case 'gantt':
      if (bid.items('phase').length === 0) return 'no-phases';
      if (bid.items('phase').length > most.phases) return 'too-much-to-draw';
      return isPlanned(groupPhases(bid, language)) ? undefined : 'no-moments';
    case 'risk-matrix': {
      if (bid.items('risk').length === 0) return 'no-risks';
      if (bid.items('risk').length > most.risks) return 'too-much-to-draw';
      const scaled = scaledRisks(bid);
      if (scaled.length === 0) return 'no-risk-scale';
      const isPlaced = scaled.some(({ risks }) => risks.some(({ before }) => before !== undefined));
      return isPlaced ? undefined : 'no-risk-levels';
    }
    case 'coverage': {
      const scored = bid.items('wish').length + bid.items('question').length;
      if (!scope.isRestricted && scored > most.rows) return 'too-much-to-draw';
      const matrix = coverageMatrixOf(bid, scope, language);
      if (matrix === undefined) return 'nothing-to-cover';
      const columns = matrix.groups.reduce((sum, group) => sum + group.columns.length, 0);
      return matrix.rows.length > most.rows || columns > most.columns ? 'too-much-to-draw' : undefined;
    }
  }
}

type Pictures = Extract<PictureAnswer, { pictures: unknown }>['pictures'];
type Maker = (parts: PictureParts, room: Room, colours: Colours) => Pictures;

const makers: Readonly<Record<PictureName, Maker>> = {
  gantt: ({ bid, language }, room, colours) => {
    const groups = groupPhases(bid, language);
    return described(drawGantt(ganttOf(groups, language), room, colours), ganttAlt(groups, language), language);
  },
  'risk-matrix': ({ bid, language }, room, colours) =>
    scaledRisks(bid)
      .filter(({ risks }) => risks.some(({ before }) => before !== undefined))
      .flatMap((scaled) => {
        const drawings = drawRiskMatrix(riskMatrixOf(scaled, language), room, colours);
        return described(drawings, riskMatrixAlt(scaled, language), language);
      }),
  coverage: ({ bid, scope, language }, room, colours) => {
    const matrix = coverageMatrixOf(bid, scope, language);
    if (matrix === undefined) return [];
    return drawCoverage(matrix, room, colours).map(({ drawing, rows }) => ({
      drawing,
      alt: coverageAlt(matrix, rows, language),
    }));
  },
};

/** The first picture says all in words; one that goes on with it says of what. */
function described(drawings: readonly Drawing[], alt: string, language: Language): Pictures {
  const { continued } = pictureWords[language];
  const subject = /^[^.;,]*/u.exec(alt)?.[0] ?? alt;
  return drawings.map((drawing, index) => ({
    drawing,
    alt: index === 0 ? alt : `${continued} (${index + 1}/${drawings.length}): ${subject}.`,
  }));
}
