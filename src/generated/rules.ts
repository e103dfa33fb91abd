// Made from src/rules/ by `npm run generate`. Never edit by hand.
import { acronymWithTwoMeanings } from '../rules/bundle/acronym-with-two-meanings.ts';
import { changeNotConfirmed } from '../rules/bundle/change-not-confirmed.ts';
import { co2AmbitionDiffers } from '../rules/bundle/co2-ambition-differs.ts';
import { co2WordsMixed } from '../rules/bundle/co2-words-mixed.ts';
import { consortiumWithoutLead } from '../rules/bundle/consortium-without-lead.ts';
import { declarationNotHandedIn } from '../rules/bundle/declaration-not-handed-in.ts';
import { evidenceNotInHand } from '../rules/bundle/evidence-not-in-hand.ts';
import { evidenceTooOld } from '../rules/bundle/evidence-too-old.ts';
import { otherContractTerms } from '../rules/bundle/other-contract-terms.ts';
import { partyWithoutDeclarations } from '../rules/bundle/party-without-declarations.ts';
import { questionStillDraft } from '../rules/bundle/question-still-draft.ts';
import { questionWithoutAnswer } from '../rules/bundle/question-without-answer.ts';
import { referenceTooOld } from '../rules/bundle/reference-too-old.ts';
import { referenceWithoutResult } from '../rules/bundle/reference-without-result.ts';
import { roundDatesOutOfOrder } from '../rules/bundle/round-dates-out-of-order.ts';
import { socialReturnWithoutBase } from '../rules/bundle/social-return-without-base.ts';
import { termNeverUsed } from '../rules/bundle/term-never-used.ts';
import { termWithTwoMeanings } from '../rules/bundle/term-with-two-meanings.ts';
import { twoLeadPartners } from '../rules/bundle/two-lead-partners.ts';
import { withdrawnItemAnswered } from '../rules/bundle/withdrawn-item-answered.ts';
import { answerOutOfOrder } from '../rules/coverage/answer-out-of-order.ts';
import { askedElementUnanswered } from '../rules/coverage/asked-element-unanswered.ts';
import { evidenceOffTopic } from '../rules/coverage/evidence-off-topic.ts';
import { evidenceUnused } from '../rules/coverage/evidence-unused.ts';
import { itemWithoutAnswer } from '../rules/coverage/item-without-answer.ts';
import { weightsOffTotal } from '../rules/coverage/weights-off-total.ts';
import { otherBaseThanRequired } from '../rules/demands/other-base-than-required.ts';
import { principleUnanswered } from '../rules/demands/principle-unanswered.ts';
import { processNotCovered } from '../rules/demands/process-not-covered.ts';
import { requirementNotMet } from '../rules/demands/requirement-not-met.ts';
import { experienceDiffers } from '../rules/facts/experience-differs.ts';
import { hoursDiffer } from '../rules/facts/hours-differ.ts';
import { impossibleTime } from '../rules/facts/impossible-time.ts';
import { impossibleValue } from '../rules/facts/impossible-value.ts';
import { numberWithoutBacking } from '../rules/facts/number-without-backing.ts';
import { proseContradictsNorm } from '../rules/facts/prose-contradicts-norm.ts';
import { sanctionClaimedButAbsent } from '../rules/facts/sanction-claimed-but-absent.ts';
import { sanctionSetDiffers } from '../rules/facts/sanction-set-differs.ts';
import { sanctionWithoutTrigger } from '../rules/facts/sanction-without-trigger.ts';
import { saysContradictsKpi } from '../rules/facts/says-contradicts-kpi.ts';
import { twoValuesForOneFact } from '../rules/facts/two-values-for-one-fact.ts';
import { authorInAnonymousFile } from '../rules/file/author-in-anonymous-file.ts';
import { authorInProperties } from '../rules/file/author-in-properties.ts';
import { customProperty } from '../rules/file/custom-property.ts';
import { normDiffersInTable } from '../rules/file/norm-differs-in-table.ts';
import { numberChangedInWord } from '../rules/file/number-changed-in-word.ts';
import { textChangedInWord } from '../rules/file/text-changed-in-word.ts';
import { answerTooLong } from '../rules/form/answer-too-long.ts';
import { criteriaOutOfOrder } from '../rules/form/criteria-out-of-order.ts';
import { criterionWithoutChapter } from '../rules/form/criterion-without-chapter.ts';
import { headingDiffers } from '../rules/form/heading-differs.ts';
import { lastPageAlmostFull } from '../rules/form/last-page-almost-full.ts';
import { markdownInField } from '../rules/form/markdown-in-field.ts';
import { nameInAnonymousText } from '../rules/form/name-in-anonymous-text.ts';
import { openInput } from '../rules/form/open-input.ts';
import { otherClient } from '../rules/form/other-client.ts';
import { outsideReference } from '../rules/form/outside-reference.ts';
import { personNamed } from '../rules/form/person-named.ts';
import { placeholder } from '../rules/form/placeholder.ts';
import { reservation } from '../rules/form/reservation.ts';
import { tooManyPages } from '../rules/form/too-many-pages.ts';
import { unreadLengthLimit } from '../rules/form/unread-length-limit.ts';
import { availabilityDiffers } from '../rules/governance/availability-differs.ts';
import { bodyMeetsTooRarely } from '../rules/governance/body-meets-too-rarely.ts';
import { frequencyBelowDemand } from '../rules/governance/frequency-below-demand.ts';
import { kpiReportedTooRarely } from '../rules/governance/kpi-reported-too-rarely.ts';
import { meetingFrequencyDiffers } from '../rules/governance/meeting-frequency-differs.ts';
import { otherActor } from '../rules/governance/other-actor.ts';
import { ownerNotARole } from '../rules/governance/owner-not-a-role.ts';
import { personInOtherRole } from '../rules/governance/person-in-other-role.ts';
import { personNamedOtherwise } from '../rules/governance/person-named-otherwise.ts';
import { priorityInTwoWindows } from '../rules/governance/priority-in-two-windows.ts';
import { priorityWithoutWindow } from '../rules/governance/priority-without-window.ts';
import { rasciAccountableUnproved } from '../rules/governance/rasci-accountable-unproved.ts';
import { rasciCellCount } from '../rules/governance/rasci-cell-count.ts';
import { rasciNotOneAccountable } from '../rules/governance/rasci-not-one-accountable.ts';
import { rasciQuestionForBuyer } from '../rules/governance/rasci-question-for-buyer.ts';
import { rasciResponsibleUnclear } from '../rules/governance/rasci-responsible-unclear.ts';
import { rasciTwoParts } from '../rules/governance/rasci-two-parts.ts';
import { rasciUnknownLetter } from '../rules/governance/rasci-unknown-letter.ts';
import { reportDueDiffers } from '../rules/governance/report-due-differs.ts';
import { reportNotListed } from '../rules/governance/report-not-listed.ts';
import { kpiReportedElsewhere } from '../rules/governance/reported-elsewhere.ts';
import { roleNamedOtherwise } from '../rules/governance/role-named-otherwise.ts';
import { unknownRoleInEscalation } from '../rules/governance/unknown-role-in-escalation.ts';
import { windowAgainstRoundTheClock } from '../rules/governance/window-against-round-the-clock.ts';
import { askedRoleUnfilled } from '../rules/links/asked-role-unfilled.ts';
import { askedSubstituteMissing } from '../rules/links/asked-substitute-missing.ts';
import { complianceAgainstParts } from '../rules/links/compliance-against-parts.ts';
import { deviationWithoutExplanation } from '../rules/links/deviation-without-explanation.ts';
import { duplicateId } from '../rules/links/duplicate-id.ts';
import { evidenceFileMissing } from '../rules/links/evidence-file-missing.ts';
import { evidenceNotListed } from '../rules/links/evidence-not-listed.ts';
import { idListedTwice } from '../rules/links/id-listed-twice.ts';
import { idOfOtherKpi } from '../rules/links/id-of-other-kpi.ts';
import { idOffTopic } from '../rules/links/id-off-topic.ts';
import { knockoutNotMet } from '../rules/links/knockout-not-met.ts';
import { kpiWithoutPurpose } from '../rules/links/kpi-without-purpose.ts';
import { noScoredItem } from '../rules/links/no-scored-item.ts';
import { ownSubstitute } from '../rules/links/own-substitute.ts';
import { personBelowDemand } from '../rules/links/person-below-demand.ts';
import { personWithoutRole } from '../rules/links/person-without-role.ts';
import { questionWithoutKpi } from '../rules/links/question-without-kpi.ts';
import { questionWithoutProof } from '../rules/links/question-without-proof.ts';
import { rangeNotWhole } from '../rules/links/range-not-whole.ts';
import { requirementWithoutAnswer } from '../rules/links/requirement-without-answer.ts';
import { reversedRange } from '../rules/links/reversed-range.ts';
import { unknownIdInText } from '../rules/links/unknown-id-in-text.ts';
import { unknownPriority } from '../rules/links/unknown-priority.ts';
import { unknownReference } from '../rules/links/unknown-reference.ts';
import { winThemeWithoutProof } from '../rules/links/win-theme-without-proof.ts';
import { wishWithoutKpi } from '../rules/links/wish-without-kpi.ts';
import { buyerContradictsBuyer } from '../rules/procedure/buyer-contradicts-buyer.ts';
import { closingOnDayOff } from '../rules/procedure/closing-on-day-off.ts';
import { dateDiffers } from '../rules/procedure/date-differs.ts';
import { dateOffWeek } from '../rules/procedure/date-off-week.ts';
import { datesOutOfOrder } from '../rules/procedure/dates-out-of-order.ts';
import { evidenceExpires } from '../rules/procedure/evidence-expires.ts';
import { evidenceIssuedLate } from '../rules/procedure/evidence-issued-late.ts';
import { impossibleDay } from '../rules/procedure/impossible-day.ts';
import { numberOnOtherDay } from '../rules/procedure/number-on-other-day.ts';
import { partsOffTotal } from '../rules/procedure/parts-off-total.ts';
import { phaseDatesDisagree } from '../rules/procedure/phase-dates-disagree.ts';
import { phaseGap } from '../rules/procedure/phase-gap.ts';
import { phaseWithoutEnd } from '../rules/procedure/phase-without-end.ts';
import { promisedBeforeClosing } from '../rules/procedure/promised-before-closing.ts';
import { promisedOnDayOff } from '../rules/procedure/promised-on-day-off.ts';
import { sanctionAmountDiffers } from '../rules/procedure/sanction-amount-differs.ts';
import { standardNotAsked } from '../rules/procedure/standard-not-asked.ts';
import { standardsMixed } from '../rules/procedure/standards-mixed.ts';
import { termAgainstPhase } from '../rules/procedure/term-against-phase.ts';
import { termOffDate } from '../rules/procedure/term-off-date.ts';
import { frequenciesDifferFromReporting } from '../rules/promise/frequencies-differ-from-reporting.ts';
import { itemContradictsItself } from '../rules/promise/item-contradicts-itself.ts';
import { kpiOffTopic } from '../rules/promise/kpi-off-topic.ts';
import { limitTurnedRound } from '../rules/promise/limit-turned-round.ts';
import { measurabilityNamesOtherIds } from '../rules/promise/measurability-names-other-ids.ts';
import { measuringKpiNotNamed } from '../rules/promise/measuring-kpi-not-named.ts';
import { normLetsCasesFail } from '../rules/promise/norm-lets-cases-fail.ts';
import { normNarrower } from '../rules/promise/norm-narrower.ts';
import { normOpposite } from '../rules/promise/norm-opposite.ts';
import { normOtherCalendar } from '../rules/promise/norm-other-calendar.ts';
import { normOverLongerPeriod } from '../rules/promise/norm-over-longer-period.ts';
import { normSignWeaker } from '../rules/promise/norm-sign-weaker.ts';
import { normWeaker } from '../rules/promise/norm-weaker.ts';
import { normsDifferFromTarget } from '../rules/promise/norms-differ-from-target.ts';
import { promiseNotMeasured } from '../rules/promise/promise-not-measured.ts';
import { promiseStricterThanAsked } from '../rules/promise/promise-stricter-than-asked.ts';
import { requirementRepeated } from '../rules/promise/requirement-repeated.ts';
import { stepsDifferFromEscalation } from '../rules/promise/steps-differ-from-escalation.ts';
import { termEventsDiffer } from '../rules/promise/term-events-differ.ts';
import { frequencyDiffers } from '../rules/rhythm/frequency-differs.ts';
import { periodDiffers } from '../rules/rhythm/period-differs.ts';
import { reportNamedOtherwise } from '../rules/rhythm/report-named-otherwise.ts';
import { reportedLessOftenThanMeasured } from '../rules/rhythm/reported-less-often-than-measured.ts';
import { reportedLessOftenThanPromised } from '../rules/rhythm/reported-less-often-than-promised.ts';
import { rhythmAgainstItself } from '../rules/rhythm/rhythm-against-itself.ts';
import { triggerOverOtherPeriod } from '../rules/rhythm/trigger-over-other-period.ts';
import { promisedRisksMissing } from '../rules/risk/promised-risks-missing.ts';
import { residualRiskHigher } from '../rules/risk/residual-risk-higher.ts';
import { riskLevelOffScale } from '../rules/risk/risk-level-off-scale.ts';
import { riskMethodsMixed } from '../rules/risk/risk-methods-mixed.ts';
import { riskScaleNotDeclared } from '../rules/risk/risk-scale-not-declared.ts';
import { riskScoreDiffers } from '../rules/risk/risk-score-differs.ts';
import { riskUnlinked } from '../rules/risk/risk-unlinked.ts';
import { riskWithoutMeasure } from '../rules/risk/risk-without-measure.ts';
import { riskWithoutOwner } from '../rules/risk/risk-without-owner.ts';
import { riskWithoutResidual } from '../rules/risk/risk-without-residual.ts';
import { minimumScoreOffScale } from '../rules/scale/minimum-score-off-scale.ts';
import { scaleLevelUnreadable } from '../rules/scale/scale-level-unreadable.ts';
import { scaleOutOfOrder } from '../rules/scale/scale-out-of-order.ts';
import { scaleStepsUnreadable } from '../rules/scale/scale-steps-unreadable.ts';
import { answerWithoutActor } from '../rules/smart/answer-without-actor.ts';
import { answerWithoutNumber } from '../rules/smart/answer-without-number.ts';
import { askedElementMissing } from '../rules/smart/asked-element-missing.ts';
import { countingWindowOdd } from '../rules/smart/counting-window-odd.ts';
import { dateWithoutYear } from '../rules/smart/date-without-year.ts';
import { escalationDeadZone } from '../rules/smart/escalation-dead-zone.ts';
import { escalationTooEarly } from '../rules/smart/escalation-too-early.ts';
import { escalationWithoutAction } from '../rules/smart/escalation-without-action.ts';
import { escalationWrongWay } from '../rules/smart/escalation-wrong-way.ts';
import { kpiWithoutEscalation } from '../rules/smart/kpi-without-escalation.ts';
import { kpiWithoutEvidence } from '../rules/smart/kpi-without-evidence.ts';
import { kpiWithoutFrequency } from '../rules/smart/kpi-without-frequency.ts';
import { kpiWithoutMeasurement } from '../rules/smart/kpi-without-measurement.ts';
import { kpiWithoutOwner } from '../rules/smart/kpi-without-owner.ts';
import { kpiWithoutTitle } from '../rules/smart/kpi-without-title.ts';
import { measuredInOtherTerms } from '../rules/smart/measured-in-other-terms.ts';
import { measurementWithoutSource } from '../rules/smart/measurement-without-source.ts';
import { namedKpiNotLinked } from '../rules/smart/named-kpi-not-linked.ts';
import { normPromisesNothing } from '../rules/smart/norm-promises-nothing.ts';
import { normWithoutComparator } from '../rules/smart/norm-without-comparator.ts';
import { normWithoutNumber } from '../rules/smart/norm-without-number.ts';
import { normWithoutPeriod } from '../rules/smart/norm-without-period.ts';
import { normWithoutSubject } from '../rules/smart/norm-without-subject.ts';
import { normWithoutUnit } from '../rules/smart/norm-without-unit.ts';
import { percentageWithoutBase } from '../rules/smart/percentage-without-base.ts';
import { permilleBesidePercentage } from '../rules/smart/permille-beside-percentage.ts';
import { relativeNormWithoutBaseline } from '../rules/smart/relative-norm-without-baseline.ts';
import { requiredElementMissing } from '../rules/smart/required-element-missing.ts';
import { sanctionWithoutWindow } from '../rules/smart/sanction-without-window.ts';
import { shareAboveWhole } from '../rules/smart/share-above-whole.ts';
import { shareOfShare } from '../rules/smart/share-of-share.ts';
import { termWithoutStartEvent } from '../rules/smart/term-without-start-event.ts';
import { vagueReportingFrequency } from '../rules/smart/vague-reporting-frequency.ts';
import { cellOffText } from '../rules/sums/cell-off-text.ts';
import { shareOffCount } from '../rules/sums/share-off-count.ts';
import { sumOffParts } from '../rules/sums/sum-off-parts.ts';
import { totalOffRows } from '../rules/sums/total-off-rows.ts';
import { acronymNotIntroduced } from '../rules/wording/acronym-not-introduced.ts';
import { longSentence } from '../rules/wording/long-sentence.ts';
import { misspelledWord } from '../rules/wording/misspelled-word.ts';
import { passiveWithoutActor } from '../rules/wording/passive-without-actor.ts';
import { spellingVariants } from '../rules/wording/spelling-variants.ts';
import { vaguePromise } from '../rules/wording/vague-promise.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule, by family and in the order of the file names. */
export const rules: readonly Rule[] = [
  acronymWithTwoMeanings,
  changeNotConfirmed,
  co2AmbitionDiffers,
  co2WordsMixed,
  consortiumWithoutLead,
  declarationNotHandedIn,
  evidenceNotInHand,
  evidenceTooOld,
  otherContractTerms,
  partyWithoutDeclarations,
  questionStillDraft,
  questionWithoutAnswer,
  referenceTooOld,
  referenceWithoutResult,
  roundDatesOutOfOrder,
  socialReturnWithoutBase,
  termNeverUsed,
  termWithTwoMeanings,
  twoLeadPartners,
  withdrawnItemAnswered,
  answerOutOfOrder,
  askedElementUnanswered,
  evidenceOffTopic,
  evidenceUnused,
  itemWithoutAnswer,
  weightsOffTotal,
  otherBaseThanRequired,
  principleUnanswered,
  processNotCovered,
  requirementNotMet,
  experienceDiffers,
  hoursDiffer,
  impossibleTime,
  impossibleValue,
  numberWithoutBacking,
  proseContradictsNorm,
  sanctionClaimedButAbsent,
  sanctionSetDiffers,
  sanctionWithoutTrigger,
  saysContradictsKpi,
  twoValuesForOneFact,
  authorInAnonymousFile,
  authorInProperties,
  customProperty,
  normDiffersInTable,
  numberChangedInWord,
  textChangedInWord,
  answerTooLong,
  criteriaOutOfOrder,
  criterionWithoutChapter,
  headingDiffers,
  lastPageAlmostFull,
  markdownInField,
  nameInAnonymousText,
  openInput,
  otherClient,
  outsideReference,
  personNamed,
  placeholder,
  reservation,
  tooManyPages,
  unreadLengthLimit,
  availabilityDiffers,
  bodyMeetsTooRarely,
  frequencyBelowDemand,
  kpiReportedTooRarely,
  meetingFrequencyDiffers,
  otherActor,
  ownerNotARole,
  personInOtherRole,
  personNamedOtherwise,
  priorityInTwoWindows,
  priorityWithoutWindow,
  rasciAccountableUnproved,
  rasciCellCount,
  rasciNotOneAccountable,
  rasciQuestionForBuyer,
  rasciResponsibleUnclear,
  rasciTwoParts,
  rasciUnknownLetter,
  reportDueDiffers,
  reportNotListed,
  kpiReportedElsewhere,
  roleNamedOtherwise,
  unknownRoleInEscalation,
  windowAgainstRoundTheClock,
  askedRoleUnfilled,
  askedSubstituteMissing,
  complianceAgainstParts,
  deviationWithoutExplanation,
  duplicateId,
  evidenceFileMissing,
  evidenceNotListed,
  idListedTwice,
  idOfOtherKpi,
  idOffTopic,
  knockoutNotMet,
  kpiWithoutPurpose,
  noScoredItem,
  ownSubstitute,
  personBelowDemand,
  personWithoutRole,
  questionWithoutKpi,
  questionWithoutProof,
  rangeNotWhole,
  requirementWithoutAnswer,
  reversedRange,
  unknownIdInText,
  unknownPriority,
  unknownReference,
  winThemeWithoutProof,
  wishWithoutKpi,
  buyerContradictsBuyer,
  closingOnDayOff,
  dateDiffers,
  dateOffWeek,
  datesOutOfOrder,
  evidenceExpires,
  evidenceIssuedLate,
  impossibleDay,
  numberOnOtherDay,
  partsOffTotal,
  phaseDatesDisagree,
  phaseGap,
  phaseWithoutEnd,
  promisedBeforeClosing,
  promisedOnDayOff,
  sanctionAmountDiffers,
  standardNotAsked,
  standardsMixed,
  termAgainstPhase,
  termOffDate,
  frequenciesDifferFromReporting,
  itemContradictsItself,
  kpiOffTopic,
  limitTurnedRound,
  measurabilityNamesOtherIds,
  measuringKpiNotNamed,
  normLetsCasesFail,
  normNarrower,
  normOpposite,
  normOtherCalendar,
  normOverLongerPeriod,
  normSignWeaker,
  normWeaker,
  normsDifferFromTarget,
  promiseNotMeasured,
  promiseStricterThanAsked,
  requirementRepeated,
  stepsDifferFromEscalation,
  termEventsDiffer,
  frequencyDiffers,
  periodDiffers,
  reportNamedOtherwise,
  reportedLessOftenThanMeasured,
  reportedLessOftenThanPromised,
  rhythmAgainstItself,
  triggerOverOtherPeriod,
  promisedRisksMissing,
  residualRiskHigher,
  riskLevelOffScale,
  riskMethodsMixed,
  riskScaleNotDeclared,
  riskScoreDiffers,
  riskUnlinked,
  riskWithoutMeasure,
  riskWithoutOwner,
  riskWithoutResidual,
  minimumScoreOffScale,
  scaleLevelUnreadable,
  scaleOutOfOrder,
  scaleStepsUnreadable,
  answerWithoutActor,
  answerWithoutNumber,
  askedElementMissing,
  countingWindowOdd,
  dateWithoutYear,
  escalationDeadZone,
  escalationTooEarly,
  escalationWithoutAction,
  escalationWrongWay,
  kpiWithoutEscalation,
  kpiWithoutEvidence,
  kpiWithoutFrequency,
  kpiWithoutMeasurement,
  kpiWithoutOwner,
  kpiWithoutTitle,
  measuredInOtherTerms,
  measurementWithoutSource,
  namedKpiNotLinked,
  normPromisesNothing,
  normWithoutComparator,
  normWithoutNumber,
  normWithoutPeriod,
  normWithoutSubject,
  normWithoutUnit,
  percentageWithoutBase,
  permilleBesidePercentage,
  relativeNormWithoutBaseline,
  requiredElementMissing,
  sanctionWithoutWindow,
  shareAboveWhole,
  shareOfShare,
  termWithoutStartEvent,
  vagueReportingFrequency,
  cellOffText,
  shareOffCount,
  sumOffParts,
  totalOffRows,
  acronymNotIntroduced,
  longSentence,
  misspelledWord,
  passiveWithoutActor,
  spellingVariants,
  vaguePromise,
];
