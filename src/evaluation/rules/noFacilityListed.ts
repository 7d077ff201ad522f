import type { FacilityKindEntry } from "../../codebooks/facilityKinds.ts";
import type { ServiceTypeEntry } from "../../codebooks/serviceTypes.ts";
import { missingOf } from "../factOf.ts";
import type { ObservedTerritory } from "../observedTerritory.ts";
import type { MissingFigure, Rule } from "../rule.ts";

/**
 * Statistics list no facility of a service type in the whole ORP (v celém ORP není uvedeno žádné zařízení).
 *
 * Decided only for types that the source counts as a kind of facility and whose expected tier is the ORP, and only where
 * the source lists the ORP at all. Everything else is undecidable and waits for the register of providers: services
 * without a facility, types that are meant for a whole region, types whose tier nobody has stated. A finding is about
 * facilities seated in the ORP; a service seated elsewhere may still reach its people.
 *
 * @param options.type - entry of the codebook of service types
 * @param options.kind - the kind of facility that the source counts; `null` when it counts none
 * @param options.anyKind - id of the indicator of facilities of all kinds @default "facilities-listed"
 * @returns the rule; it applies to ORPs
 *
 * @example
 * const shelters = serviceTypes.find((type) => type.code === "azylove-domy")
 * noFacilityListed({ type: shelters, kind: facilityKinds.find((kind) => kind.code === "131") }).id // => "capacity/no-facility-listed/azylove-domy"
 */
export function noFacilityListed(options: {
  readonly type: Pick<ServiceTypeEntry, "code" | "cs" | "en" | "expectedTier">;
  readonly kind: Pick<FacilityKindEntry, "code" | "cs" | "en"> | null;
  readonly anyKind?: string;
}): Rule<ObservedTerritory> {
  const { type, kind, anyKind = "facilities-listed" } = options;
  const { cs, en } = type;
  const waiting = (subject: string, why: { readonly cs: string; readonly en: string }): MissingFigure => ({
    figure: "registered-services",
    cs: "registrované služby, které v ORP působí (druh, forma, kapacita, územní působnost)",
    en: "registered services that work in the ORP (type, form, capacity, territorial scope)",
    subject,
    reason: "not-asked",
    source: "mpsv-rpss",
    because: why,
  });
  return {
    id: `capacity/no-facility-listed/${type.code}`,
    version: 1,
    severity: "info",
    basis: "house",
    sources: ["csu-facilities-2023"],
    parameters: { type: type.code, kind: kind?.code ?? "none", tier: type.expectedTier.tier ?? "none" },
    title: { cs: `${cs}: v ORP není uvedeno žádné zařízení`, en: `${en}: no facility listed in the ORP` },
    message: {
      cs: `statistika {with.sources} {with.period} neuvádí v celém ORP žádné zařízení druhu „${kind?.cs ?? cs}“ (nějaké jiné tu {with?má|mají|má} {with.number} z {of.number} {of?obce|obcí|obcí}); zda sem dojíždí služba odjinud, řekne až registr poskytovatelů.`,
      en: `the statistics of {with.sources} {with.period} list no facility of “${kind?.en ?? en}” in the whole ORP (some other one is listed in {with.number} of {of.number} {of?municipality|municipalities}); whether a service seated elsewhere comes here, only the register of providers tells.`,
    },
    judge: (territory) => {
      if (territory.level !== "orp") return { outcome: "not-applicable", why: { cs: "pravidlo je pro ORP", en: "the rule is for ORPs" } };
      if (kind === null)
        return {
          outcome: "undecidable",
          missing: [
            waiting(territory.id, { cs: "statistika zařízení tento druh nesleduje", en: "facility statistics do not count this type" }),
          ],
        };
      if (type.expectedTier.tier !== "orp")
        return {
          outcome: "undecidable",
          missing: [
            waiting(
              territory.id,
              type.expectedTier.tier === null
                ? { cs: "není určeno, na jaké úrovni má být", en: "its expected tier is not stated" }
                : { cs: "služba má působit pro celý kraj", en: "the service is meant for the whole region" },
            ),
          ],
        };
      const seen = territory.observation(`facilities/${kind.code}`);
      const listed = seen.value ?? seen.low;
      const any = territory.observation(anyKind);
      const period = any.numeratorPeriod;
      if (listed !== null && listed > 0)
        return {
          outcome: "met",
          facts: { listed: { value: listed, unit: "facilities", period: seen.numeratorPeriod, sources: seen.sources } },
        };
      if (seen.value === null && seen.reason !== "not-known-to-source" && seen.reason !== "not-asked")
        return { outcome: "undecidable", missing: [missingOf(seen)] };
      if (any.covered === 0) {
        const why =
          any.reason === "not-asked"
            ? { cs: "statistika zařízení není k dispozici", en: "no facility statistics are at hand" }
            : { cs: "statistika zařízení ORP vůbec neuvádí", en: "facility statistics do not list the ORP at all" };
        return { outcome: "undecidable", missing: [waiting(territory.id, why)] };
      }
      const facts = {
        with: { value: any.covered, unit: "municipalities", period, sources: any.sources },
        of: { value: any.members, unit: "municipalities" },
      } as const;
      return { outcome: "breached", facts };
    },
  };
}
