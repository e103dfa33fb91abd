/** Words directly before a number that is only compared with: `9 nachten in plaats van 14`. Dutch and English. */
export const comparedBefore: readonly string[] = [
  'in plaats van',
  'i.p.v.',
  'ipv',
  'instead of',
  'rather than',
  'nulmeting',
  'baseline',
  'was',
  'waren',
  'were',
  'nu',
  'huidige',
  'huidig',
  'current',
  'currently',
  'voorheen',
  'formerly',
];

/** Words directly after an amount that make it a difference: `6 nachten minder dan het contract`. */
export const differenceWords: ReadonlySet<string> = new Set(
  (
    'minder meer eerder sneller vroeger lager hoger korter langer extra later ' +
    'less fewer more earlier faster sooner lower higher shorter longer'
  ).split(' '),
);

/** Words with which a sentence or clause begins that says when something happens, not what is promised. */
export const triggerWords: ReadonlySet<string> = new Set(
  'bij indien als zodra wanneer mocht if when once should in'.split(' '),
);
