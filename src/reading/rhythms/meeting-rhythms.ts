/** What the texts say of how often a meeting of the bid is held, against the frequency that the organisation gives it. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { meetingFinder } from '../meetings/meetings-named.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, type Topic, topicOf } from '../words/topic.ts';
import { areDifferent, isRarer, type Rhythm, readRhythm } from './rhythm.ts';
import { type RhythmFact, rhythmsOf } from './rhythms.ts';

/** A text by which a meeting is held less often than the organisation says; more often is the business of EMV738. */
export interface MeetingRivalry {
  readonly fact: RhythmFact;
  readonly meeting: Item<'meeting'>;
  readonly isSure: boolean;
}

interface Held {
  readonly rhythm: Rhythm;
  readonly words: Topic;
}

/** The rhythms in running text that are rarer than that of the meeting which they name. */
export function meetingRivalriesOf(reading: Reading): MeetingRivalry[] {
  const held = new Map<Item<'meeting'>, Held>();
  for (const meeting of reading.bid.items('meeting')) {
    const { rhythm } = readRhythm(meeting.data.frequency ?? '');
    const names = [meeting.data.name ?? '', ...(meeting.data.aliases ?? [])].filter((name) => name.length > 0);
    if (rhythm !== undefined) held.set(meeting, { rhythm, words: topicOf(names.join(' ')) });
  }
  if (held.size === 0) return [];
  const find = meetingFinder(reading.bid);
  const measured = tellingWords(
    reading.bid
      .items('kpi')
      .map(({ data }) => data.title ?? '')
      .join(' '),
  );
  const rhythms = rhythmsOf(reading);
  const byPassage = new Map<Passage, RhythmFact[]>();
  for (const fact of rhythms) append(byPassage, fact.passage, fact);
  return rhythms.flatMap((fact): MeetingRivalry[] => {
    if (fact.role !== 'text' || fact.isMeasured || fact.isLimited || fact.passage.item?.kind === 'meeting') return [];
    const said = segmentOf(fact);
    const [meeting, ...more] = find(said);
    const found = meeting === undefined || more.length > 0 ? undefined : held.get(meeting);
    if (meeting === undefined || found === undefined || !isRarer(fact.rhythm, found.rhythm)) return [];
    // `U ontvangt elke maand de cijfers en bespreekt ze elk kwartaal in het contractoverleg` gives both.
    const beside = (byPassage.get(fact.passage) ?? []).filter((other) => other.sentence === fact.sentence);
    if (beside.some((other) => !areDifferent(other.rhythm, found.rhythm))) return [];
    if (![...fact.thing].every((word) => hasWord(found.words, word))) return [];
    const isHeld = fact.thing.size > 0 || takesPlace.test(said);
    // A meeting may look at one thing less often than it is held, but hardly at how the work goes.
    const isUsual = looksAt.test(said) && (usual.test(said) || [...topicOf(said)].some((word) => measured.has(word)));
    return isHeld || isUsual ? [{ fact, meeting, isSure: isHeld }] : [];
  });
}

/** The sentence around a rhythm from comma to comma: `en` joins who is there and what is discussed. */
function segmentOf({ passage, sentence, start, end, part }: RhythmFact): string {
  if (passage.kind === 'cell') return part;
  const before = passage.text.slice(sentence, start);
  const behind = passage.text.slice(end);
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
  // `Een panel van 15 cliënten, 3 uit elke gemeente, bespreekt elk kwartaal …`: who does it stands before what is said of them.
  const aside = opensWithVerb.test(before.slice(comma)) ? before.lastIndexOf(',', comma - 2) : comma;
  const from = aside === comma ? comma : before.lastIndexOf(',', aside - 1) + 1;
  const until = behind.search(/[,;:]|[.!?](?:\s|$)/u);
  return passage.text.slice(sentence + from, until === -1 ? passage.text.length : end + until);
}

const opensWithVerb =
  /^\s(?:bespreekt|beoordeelt|kijkt|volgt|bewaakt|evalueert|komt|vergadert|discusses|reviews|looks|meets)\s/iu;
const takesPlace =
  /(?<![a-zà-ɏ])(?:komt|komen|vergadert|vergaderen|bijeen|samen|plaats|houdt|houden|gehouden|meets?|meeting|convenes?|holds?|held|sits?)(?![a-zà-ɏ])/iu;
const looksAt =
  /(?<![a-zà-ɏ])(?:bespreekt|bespreken|besproken|beoordeelt|beoordelen|kijkt|kijken|op de agenda|on the agenda|volgt|volgen|bewaakt|evalueert|evalueren|discuss(?:es|ed)?|reviews?|looks? at|assess(?:es)?|monitors?|evaluates?)(?![a-zà-ɏ])/iu;
const usual =
  /(?<![a-zà-ɏ])(?:kpi\S*|cijfers?|resultaten|uitkomsten|bevindingen|prestaties|voortgang|[a-zà-ɏ]*acties|meldingen|klachten|incidenten|risico\S*|rapportages?|figures?|results?|outcomes?|findings|performance|progress|actions?|incidents?|complaints?|risks?|reports?)(?![a-zà-ɏ])/iu;
