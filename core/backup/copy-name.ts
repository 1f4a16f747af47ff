/** Why a copy was made. */
export const copyReasons = ['daily', 'on-quit', 'on-request', 'before-import', 'before-restore', 'file-removed'] as const
export type CopyReason = (typeof copyReasons)[number]

/** When a copy was made (ISO 8601, to the second) and why. */
export type CopyMoment = { readonly madeAt: string; readonly reason: CopyReason }

const pattern = /^vigil-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z-([a-z-]+?)(?:-\d+)?\.sqlite$/u

const isReason = (text: string): text is CopyReason => copyReasons.some((reason) => reason === text)

/**
 * The name of a copy's file, such as `vigil-2026-11-12T18-40-00Z-daily.sqlite`: names sort by time, and no file system
 * refuses them. `number` above 1 distinguishes copies of the same second.
 */
export const copyNameOf = ({ madeAt, reason }: CopyMoment, number = 1): string =>
  `vigil-${madeAt.slice(0, 19).replaceAll(':', '-')}Z-${reason}${number > 1 ? `-${number}` : ''}.sqlite`

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
