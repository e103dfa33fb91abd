import { dayOf } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import { dateText } from '../view/date-text.ts';
import { marksOf, type PhaseGroup, type TimedPhase, unitWord } from './gantt-of-bid.ts';
import { pictureWords } from './picture-words.ts';

/** All that a Gantt chart says, in words: how many phases from when to when, then each of them. */
export function ganttAlt(groups: readonly PhaseGroup[], language: Language): string {
  const phases = groups.flatMap((group) => group.phases);
  const count = phases.length;
  const extent = groups.flatMap((group) => extentOf(group, language) ?? []).join('; ');
  const opening =
    language === 'nl'
      ? `Balkenplanning met ${count} ${count === 1 ? 'fase' : 'fasen'}`
      : `Bar chart of ${count} ${count === 1 ? 'phase' : 'phases'}`;
  const details = groups.flatMap((group) => group.phases.map((phase) => phaseText(phase, group, language)));
  return `${opening}${extent === '' ? '' : `, ${extent}`}. ${details.join(' ')}`;
}

function extentOf({ phases, unit }: PhaseGroup, language: Language): string | undefined {
  if (unit === undefined) return undefined;
  const starts = phases.flatMap(({ start }) => start ?? []);
  const ends = phases.flatMap(({ end }) => (end === undefined ? [] : [end - 1]));
  const all = [...starts, ...ends];
  const say = (moment: number): string =>
    unit === 'date' ? isoText(moment, language) : `${unitWord(unit, language)} ${moment}`;
  const [from, upTo] = [say(Math.min(...all)), say(Math.max(...all))];
  const goesOn = phases.some(({ start, end }) => start !== undefined && end === undefined);
  if (language === 'nl') return `van ${from} tot en met ${upTo}${goesOn ? ' en verder' : ''}`;
  return `from ${from} to ${upTo}${goesOn ? ' and on' : ''}`;
}

function phaseText({ phase, name, period }: TimedPhase, { unit }: PhaseGroup, language: Language): string {
  const words = pictureWords[language];
  const { marks, others } = marksOf(phase, unit, language);
  const activities = [...(phase.data.activities ?? []), ...others].join('; ');
  const signs = marks.map(({ text, isGate }) => `${(isGate ? words.gate : words.milestone).toLowerCase()} ${text}`);
  const details = [activities, ...signs].filter((part) => part !== '').join('; ');
  return `${name}${period === '' ? '' : ` (${period})`}${details === '' ? '' : `: ${details}`}.`;
}

function isoText(day: number, language: Language): string {
  const { year, month, day: number } = dayOf(day);
  const two = (part: number): string => String(part).padStart(2, '0');
  return dateText(`${year}-${two(month)}-${two(number)}`, language);
}
