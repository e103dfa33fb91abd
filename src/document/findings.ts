/** Every kind of finding of this room. */
export * from './brace-findings.ts';
export * from './device-findings.ts';
export * from './lost-text-findings.ts';
export * from './paper-findings.ts';
export * from './plan-findings.ts';
