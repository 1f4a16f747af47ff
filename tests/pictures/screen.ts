import type { Launched } from '../e2e/launch.ts'

/** What leads to a screen from wherever the one before it was. */
export type Screen = { readonly name: string; readonly open: (launched: Launched) => Promise<void> }
