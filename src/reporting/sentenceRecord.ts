import type { AccessResult } from "../analyses/access/accessResult.ts";
import type { SimilarTerritories } from "../analyses/benchmark/similarTerritories.ts";
import type { ReachChange } from "../analyses/change/reachChanges.ts";
import type { ServiceChange } from "../analyses/change/serviceChange.ts";
import type { CoFinancing } from "../analyses/compensation/coFinancing.ts";
import type { CompensationPayment } from "../analyses/compensation/compensationPayment.ts";
import type { OccupancyCheck } from "../analyses/compensation/minimumOccupancy.ts";
import type { Overcompensation } from "../analyses/compensation/overcompensation.ts";
import type { UnitRobustness } from "../analyses/composite/unitRobustness.ts";
import type { CostPeers } from "../analyses/cost/costPeers.ts";
import type { EmergingRisk } from "../analyses/earlyWarning/emergingRisk.ts";
import type { LocationOutcome } from "../analyses/location/locationOutcome.ts";
import type { WhoServes } from "../analyses/reach/whoServes.ts";
import type { ExclusionIndex } from "../analyses/risk/exclusionIndex.ts";
import type { ScenarioComparison } from "../analyses/scenario/compareScenarios.ts";
import type { ServiceScore } from "../analyses/scoring/serviceScore.ts";
import type { PlanAnnex } from "../evaluation/annex/planAnnex.ts";
import type { Finding } from "../evaluation/evaluate.ts";
import type { Explanation } from "../evaluation/explain.ts";
import type { IndicatorChange } from "../evaluation/indicatorChange.ts";
import type { DataRequest } from "../evaluation/judging/dataRequest.ts";
import type { Flip } from "../evaluation/judging/flip.ts";
import type { NewFindings } from "../evaluation/judging/newFindings.ts";
import type { MissingSummary } from "../evaluation/missingSummary.ts";
import type { TerritoryChange } from "../evaluation/territoryChange.ts";
import type { YearlyPicture } from "../evaluation/yearlyPicture.ts";
import type { Observation } from "../model/observation.ts";
import type { CarryOver } from "../planning/carryOver.ts";
import type { CollectionDue } from "../planning/collection/collectionDue.ts";
import type { NeedsMatrix } from "../planning/collection/needsMatrix.ts";
import type { Fulfilment } from "../planning/fulfilment.ts";
import type { HandoversDue } from "../planning/handoversDue.ts";
import type { NeedGroup } from "../planning/needs/needGroup.ts";
import type { Needs } from "../planning/needs/needs.ts";
import type { NextStep } from "../planning/nextStep.ts";
import type { PlanApproval } from "../planning/planApproval.ts";
import type { PlanDiff } from "../planning/planDiff.ts";
import type { PlanInvolvement } from "../planning/planInvolvement.ts";
import type { PlanPeriods } from "../planning/planPeriods.ts";
import type { PlanVerdict } from "../planning/planVerdict.ts";
import type { RegionalSubmission } from "../planning/submission/regionalSubmission.ts";
import type { ThemesDiff } from "../planning/themesDiff.ts";
import type { CatalogueNote } from "./catalogue/catalogueNote.ts";

/** A record that can be said in a sentence: anything with a `kind`. */
export type SentenceRecord =
  | Fulfilment
  | PlanVerdict
  | NextStep
  | CarryOver
  | PlanApproval
  | PlanDiff
  | PlanPeriods
  | PlanInvolvement
  | ThemesDiff
  | HandoversDue
  | CollectionDue
  | NeedsMatrix
  | NeedGroup
  | Needs
  | PlanAnnex
  | RegionalSubmission
  | ServiceScore
  | Overcompensation
  | OccupancyCheck
  | CostPeers
  | CompensationPayment
  | CoFinancing
  | UnitRobustness
  | Observation
  | Finding
  | MissingSummary
  | ExclusionIndex
  | Explanation
  | YearlyPicture
  | ServiceChange
  | ReachChange
  | IndicatorChange
  | TerritoryChange
  | WhoServes
  | AccessResult
  | ScenarioComparison
  | LocationOutcome
  | EmergingRisk
  | SimilarTerritories
  | Flip
  | DataRequest
  | NewFindings
  | CatalogueNote;
