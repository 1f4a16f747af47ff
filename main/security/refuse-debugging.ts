import { existsSync } from 'node:fs'
import { join } from 'node:path'

type Start = { readonly isPackaged: boolean; readonly resourcesPath: string; readonly argv: readonly string[] }

/** A checkout or a package made for tests: there tools may attach and fix the day. Packages for people have no such file. */
export const isForTesting = ({ isPackaged, resourcesPath }: Pick<Start, 'isPackaged' | 'resourcesPath'>): boolean =>
  !isPackaged || existsSync(join(resourcesPath, 'test-build'))

const debugging = /^--(remote-debugging-(port|pipe|address)|inspect(-brk|-port)?)(=|$)/u

/** Whether the app was started so that another program could look inside; no fuse blocks this switch. */
export const mustRefuseDebugging = (start: Start): boolean => !isForTesting(start) && start.argv.some((argument) => debugging.test(argument))
