import type { XmlElement } from './xml-tree.ts';

/** The order in which Word wants the properties of a paragraph, up to the last that emvi sets. */
const paragraphOrder = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
  'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
).split(' ');

/** The order in which Word wants the properties of letters. */
const runOrder = (
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
  'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
  'eastAsianLayout specVanish oMath rPrChange'
).split(' ');

/** The order in which Word wants the properties of a section. */
const sectionOrder = (
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
  'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'
).split(' ');

/** The order in which Word wants the settings around those that emvi adds. */
const settingsOrder =
  'writeProtection view zoom displayBackgroundShape mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders footnotePr endnotePr compat'.split(
    ' ',
  );

const orders = { paragraph: paragraphOrder, run: runOrder, section: sectionOrder, settings: settingsOrder } as const;

/** Puts an element in its place among the children of another, instead of one with the same name. */
export function setProperty(parent: XmlElement, property: XmlElement, order: keyof typeof orders): void {
  const rank = (name: string): number => orders[order].indexOf(name.replace('w:', ''));
  const others = parent.children.filter((one) => typeof one === 'string' || one.name !== property.name);
  const at = others.findIndex((one) => typeof one === 'object' && rank(one.name) > rank(property.name));
  parent.children = at === -1 ? [...others, property] : [...others.slice(0, at), property, ...others.slice(at)];
}

/** Takes the children with a name out of an element. */
export function dropProperty(parent: XmlElement, ...names: readonly string[]): void {
  parent.children = parent.children.filter((one) => typeof one === 'string' || !names.includes(one.name));
}
