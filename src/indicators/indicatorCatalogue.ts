import { barrierFreeShareIndicator } from "./capacity/barrierFreeShare.ts";
import { facilitiesListedIndicator } from "./capacity/facilitiesListed.ts";
import { nonStopShareIndicator } from "./capacity/nonStopShare.ts";
import { openingHoursIndicator } from "./capacity/openingHours.ts";
import { ownServiceShareIndicator } from "./capacity/ownServiceShare.ts";
import { serviceRateIndicator } from "./capacity/serviceRate.ts";
import type { Indicator } from "./indicator.ts";
import { balanceRatioIndicator } from "./money/balanceRatio.ts";
import { careAllowanceShareIndicator } from "./money/careAllowanceShare.ts";
import { coFinancingShareIndicator } from "./money/coFinancingShare.ts";
import { costRecoveryIndicator } from "./money/costRecovery.ts";
import { fundingGapIndicator } from "./money/fundingGap.ts";
import { fundingGapShareIndicator } from "./money/fundingGapShare.ts";
import { municipalPublicShareIndicator } from "./money/municipalPublicShare.ts";
import { municipalSpendingPerInhabitantIndicator } from "./money/municipalSpendingPerInhabitant.ts";
import { netCostPerUnitIndicator } from "./money/netCostPerUnit.ts";
import { ownRevenuePerUnitIndicator } from "./money/ownRevenuePerUnit.ts";
import { personnelCostShareIndicator } from "./money/personnelCostShare.ts";
import { plannedCostsPerInhabitantIndicator } from "./money/plannedCostsPerInhabitant.ts";
import { publicFundingShareIndicator } from "./money/publicFundingShare.ts";
import { revenueShareByOriginIndicator } from "./money/revenueShareByOrigin.ts";
import { revenueShareByPayerIndicator } from "./money/revenueShareByPayer.ts";
import { unitCostIndicator } from "./money/unitCost.ts";
import { usualCostRatioIndicator } from "./money/usualCostRatio.ts";
import { wageCostPerFteIndicator } from "./money/wageCostPerFte.ts";
import { ageingIndexIndicator } from "./people/ageingIndex.ts";
import { careAllowanceRateIndicator } from "./people/careAllowanceRate.ts";
import { crudeBirthRateIndicator } from "./people/crudeBirthRate.ts";
import { crudeDeathRateIndicator } from "./people/crudeDeathRate.ts";
import { economicBurdenIndicator } from "./people/economicBurden.ts";
import { femininityIndicator } from "./people/femininity.ts";
import { loneParentHouseholdShareIndicator } from "./people/loneParentHouseholdShare.ts";
import { meanAgeIndicator } from "./people/meanAge.ts";
import { migrationIncreaseIndicator } from "./people/migrationIncrease.ts";
import { naturalIncreaseIndicator } from "./people/naturalIncrease.ts";
import { personsIndicator } from "./people/personsAged.ts";
import { personsAgedIndicator } from "./people/personsAgedIndicator.ts";
import { seniorDependencyRatioIndicator } from "./people/seniorDependencyRatio.ts";
import { shareAgedIndicator } from "./people/shareAged.ts";
import { singleSeniorHouseholdShareIndicator } from "./people/singleSeniorHouseholdShare.ts";
import { supportRatioIndicator } from "./people/supportRatio.ts";
import { totalIncreaseIndicator } from "./people/totalIncrease.ts";
import { youthDependencyRatioIndicator } from "./people/youthDependencyRatio.ts";
import { assessedShareIndicator } from "./planning/assessedShare.ts";
import { attendanceShareIndicator } from "./planning/attendanceShare.ts";
import { budgetDrawingIndicator } from "./planning/budgetDrawing.ts";
import { cancelledShareIndicator } from "./planning/cancelledShare.ts";
import { commentAcceptanceShareIndicator } from "./planning/commentAcceptanceShare.ts";
import { commentSettlementShareIndicator } from "./planning/commentSettlementShare.ts";
import { fulfilmentShareIndicator } from "./planning/fulfilmentShare.ts";
import { fundedShareIndicator } from "./planning/fundedShare.ts";
import { informationPublishedShareIndicator } from "./planning/informationPublishedShare.ts";
import { measurableShareIndicator } from "./planning/measurableShare.ts";
import { minutesPublishedShareIndicator } from "./planning/minutesPublishedShare.ts";
import { municipalityInvolvementShareIndicator } from "./planning/municipalityInvolvementShare.ts";
import { needAnswerShareIndicator } from "./planning/needAnswerShare.ts";
import { planningCostPerInhabitantIndicator } from "./planning/planningCostPerInhabitant.ts";
import { selfAssessmentOverallIndicator } from "./planning/selfAssessmentOverall.ts";
import { selfAssessmentShareIndicator } from "./planning/selfAssessmentShare.ts";
import { timelinessShareIndicator } from "./planning/timelinessShare.ts";
import { triadBalanceIndicator } from "./planning/triadBalance.ts";
import { triadMeetingShareIndicator } from "./planning/triadMeetingShare.ts";
import { complaintsInTimeShareIndicator } from "./quality/complaintsInTimeShare.ts";
import { complaintsPer100ClientsIndicator } from "./quality/complaintsPer100Clients.ts";
import { complaintsUpheldShareIndicator } from "./quality/complaintsUpheldShare.ts";
import { criteriaMetShareIndicator } from "./quality/criteriaMetShare.ts";
import { daysSinceInspectionIndicator } from "./quality/daysSinceInspection.ts";
import { essentialCriteriaFailedIndicator } from "./quality/essentialCriteriaFailed.ts";
import { personsRestrainedShareIndicator } from "./quality/personsRestrainedShare.ts";
import { qualityScoreIndicator } from "./quality/qualityScore.ts";
import { restraintMeasuresPerPersonIndicator } from "./quality/restraintMeasuresPerPerson.ts";
import { restraintMeasuresRateIndicator } from "./quality/restraintMeasuresRate.ts";
import { bankruptcyRateIndicator } from "./risk/bankruptcyRate.ts";
import { earlySchoolLeavingShareIndicator } from "./risk/earlySchoolLeavingShare.ts";
import { executionShareIndicator } from "./risk/executionShare.ts";
import { homelessRateIndicator } from "./risk/homelessRate.ts";
import { hostelResidentRateIndicator } from "./risk/hostelResidentRate.ts";
import { housingAllowanceShareIndicator } from "./risk/housingAllowanceShare.ts";
import { housingNeedChildrenShareIndicator } from "./risk/housingNeedChildrenShare.ts";
import { housingNeedHouseholdShareIndicator } from "./risk/housingNeedHouseholdShare.ts";
import { housingNeedRateIndicator } from "./risk/housingNeedRate.ts";
import { livingAllowanceShareIndicator } from "./risk/livingAllowanceShare.ts";
import { longTermJobSeekerShareIndicator } from "./risk/longTermJobSeekerShare.ts";
import { publishedExclusionIndexIndicator } from "./risk/publishedExclusionIndex.ts";
import { shelterResidentRateIndicator } from "./risk/shelterResidentRate.ts";
import { unemploymentShareIndicator } from "./risk/unemploymentShare.ts";
import { bedsPerDirectFteIndicator } from "./staff/bedsPerDirectFte.ts";
import { clientsPerDirectFteIndicator } from "./staff/clientsPerDirectFte.ts";
import { clientsPerSocialWorkerIndicator } from "./staff/clientsPerSocialWorker.ts";
import { contractFteShareIndicator } from "./staff/contractFteShare.ts";
import { directCareFteIndicator } from "./staff/directCareFte.ts";
import { directCareFteShareIndicator } from "./staff/directCareFteShare.ts";
import { placesPerDirectFteIndicator } from "./staff/placesPerDirectFte.ts";
import { socialWorkerFteShareIndicator } from "./staff/socialWorkerFteShare.ts";
import { averageStayIndicator } from "./use/averageStay.ts";
import { averageWaitingDaysIndicator } from "./use/averageWaitingDays.ts";
import { callsPerFteIndicator } from "./use/callsPerFte.ts";
import { clientsPerPlaceIndicator } from "./use/clientsPerPlace.ts";
import { clientTurnoverIndicator } from "./use/clientTurnover.ts";
import { contactsPerFteIndicator } from "./use/contactsPerFte.ts";
import { exportShareIndicator } from "./use/exportShare.ts";
import { hoursPerClientIndicator } from "./use/hoursPerClient.ts";
import { hoursPerFteIndicator } from "./use/hoursPerFte.ts";
import { importShareIndicator } from "./use/importShare.ts";
import { interventionsPerFteIndicator } from "./use/interventionsPerFte.ts";
import { newClientShareIndicator } from "./use/newClientShare.ts";
import { occupancyRateIndicator } from "./use/occupancyRate.ts";
import { placeTurnoverIndicator } from "./use/placeTurnover.ts";
import { refusedApplicantsIndicator } from "./use/refusedApplicants.ts";
import { selfContainmentIndicator } from "./use/selfContainment.ts";
import { travelTimeShareIndicator } from "./use/travelTimeShare.ts";
import { unmetDemandRateIndicator } from "./use/unmetDemandRate.ts";
import { waitingApplicantsPerPlaceIndicator } from "./use/waitingApplicantsPerPlace.ts";

