import { isAbsolute, join, resolve } from 'node:path'
import type { Policies } from '../../core/policy/policies.ts'
import { defaultDataFolder } from './default-data-folder.ts'
import { environment, type Environment } from './environment.ts'
import { isOnNetwork } from './folder-place.ts'
import { isDataFolder } from './open-data-folder.ts'

/** Where the data are. */
export type DataPlace = {
  readonly folder: string
  /** Whether nothing but Vigil uses the folder: nobody named it. */
  readonly isOwn: boolean
  /** As they were read, with why their folder is not used, where it is not. */
  readonly policies: Policies
}

/** The folder where an office named it, else null. */
export const folderOfOffice = ({ folder, policies }: DataPlace): string | null => (policies.dataFolder === null ? null : folder)

/** `~` is the home of whoever is at the computer, so that one file serves them all. */
const folderNamed = (written: string, home: string): string | undefined => {
  const rest = /^~[\\/](.+)$/u.exec(written)?.[1]
  const folder = rest === undefined ? written : join(home, rest)
  return isAbsolute(folder) ? resolve(folder) : undefined
}

const mayHold = (folder: string): boolean => {
  try {
    return isDataFolder(folder)
  } catch {
    return true
  }
}

/** Whether the folder has data of Vigil. One that cannot be read, or is on the network, may: opening it says why it cannot. */
export const mayHoldData = (folder: string): boolean => isOnNetwork(folder, environment()) || mayHold(folder)

const withoutFolder = (policies: Policies, why: Policies['ignored'][number]): Policies => ({ ...policies, dataFolder: null, ignored: [...policies.ignored, why] })

/** The folder of the data: the one that was typed, else the one that the office named, else the usual one. Data in the usual folder are never left behind. */
export const dataPlaceOf = (typed: string | undefined, policies: Policies, from: Environment): DataPlace => {
  const named = policies.dataFolder
  if (typed !== undefined) return { folder: resolve(typed), isOwn: false, policies: named === null ? policies : withoutFolder(policies, { why: 'other-folder-named', entry: 'dataFolder' }) }
  const usual = defaultDataFolder(from)
  if (named === null) return { folder: usual, isOwn: true, policies }
  const wanted = folderNamed(named, from.home)
  if (wanted === undefined) return { folder: usual, isOwn: true, policies: withoutFolder(policies, { why: 'wrong-value', entry: 'dataFolder' }) }
  if (wanted === usual) return { folder: usual, isOwn: true, policies }
  // Data are never kept on the network, and looking there may never end.
  const isLeftBehind = mayHold(usual) && (isOnNetwork(wanted, from) || !mayHold(wanted))
  if (isLeftBehind) return { folder: usual, isOwn: true, policies: withoutFolder(policies, { why: 'data-elsewhere', entry: 'dataFolder', folder: usual }) }
  return { folder: wanted, isOwn: false, policies }
}
