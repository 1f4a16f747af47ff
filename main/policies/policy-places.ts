import { posix, win32 } from 'node:path'
import type { Environment } from '../data-folder/environment.ts'

/** For tests only: the one place where the file of an office is looked for. */
const policiesVariable = 'VIGIL_POLICIES'

type Program = {
  /** Null where the program is not an installed one. */
  readonly executable: string | null
  /** Whether this is a checkout or a package made for tests. */
  readonly isForTesting: boolean
}

/** Beside the program; on a Mac beside the app, whose inside is signed. */
const besideProgram = (executable: string, platform: string): string => {
  const { dirname, join } = platform === 'win32' ? win32 : posix
  const folder = dirname(executable)
  return join(platform === 'darwin' ? dirname(dirname(dirname(folder))) : folder, 'policies.json')
}

const ofComputer = ({ platform, env }: Environment): string => {
  if (platform === 'win32') return win32.join(env['ProgramData'] ?? 'C:\\ProgramData', 'Vigil', 'policies.json')
  if (platform === 'darwin') return posix.join('/Library', 'Application Support', 'Vigil', 'policies.json')
  return '/etc/vigil/policies.json'
}

/** Where the file of an office can be; the first one that is there counts. */
export const policyPlaces = (environment: Environment, { executable, isForTesting }: Program): readonly string[] => {
  const only = isForTesting ? environment.env[policiesVariable] : undefined
  if (only !== undefined) return [only]
  return [ofComputer(environment), ...(executable === null ? [] : [besideProgram(executable, environment.platform)])]
}
