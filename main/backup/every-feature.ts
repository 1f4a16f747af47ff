import type { ChangedFeature } from '../../preload/contract.ts'

/** A restore changes all there is; a feature that is not named here does not compile. */
export const everyFeature = Object.keys({
  cases: true, members: true, actions: true, events: true, laptops: true, office: true, outlets: true, packs: true, reports: true, settings: true, backups: true, undo: true, drafts: true,
} satisfies Readonly<Record<ChangedFeature, true>>) as [ChangedFeature, ...ChangedFeature[]]
