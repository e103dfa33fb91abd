import type { FindingType } from './diagnostics/diagnostic.ts';
import * as documentFindings from './document/findings.ts';
import { rules } from './generated/rules.ts';
import * as buildFindings from './output/build-findings.ts';
import * as outputFindings from './output/findings.ts';
import * as redlineFindings from './output/redline-findings.ts';
import * as pdfFileFindings from './pdf-file/findings.ts';
import * as policyFindings from './policy/findings.ts';
import * as projectFindings from './project/findings.ts';
import * as houseStyleFindings from './render/house-style/findings.ts';
import * as layoutFindings from './render/layout/findings.ts';
import * as pdfFindings from './render/pdf/findings.ts';
import * as schemaFindings from './schema/findings.ts';
import * as smartFindings from './smart/findings.ts';
import * as accessFindings from './word-file/access-findings.ts';
import * as wordFileFindings from './word-file/findings.ts';
import * as formFindings from './word-file/form-findings.ts';
import * as yamlFindings from './yaml/findings.ts';

/** Every kind of finding that emvi knows, by code: what `emvi explain` and the documentation are made from. */
export const catalogue: readonly FindingType[] = [
  projectFindings,
  yamlFindings,
  schemaFindings,
  documentFindings,
  outputFindings,
  buildFindings,
  redlineFindings,
  houseStyleFindings,
  layoutFindings,
  pdfFileFindings,
  pdfFindings,
  policyFindings,
  smartFindings,
  wordFileFindings,
  formFindings,
  accessFindings,
]
  .flatMap((findings) => Object.values(findings) as unknown as FindingType[])
  .concat(rules)
  .sort((a, b) => (a.code < b.code ? -1 : 1));
