import { z } from "zod";
import { isServiceRegistrationId, type ServiceRegistrationId } from "./serviceRegistrationId.ts";

/** Schema of {@link ServiceRegistrationId}. */
export const serviceRegistrationIdSchema = z.custom<ServiceRegistrationId>(isServiceRegistrationId, "seven digits");
