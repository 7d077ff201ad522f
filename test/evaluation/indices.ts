import { type ExclusionIndex, exclusionIndex } from "../../src/analyses/risk/exclusionIndex.ts";
import type { ExclusionFigures } from "../../src/analyses/risk/exclusionPart.ts";

const even: ExclusionFigures = {
  population: { "T/15+": 100_000, "T/15-64": 100_000 },
  personsInExecution: 1000,
  housingAllowancesPaid: 1000,
  livingAllowancesPaid: 1000,
  jobSeekersOver6Months: 1000,
  earlySchoolLeavers: 1000,
  pupilsLeavingSchool: 100_000,
};
const nobodyInTrouble: ExclusionFigures = {
  ...even,
  personsInExecution: 0,
  housingAllowancesPaid: 0,
  livingAllowancesPaid: 0,
  jobSeekersOver6Months: 0,
  earlySchoolLeavers: 0,
};

/** The index of a municipality where nobody is in trouble, save for some figures; 1 per cent everywhere else. */
export const indexWith = (figures: Partial<ExclusionFigures>, published: number | null = null): ExclusionIndex =>
  exclusionIndex({
    municipality: "obec/500001",
    cs: "Lhota",
    year: 2023,
    figures: { ...nobodyInTrouble, ...figures },
    region: even,
    country: even,
    published,
  });

/** Nobody lives there, as in a military area. */
export const uninhabited = indexWith({ population: { "T/15+": 0, "T/15-64": 0 } }, 0);
/** The school figure is borrowed and not printed. */
export const noSchool = { earlySchoolLeavers: null, pupilsLeavingSchool: null } as const;
