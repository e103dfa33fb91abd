import { isRarer, readRhythm } from '../reading/rhythms/rhythm.ts';
import type { Verdict } from './gap.ts';

/** How often we offer against how often the buyer asks at least; undefined where the demand names no frequency. */
export function compareRhythms(asked: string, offered: string | undefined): Verdict | undefined {
  const demand = readRhythm(asked).rhythm;
  if (demand === undefined) return undefined;
  if (offered === undefined) return 'missing';
  const { rhythm, isOnRequest } = readRhythm(offered);
  // On request alone never makes a minimum; a text without any frequency is not understood.
  if (rhythm === undefined) return isOnRequest ? 'weaker' : 'unclear';
  if (isRarer(rhythm, demand)) return 'weaker';
  return isRarer(demand, rhythm) ? 'exceeded' : 'met';
}
