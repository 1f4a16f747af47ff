import { FuseState, FuseV1Options, type FuseConfig, type getCurrentFuseWire } from '@electron/fuses'

type Fuses = Readonly<Record<string, boolean | 'other'>>
type Wire = Awaited<ReturnType<typeof getCurrentFuseWire>>

const names = ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments', 'EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar', 'LoadBrowserProcessSpecificV8Snapshot', 'GrantFileProtocolExtraPrivileges'] as const

/** The fuses of an executable by their names. */
export const fusesIn = (wire: Wire | FuseConfig): Fuses => Object.fromEntries(names.map((name) => {
  const state: unknown = (wire as Readonly<Record<number, unknown>>)[FuseV1Options[name]]
  return [name, state === FuseState.ENABLE ? true : state === FuseState.DISABLE ? false : 'other']
}))

/** What a package of a kind has. Electron checks the sums of an app only on Windows and on a Mac. */
export const fusesOf = (kind: 'release' | 'test'): Fuses => ({
  RunAsNode: false, EnableNodeOptionsEnvironmentVariable: false, EnableNodeCliInspectArguments: kind === 'test', EnableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
  OnlyLoadAppFromAsar: true, LoadBrowserProcessSpecificV8Snapshot: false, GrantFileProtocolExtraPrivileges: false,
})
