import type { Bilingual } from "../../model/bilingual.ts";
import type { Period } from "../../model/period.ts";
import type { ReportUnit } from "../../model/reportTable.ts";

/** A social risk that somebody assessed (sociální riziko), as far as the annex tells it; what is left out is not known. */
export interface AnnexRisk extends Bilingual {
  /** Id of the risk, of the indicator or rule behind it. */
  readonly id: string;
  /** Whose risk; a territory or a group. @default the ORP */
  readonly subject?: string;
  /** 1 is the most urgent. */
  readonly rank?: number | null;
  readonly severity?: string | null;
  readonly value?: number | null;
  /** What it is compared with. */
  readonly reference?: number | null;
  readonly unit?: ReportUnit | null;
  readonly period?: Period | null;
  /** How it was found. */
  readonly method?: string | null;
  readonly sources?: readonly string[];
  /** What stands behind it, in words. */
  readonly evidence?: Bilingual | null;
}
