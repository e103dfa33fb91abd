/** The classes of mutations, and the mutants of a bid in a fixed order. */
import { mutateDates, mutateElements, mutateOwners, mutateSanctions } from './classes/fields.mjs';
import { mutateEvidence, mutateIds, mutateLinks } from './classes/references.mjs';
import { rewriteHarmlessly } from './classes/rewrites.mjs';
import { mutateFrequencies } from './classes/rhythms.mjs';
import { mutateAttainments, mutateScopes, mutateStartEvents } from './classes/texts.mjs';
import { mutateNumbers, mutateOperators, mutateUnits } from './classes/values.mjs';
import { collectAmounts } from './passages.mjs';
import { mapBid } from './text-map.mjs';

/** Each class with the function that makes its mutants. `harmless` is the class of rewrites that change no meaning. */
export const classes = {
  number: mutateNumbers,
  unit: mutateUnits,
  operator: mutateOperators,
  scope: mutateScopes,
  id: mutateIds,
  frequency: mutateFrequencies,
  sanction: mutateSanctions,
  date: mutateDates,
  owner: mutateOwners,
  'KPI link': mutateLinks,
  evidence: mutateEvidence,
  'start event': mutateStartEvents,
  attainment: mutateAttainments,
  element: mutateElements,
  harmless: rewriteHarmlessly,
};

/** All mutants of one class of a bid, in the order of its texts. */
export function mutantsOf(name, files) {
  const map = mapBid(files);
  const isEnglish = /^language:\s*["']?en\b/mu.test(files.get('emvi.yaml') ?? '');
  return classes[name]({ map, isEnglish, index: collectAmounts(map, isEnglish) });
}

/** The texts of a bid with one mutation. */
export function applyMutant(files, { file, start, end, after }) {
  const text = files.get(file);
  return new Map([...files, [file, text.slice(0, start) + after + text.slice(end)]]);
}

/** Where in the mutant a finding may point: the changed lines and the counterparts, moved as far as lines were added. */
export function zonesIn(mutant, files) {
  const before = files.get(mutant.file).slice(mutant.start, mutant.end).split('\n').length - 1;
  const added = mutant.after.split('\n').length - 1;
  const move = (line) => (line > mutant.line + before ? line + added - before : line);
  const zones = mutant.zones.map(({ file, first, last }) =>
    file === mutant.file
      ? {
          file,
          first: Math.min(move(first), mutant.line + added > first ? first : move(first)),
          last: Math.max(move(last), first),
        }
      : { file, first, last },
  );
  return [{ file: mutant.file, first: mutant.line, last: mutant.line + added }, ...zones];
}
