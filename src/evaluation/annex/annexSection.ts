import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { PlanChapter } from "../../codebooks/planChapters.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Day } from "../../model/day.ts";
import type { ReportTable } from "../../model/reportTable.ts";

/** Section of the analytical and evaluation parts of a plan (oddíl). */
export type AnnexSectionId = "people" | "services" | "financing" | "needs" | "fulfilment" | "network" | "risks";

/** Where figures of a section come from: the time they speak of, half-open, and since when the last of them is known. */
export interface AnnexSource {
  /** Id of the source, as in the codebook of sources or the office's own. */
  readonly source: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly knownAt: Day | null;
}

/** What a reader of a section has to know (upozornění). */
export interface AnnexCaveat extends Bilingual {
  readonly code: string;
}

/** One section of the annex: tables that explain themselves, sources with their dates, caveats. */
export interface AnnexSection extends Bilingual {
  readonly id: AnnexSectionId;
  /** The chapter of a plan that it belongs to, as `readiness` judges it. */
  readonly chapter: PlanChapter | null;
  readonly table: ReportTable;
  /** Further tables, each with an id of its own. */
  readonly details: readonly ReportTable[];
  /** Why nothing is in it; `null` where something is. */
  readonly reason: Reason | null;
  readonly sources: readonly AnnexSource[];
  readonly caveats: readonly AnnexCaveat[];
}
