import type { Work } from "../work.ts";
import { accessWork } from "./access.ts";
import { accessGrowthWork } from "./accessGrowth.ts";
import { accessWhatIfWork } from "./accessWhatIf.ts";
import { catalogueGrowthWork, catalogueWork } from "./catalogue.ts";
import { catalogueChangeWork } from "./catalogueChange.ts";
import { frontierSmallWork, frontierWork } from "./frontier.ts";
import { frontierGrowthWork } from "./frontierGrowth.ts";
import { growthWork } from "./growth.ts";
import { localMoranWork } from "./localMoran.ts";
import { locationMedianLargeWork, locationMedianWork } from "./locationMedian.ts";
import { registerWork } from "./register.ts";
import { registerGrowthWork } from "./registerGrowth.ts";
import { registerStreamWork } from "./registerStream.ts";
import { rulesWork } from "./rules.ts";
import { supplyFactsWork } from "./supplyFacts.ts";
import { yearlyPictureWork } from "./yearlyPicture.ts";

/** All works of the benchmark; a new one adds its file here. */
export const works: readonly Work[] = [
  yearlyPictureWork,
  growthWork,
  registerWork,
  registerStreamWork,
  registerGrowthWork,
  localMoranWork,
  catalogueWork,
  catalogueGrowthWork,
  catalogueChangeWork,
  accessWork,
  accessWhatIfWork,
  accessGrowthWork,
  frontierWork,
  frontierSmallWork,
  frontierGrowthWork,
  locationMedianWork,
  locationMedianLargeWork,
  supplyFactsWork,
  rulesWork,
];
