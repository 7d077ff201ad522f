import type { Period } from "kpss/model";
import type { OwnServiceType } from "./ownServiceTypes.ts";

/** An outsider's noun: requests for a service in one municipality in one year. */
export interface RequestYear {
  readonly id: string;
  readonly cs: string;
  readonly type: OwnServiceType;
  readonly period: Period;
  /** People who asked for the service [persons] */
  readonly requests: number | null;
  /** People who got it [persons] */
  readonly served: number | null;
}
