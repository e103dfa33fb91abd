/** What a register calls the factors of a score, in Dutch and English, in small letters. */
export const factorWords: Readonly<Record<'probability' | 'impact' | 'detection', readonly string[]>> = {
  probability: [
    ...['kans', 'waarschijnlijkheid', 'optreden', 'voorkomen', 'frequentie', 'kansscore'],
    ...['probability', 'likelihood', 'occurrence', 'chance', 'o', 'p', 'k', 'l'],
  ],
  impact: [
    ...['gevolg', 'impact', 'effect', 'ernst', 'gevolgscore', 'schade'],
    ...['severity', 'consequence', 's', 'i', 'g', 'e'],
  ],
  detection: [
    ...['detectie', 'opspoorbaarheid', 'ontdekbaarheid', 'detecteerbaarheid'],
    ...['detection', 'detectability', 'd'],
  ],
};
