/** How far a pack is; one that is `interrupted` was being made when the program ended. */
export const packStates = ['making', 'ready', 'cancelled', 'failed', 'stopped-unexpectedly', 'interrupted'] as const
export type PackState = (typeof packStates)[number]
