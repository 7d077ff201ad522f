import { z } from "zod";
import { isOrganisationId, type OrganisationId } from "./organisationId.ts";

/** Schema of {@link OrganisationId}. */
export const organisationIdSchema = z.custom<OrganisationId>(isOrganisationId, "an IČO, a territory id, or own/slug");
