import { topicOf } from '../../reading/words/topic.ts';

/** Moments at which a term can end, a line each; words on one line are one moment. Dutch and English. */
const milestones = [
  'onboarding onboarden',
  'livegang',
  'migratie migreren migratiefase',
  'oplevering opleverdatum',
  'overdracht overdragen overgedragen',
  'implementatie implementeren geïmplementeerd implementation',
  'mobilisatie mobiliseren mobilisation mobilization',
  'acceptatie geaccepteerd acceptance',
  'reactietijd',
  'hersteltijd',
  'melding gemeld bevestiging bevestigd confirmation',
  'runbook handboek draaiboek manual',
  'transitie transition',
];

const byWord = new Map<string, number>();
for (const [index, words] of milestones.entries()) for (const word of topicOf(words)) byWord.set(word, index);

/** Which moments a topic names. */
export function milestonesIn(topic: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of topic) {
    const index = byWord.get(word);
    if (index !== undefined) found.add(index);
  }
  return found;
}
