import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'
import type { Day } from '../../core/day.ts'
import { allOptions } from '../cli/command-table.ts'
import type { Policies } from '../../core/policy/policies.ts'
import { dataPlaceOf, type DataPlace } from '../data-folder/data-place.ts'
import { environment } from '../data-folder/environment.ts'
import { profileFolder } from '../data-folder/profile-folder.ts'
import { policyPlaces } from '../policies/policy-places.ts'
import { readPolicies } from '../policies/read-policies.ts'
import { isForTesting, refusedSwitch } from '../security/refused-switch.ts'
import { argumentsWithoutDocuments, documentsInArguments } from './documents-in-arguments.ts'
import { readStartSwitches } from './start-switches.ts'

/** The switches that the app was started with, and where its files are. */
export type Start = {
  /** The switch with which the app must not start: it ends. */
  readonly refusedSwitch: string | undefined
  readonly isForTesting: boolean
  /** The words of a command of the command line, else undefined. */
  readonly command: readonly string[] | undefined
  /** The documents to open. */
  readonly documents: readonly string[]
  /** The arguments of a start that locks: the same without the documents. */
  readonly lockedArguments: readonly string[]
  /** What an office set on this computer, as it was read. */
  readonly policies: Policies
  /** Where the data are. */
  readonly place: DataPlace
  /** Where Chromium keeps its caches. */
  readonly profileFolder: string
  /** The folder of the build: main, preload and renderer. */
  readonly outFolder: string
  /** A fixed day, in tests only. */
  readonly today: Day | undefined
  /** The address of the page while the app is developed. */
  readonly developmentServer: string | undefined
}

/** Reads the start once. `programAddress` is the address of the file that was started. */
export const readStart = (programAddress: string): Start => {
  const given = { argv: process.argv, isPackaged: app.isPackaged, resourcesPath: process.resourcesPath }
  const forTesting = isForTesting(given)
  const isFile = (word: string): boolean => word.startsWith('file:') || existsSync(word)
  const { data, today, command } = readStartSwitches({ ...given, isForTesting: forTesting, isFile })
  const policies = readPolicies(policyPlaces(environment(), { executable: app.isPackaged ? process.execPath : null, isForTesting: forTesting }))
  const place = dataPlaceOf(data, policies, environment())
  const words = { ...given, folder: process.cwd(), appFolder: app.isPackaged ? null : resolve(app.getAppPath()) }
  return {
    refusedSwitch: refusedSwitch({ ...given, platform: process.platform, isRoot: process.getuid?.() === 0, isCommand: command !== undefined, options: allOptions }),
    isForTesting: forTesting,
    command,
    documents: documentsInArguments(words),
    lockedArguments: argumentsWithoutDocuments(words),
    policies,
    place,
    profileFolder: profileFolder(environment(), place.folder),
    outFolder: join(dirname(fileURLToPath(programAddress)), '..'),
    today,
    developmentServer: app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'],
  }
}
