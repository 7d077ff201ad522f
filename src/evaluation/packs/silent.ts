/**
 * Why a figure is missing from one who was asked and stayed silent; a figure nobody asked for leaves the verdict open.
 *
 * @internal
 */
export const silent = ["not-reported", "refused", "not-known-to-source"] as const;
