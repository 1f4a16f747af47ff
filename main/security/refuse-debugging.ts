import { existsSync } from 'node:fs'
import { join } from 'node:path'

type Start = { readonly isPackaged: boolean; readonly resourcesPath: string; readonly argv: readonly string[] }

/** Whether this is a checkout or a package made for tests: there debuggers may attach and the day may be fixed. Packages for people lack the file. */
export const isForTesting = ({ isPackaged, resourcesPath }: Pick<Start, 'isPackaged' | 'resourcesPath'>): boolean =>
  !isPackaged || existsSync(join(resourcesPath, 'test-build'))

const debugging = /^--(remote-debugging-(port|pipe|address)|inspect(-brk|-port)?)(=|$)/u

/** Whether the app was started with a switch that lets a debugger attach; no fuse blocks these switches. */
export const mustRefuseDebugging = (start: Start): boolean => !isForTesting(start) && start.argv.some((argument) => debugging.test(argument))
