/** The guides of `docs/` that are read in the product, in the order in which they are offered. */
export const guideNames = ['trainer', 'hr', 'lms', 'hosting', 'broker'] as const
export type GuideName = (typeof guideNames)[number]
