import type { Item } from '../../model/item.ts';
import { factsOf } from '../../reading/facts/facts.ts';
import { otherMeetingMoments } from '../../reading/meetings/meeting-moments.ts';
import { areDifferent, isRarer, type Rhythm, readRhythm } from '../../reading/rhythms/rhythm.ts';
import { placeKey } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { meetingNames } from './known-names.ts';
import { otherMeetingRhythms } from './meeting-rhythms.ts';
import { otherNamesOf, rareReportsOf } from './rare-reports.ts';
import { statedRhythms } from './stated-rhythms.ts';

export const meetingFrequencyDiffers = defineRule<{ name: string; here: string; there: string }>({
  code: 'EMV738',
  name: 'meeting-frequency-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, here, there }) => `“${name}” komt hier “${here}” bijeen, maar volgens organisation.yaml “${there}”`,
      en: ({ name, here, there }) => `“${name}” meets “${here}” here, but “${there}” according to organisation.yaml`,
    },
    label: { nl: ({ there }) => `elders “${there}”`, en: ({ there }) => `“${there}” elsewhere` },
    why: {
      nl: () => 'wat de opdrachtgever het beste uitkomt, geldt; de beoordelaar ziet een plan dat zichzelf tegenspreekt',
      en: () =>
        'the reading that suits the buyer best will hold, and the evaluator sees a plan that contradicts itself',
    },
    help: {
      nl: ({ here, there }) => `schrijf op beide plaatsen “${here}” of op beide plaatsen “${there}”`,
      en: ({ here, there }) => `write “${here}” in both places, or “${there}” in both`,
    },
  },
  check({ bid, reading, report, presume }) {
    if (bid.items('meeting').length === 0) return;
    const said = new Set<string>();
    const asked = new Set(
      factsOf(reading).flatMap(({ role, claim }) => (role === 'asked' ? [placeKey(claim.span)] : [])),
    );
    for (const { meeting, name, written, span, isSure, isReport, isOurs } of otherMeetingRhythms(bid, reading)) {
      const { frequency } = meeting.data;
      if (frequency === undefined || said.has(placeKey(span)) || asked.has(placeKey(span))) continue;
      const told = readRhythm(written).rhythm;
      if (
        told !== undefined &&
        ((isAsked(meeting, told) && !isOurs) || (isReport && isTalkedOfRarely(frequency, told)))
      )
        continue;
      said.add(placeKey(span));
      const say = isSure ? report : presume;
      say(span, { name, here: written, there: frequency }, [
        { span: meeting.span(['frequency']), label: otherFrequency },
      ]);
    }
    const known = meetingNames(bid);
    for (const { name, rhythm, written, span } of statedRhythms(reading)) {
      const item = known.itemNamed(name);
      const meeting = item === undefined ? undefined : bid.find('meeting', item.id);
      const frequency = meeting?.data.frequency;
      if (meeting === undefined || frequency === undefined || isAsked(meeting, rhythm)) continue;
      const declared = readRhythm(frequency).rhythm;
      const place = placeKey(span);
      if (declared === undefined || !areDifferent(declared, rhythm) || said.has(place) || asked.has(place)) continue;
      report(span, { name, here: written, there: frequency }, [
        { span: meeting.span(['frequency']), label: otherFrequency },
      ]);
      said.add(place);
    }
    for (const { meeting, passage, start, end } of otherMeetingMoments(reading)) {
      const span = passage.span(start, end);
      if (said.has(placeKey(span))) continue;
      said.add(placeKey(span));
      const { name = meeting.id, frequency = '' } = meeting.data;
      presume(span, { name, here: passage.quote({ start, end }), there: frequency }, [
        { span: meeting.span(['frequency']), label: otherFrequency },
      ]);
    }
    for (const { meeting, reporting } of [...rareReportsOf(bid), ...otherNamesOf(bid)]) {
      if (said.has(placeKey(reporting.span))) continue;
      const { name = meeting.id, frequency = '' } = meeting.data;
      presume(reporting.span, { name, here: reporting.written, there: frequency }, [
        { span: meeting.span(['frequency']), label: otherFrequency },
      ]);
    }
  },
});

/** A table of what is asked and what is offered gives the buyer's minimum too. */
function isAsked({ data }: Item<'meeting'>, rhythm: Rhythm): boolean {
  const asked = data.demand === undefined ? undefined : readRhythm(data.demand).rhythm;
  return asked !== undefined && !areDifferent(asked, rhythm);
}

/** `Kwartaalgesprek, twee keer per jaar`: the figure is discussed in two of the four talks. */
function isTalkedOfRarely(frequency: string, told: Rhythm): boolean {
  const held = readRhythm(frequency).rhythm;
  return held !== undefined && isRarer(told, held);
}

const otherFrequency = { nl: 'hier staat een andere frequentie', en: 'another frequency is here' };