/**
 * The catalogue of indicators (katalog ukazatelů): every card of the library that needs no choice, and of those that are made for an age,
 * a unit, a payer or an area the usual ones. Cards by service type and by kind of facility are made by their factories:
 * `supplyRateIndicator`, `typePresentIndicator`, `facilitiesIndicator` and their neighbours.
 *
 * A plain list, handed over where it is wanted; who needs three indicators imports three.
 */
export const indicatorCatalogue: readonly Indicator[] = [
  // people
  ageingIndexIndicator,
  crudeBirthRateIndicator,
  crudeDeathRateIndicator,
  economicBurdenIndicator,
  loneParentHouseholdShareIndicator,
  meanAgeIndicator,
  migrationIncreaseIndicator,
  naturalIncreaseIndicator,
  personsIndicator,
  seniorDependencyRatioIndicator,
  singleSeniorHouseholdShareIndicator,
  supportRatioIndicator,
  totalIncreaseIndicator,
  youthDependencyRatioIndicator,
  personsAgedIndicator({ ages: "65+" }),
  personsAgedIndicator({ ages: "80+" }),
  shareAgedIndicator({ ages: "0-14" }),
  shareAgedIndicator({ ages: "15-64" }),
  shareAgedIndicator({ ages: "65+" }),
  shareAgedIndicator({ ages: "80+" }),
  femininityIndicator(),
  careAllowanceRateIndicator(),
  careAllowanceRateIndicator({ from: "III", ages: "65+" }),
  // risk
  bankruptcyRateIndicator,
  earlySchoolLeavingShareIndicator,
  executionShareIndicator,
  homelessRateIndicator,
  hostelResidentRateIndicator,
  housingAllowanceShareIndicator,
  housingNeedChildrenShareIndicator,
  housingNeedHouseholdShareIndicator,
  housingNeedRateIndicator,
  livingAllowanceShareIndicator,
  longTermJobSeekerShareIndicator,
  publishedExclusionIndexIndicator,
  shelterResidentRateIndicator,
  unemploymentShareIndicator,
  // availability
  barrierFreeShareIndicator,
  facilitiesListedIndicator,
  nonStopShareIndicator,
  openingHoursIndicator,
  ownServiceShareIndicator,
  serviceRateIndicator,
  // use
  averageStayIndicator,
  averageWaitingDaysIndicator,
  callsPerFteIndicator,
  clientTurnoverIndicator,
  clientsPerPlaceIndicator,
  contactsPerFteIndicator,
  exportShareIndicator,
  hoursPerClientIndicator,
  hoursPerFteIndicator,
  importShareIndicator,
  interventionsPerFteIndicator,
  newClientShareIndicator,
  occupancyRateIndicator,
  placeTurnoverIndicator,
  refusedApplicantsIndicator,
  selfContainmentIndicator,
  travelTimeShareIndicator,
  unmetDemandRateIndicator,
  waitingApplicantsPerPlaceIndicator,
  // staff
  bedsPerDirectFteIndicator,
  clientsPerDirectFteIndicator,
  clientsPerSocialWorkerIndicator,
  contractFteShareIndicator,
  directCareFteIndicator,
  directCareFteShareIndicator,
  placesPerDirectFteIndicator,
  socialWorkerFteShareIndicator,
  // money
  balanceRatioIndicator,
  careAllowanceShareIndicator,
  coFinancingShareIndicator,
  costRecoveryIndicator,
  fundingGapIndicator,
  fundingGapShareIndicator,
  municipalPublicShareIndicator,
  municipalSpendingPerInhabitantIndicator,
  personnelCostShareIndicator,
  plannedCostsPerInhabitantIndicator,
  publicFundingShareIndicator,
  usualCostRatioIndicator,
  wageCostPerFteIndicator,
  ...(["bed-day", "bed", "hour", "contact", "intervention", "direct-fte"] as const).map((per) => unitCostIndicator({ per })),
  ...(["bed-day", "hour"] as const).map((per) => ownRevenuePerUnitIndicator({ per })),
  ...(["bed-day", "hour"] as const).map((per) => netCostPerUnitIndicator({ per })),
  ...(["state", "kraj", "obec", "eu", "user", "insurance", "other"] as const).map((origin) => revenueShareByOriginIndicator({ origin })),
  // Users, health insurance and others pay out their own money only: their shares are those by origin.
  ...(["state", "kraj", "obec"] as const).map((payer) => revenueShareByPayerIndicator({ payer })),
  // quality
  complaintsInTimeShareIndicator,
  complaintsPer100ClientsIndicator,
  complaintsUpheldShareIndicator,
  criteriaMetShareIndicator,
  daysSinceInspectionIndicator,
  essentialCriteriaFailedIndicator,
  personsRestrainedShareIndicator,
  qualityScoreIndicator,
  restraintMeasuresPerPersonIndicator,
  restraintMeasuresRateIndicator,
  // planning
  assessedShareIndicator,
  attendanceShareIndicator,
  budgetDrawingIndicator,
  cancelledShareIndicator,
  commentAcceptanceShareIndicator,
  commentSettlementShareIndicator,
  fulfilmentShareIndicator,
  fundedShareIndicator,
  informationPublishedShareIndicator,
  measurableShareIndicator,
  minutesPublishedShareIndicator,
  municipalityInvolvementShareIndicator,
  needAnswerShareIndicator,
  planningCostPerInhabitantIndicator,
  selfAssessmentOverallIndicator,
  timelinessShareIndicator,
  triadBalanceIndicator,
  triadMeetingShareIndicator,
  ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((area) => selfAssessmentShareIndicator({ area })),
];
