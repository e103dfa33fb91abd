import type { FileChild } from 'docx';
import { runOf } from './runs.ts';
import { colours, fonts } from './theme.ts';
import { element } from './xml-element.ts';

/** The shape of text that is stretched to fill a box, as Word itself writes it (shape type 136). */
const wordArt = element(
  'v:shapetype',
  { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: '10800', path: 'm@7,l@8,m@5,21600l@6,21600e' },
  [
    element(
      'v:formulas',
      undefined,
      [
        ...['sum #0 0 10800', 'prod #0 2 1', 'sum 21600 0 @1', 'sum 0 0 @2', 'sum 21600 0 @3'],
        ...['if @0 @3 0', 'if @0 21600 @1', 'if @0 0 @2', 'if @0 @4 21600'],
      ].map((formula) => element('v:f', { eqn: formula })),
    ),
    element('v:path', { textpathok: 't', 'o:connecttype': 'custom' }),
    element('v:textpath', { on: 't', fitshape: 't' }),
  ],
);

/** A word across every page, behind the text: what Word's own command Watermark makes, and can remove again. */
export function watermark(text: string): FileChild {
  const style = [
    'position:absolute;margin-left:0;margin-top:0;width:440pt;height:88pt;rotation:315;z-index:-251658752',
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin',
    'mso-position-vertical:center;mso-position-vertical-relative:margin',
  ].join(';');
  const shape = element(
    'v:shape',
    {
      id: 'PowerPlusWaterMarkObject1',
      type: '#_x0000_t136',
      style,
      'o:allowincell': 'f',
      fillcolor: `#${colours.watermark}`,
      stroked: 'f',
    },
    [
      element('v:fill', { opacity: '.4' }),
      element('v:textpath', { style: `font-family:"${fonts.text}";font-size:1pt`, string: text }),
    ],
  );
  return runOf(element('w:pict', undefined, [wordArt, shape]));
}
