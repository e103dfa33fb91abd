import { spanAt } from '../../yaml/tree.ts';
import { defineRule } from '../rule.ts';

export const otherContractTerms = defineRule<{ said: string; declared: string }>({
  code: 'EMV759',
  name: 'other-contract-terms',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ said, declared }) => `tekst noemt ${said} en emvi.yaml noemt ${declared}`,
      en: ({ said, declared }) => `text names ${said} and emvi.yaml names ${declared}`,
    },
    why: {
      nl: () => 'wie andere voorwaarden noemt dan de opdrachtgever stelt, lijkt een voorbehoud te maken',
      en: () => 'who names other terms than the buyer seems to bid with a reservation',
    },
    help: {
      nl: ({ declared }) => `schrijf ${declared}, of verbeter \`contractTerms:\` in emvi.yaml`,
      en: ({ declared }) => `write ${declared}, or mend \`contractTerms:\` in emvi.yaml`,
    },
  },
  check({ bid, reading, report }) {
    const { file, root } = bid.manifestSource;
    const declared = (bid.manifest.tender?.contractTerms ?? []).flatMap(({ set, version }, index) =>
      version === undefined ? [] : [{ set: plain(set), name: `${set} ${version}`, version, index }],
    );
    if (declared.length === 0) return;
    for (const passage of reading.ownPassages()) {
      for (const match of passage.text.matchAll(terms)) {
        const [said, set = '', year = ''] = match;
        const same = declared.filter((one) => one.set === plain(set));
        const [first] = same;
        if (first === undefined || same.some(({ version }) => version.includes(year))) continue;
        const label = { nl: 'dit zijn de voorwaarden', en: 'these are the terms' };
        const span = spanAt(file, root, ['tender', 'contractTerms', first.index, 'version']);
        report(passage.span(match.index, match.index + said.length), { said, declared: first.name }, [{ span, label }]);
      }
    }
  },
});

/** The usual sets of terms of Dutch buyers, with a year behind them. */
const terms = /(?<![a-zA-Z0-9-])(GIBIT|ARBIT|ARVODI|ARIV|UAV-?GC|UAV|DNR|VNG-?IV)[ -]((?:19|20)[0-9]{2})(?![0-9])/gu;

function plain(set: string): string {
  return set.toUpperCase().replace(/[^A-Z]/gu, '');
}
