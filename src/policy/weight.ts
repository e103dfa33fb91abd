import { type Diagnostic, diagnose, type FindingType, type Profile, type Severity } from '../diagnostics/diagnostic.ts';
import type { Manifest } from '../generated/types.ts';
import type { ReadSource } from '../model/collect-items.ts';
import { spanAt } from '../yaml/tree.ts';
import { findingMustStay, unknownRule } from './findings.ts';
import type { RuleNames } from './rule-names.ts';

const order: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];

/** Files, fields, templates and output: without these findings nobody sees that something is not read as meant. */
const fixedFamilies: ReadonlySet<string> = new Set(['0', '1', '9']);

/** Whether a kind of finding says that something could not be read or made. */
function isAboutReading({ code }: FindingType): boolean {
  return fixedFamilies.has(code.charAt('EMV'.length));
}

/** Whether an exception in the bid may hide a kind of finding: all but errors of reading and writing. */
export function mayBeExcepted(type: FindingType): boolean {
  return !(isAboutReading(type) && type.severity === 'error');
}

/** Whether the settings of a bid may make a kind of finding weigh less; in a submission the gate stays shut. */
function mayWeighLess(type: FindingType, profile: Profile): boolean {
  return !isAboutReading(type) && !isGate(type, profile);
}

/** Rules that are an error in the usual profile are the gate and the links. */
function isGate(type: FindingType, profile: Profile): boolean {
  return profile === 'submission' && type.severity === 'error';
}

/** Whether a baseline may hide a kind of finding. */
export function mayBeInBaseline(type: FindingType, profile: Profile): boolean {
  return mayBeExcepted(type) && !isGate(type, profile);
}

/**
 * How much each finding weighs in one run: what the rule says, then the profile, then the manifest, and last whether
 * warnings count as errors.
 */
export class Weights {
  readonly diagnostics: readonly Diagnostic[];
  readonly #declared = new Map<string, Severity | 'off'>();

  constructor(
    manifest: ReadSource | undefined,
    names: RuleNames,
    readonly profile: Profile,
    private readonly isStrict: boolean,
  ) {
    const { checks } = (manifest?.value ?? {}) as Partial<Manifest>;
    this.diagnostics = (checks?.severities ?? []).flatMap(({ code, severity }, index) => {
      const span = manifest && spanAt(manifest.file, manifest.root, ['checks', 'severities', index, 'code']);
      const type = names.find(code);
      if (type === undefined) return [diagnose(unknownRule, span, { code, hint: names.suggest(code) })];
      if (
        !mayWeighLess(type, profile) &&
        order.indexOf(severity) < order.indexOf(ofProfile(type, profile) ?? type.severity)
      ) {
        const reason = isAboutReading(type) ? 'unreadable' : 'gate';
        return [diagnose(findingMustStay, span, { code: type.code, reason })];
      }
      this.#declared.set(type.code, severity);
      return [];
    });
  }

  /** The findings with the weight that they have in this run; those that are off are left out. */
  weigh(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    return diagnostics.flatMap((diagnostic) => {
      const { type, severity: given } = diagnostic;
      const declared = this.#declared.get(type.code) ?? ofProfile(type, this.profile) ?? given;
      if (declared === 'off') return [];
      const severity = this.isStrict && declared === 'warning' ? 'error' : declared;
      return [severity === given ? diagnostic : { ...diagnostic, severity }];
    });
  }
}

function ofProfile({ profiles }: FindingType, profile: Profile): Severity | 'off' | undefined {
  return profile === 'review' ? undefined : profiles?.[profile];
}
