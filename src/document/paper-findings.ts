/** A choice of paper that changes nothing. */
import { defineFinding } from '../diagnostics/diagnostic.ts';
import { always, both } from './finding-text.ts';

/** A document asks for A3 and has no page on its side, the only pages that go on it. */
export const paperWithoutEffect = defineFinding<{ document: string }>({
  code: 'EMV991',
  name: 'paper-without-effect',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: both((p) => [
      `document ${p.document} vraagt om A3 en heeft geen liggende bladzijde`,
      `document ${p.document} asks for A3 and has no page on its side`,
    ]),
    why: always(
      'alleen liggende bladzijden gaan naar A3, dus alles blijft op A4 staan',
      'only pages on their side go to A3, so all of it stays on A4',
    ),
    help: always(
      'zet wat op A3 moet in de tekst tussen :::landscape{paper=A3} en :::, of haal `paper: A3` weg',
      'put what must be on A3 between :::landscape{paper=A3} and ::: in the text, or remove `paper: A3`',
    ),
  },
});
