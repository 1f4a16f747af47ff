/** Why a copy was made. */
export const copyReasons = ['daily', 'on-quit', 'on-request', 'before-import', 'before-restore', 'file-removed'] as const
export type CopyReason = (typeof copyReasons)[number]

/** When a copy was made (ISO 8601, to the second) and why. */
export type CopyMoment = { readonly madeAt: string; readonly reason: CopyReason }

/** How the name of a copy ends that is encrypted, so that the stock tool of the format says what it makes of it. */
export const sealedEnding = '.age'

/** Whether a file of this name is a copy. */
export const isCopyName = (name: string): boolean => /\.sqlite(?:\.age)?$/u.test(name)

/** The name or path of a copy without what says that it is encrypted: a copy that was encrypted since is still the same. */
export const openCopyName = (name: string): string => (name.endsWith(sealedEnding) ? name.slice(0, -sealedEnding.length) : name)

/** The name or path of a copy of data that are encrypted, or not. */
export const copyNameFor = (openName: string, isSealed: boolean): string => (isSealed ? `${openName}${sealedEnding}` : openName)

const pattern = /^vigil-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z-([a-z-]+?)(?:-\d+)?\.sqlite(?:\.age)?$/u

const isReason = (text: string): text is CopyReason => copyReasons.some((reason) => reason === text)

/**
 * The name of a copy's file, such as `vigil-2026-11-12T18-40-00Z-daily.sqlite`: names sort by time, and no file system
 * refuses them. The copies of data with a passphrase have `.age` after it. `number` above 1 distinguishes copies of the same second.
 */
export const copyNameOf = ({ madeAt, reason }: CopyMoment, number = 1, isSealed = false): string =>
  copyNameFor(`vigil-${madeAt.slice(0, 19).replaceAll(':', '-')}Z-${reason}${number > 1 ? `-${number}` : ''}.sqlite`, isSealed)

/** When and why the copy of this name was made; undefined where the name is none of ours. */
export const copyMomentIn = (name: string): CopyMoment | undefined => {
  const [, day, hour, minute, second, reason = ''] = pattern.exec(name) ?? []
  const madeAt = `${day}T${hour}:${minute}:${second}.000Z`
  return isReason(reason) && !Number.isNaN(Date.parse(madeAt)) ? { madeAt, reason } : undefined
}

/** Why a copy was made; null where its name is not one that Vigil gives. */
export type KnownReason = CopyReason | 'before-upgrade' | null

/** Why the copy of this name was made. */
export const copyReasonIn = (name: string): KnownReason =>
  copyMomentIn(name)?.reason ?? (name.startsWith('before-version-') ? 'before-upgrade' : null)
