import type { Work } from "../work.ts";
import { catalogueGrowthWork, catalogueWork } from "./catalogue.ts";
import { catalogueChangeWork } from "./catalogueChange.ts";
import { growthWork } from "./growth.ts";
import { localMoranWork } from "./localMoran.ts";
import { registerWork } from "./register.ts";
import { registerGrowthWork } from "./registerGrowth.ts";
import { registerStreamWork } from "./registerStream.ts";
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
];
