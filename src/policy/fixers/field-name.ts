import { suggest } from '../../text/suggest.ts';
import type { Fixer } from './fixer.ts';

/** The right name for a field, where one known name is near and no other; what the field holds is not touched. */
export const renameField: Fixer = ({ span, parameters }) => {
  const { field, hint, known } = parameters;
  if (span === undefined || typeof hint !== 'string' || typeof field !== 'string' || !Array.isArray(known)) {
    return undefined;
  }
  const others = (known as readonly string[]).filter((name) => name !== hint);
  return { edits: [{ span, text: hint }], isSafe: suggest(field, others) === undefined };
};
