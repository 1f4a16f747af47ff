import { homedir } from 'node:os'
import { isAbsolute } from 'node:path'

/** What decides where a program's folders are. */
export type Environment = { readonly platform: string; readonly env: Readonly<Record<string, string | undefined>>; readonly home: string }

export const environment = (): Environment => ({ platform: process.platform, env: process.env, home: homedir() })

/** A folder that a variable of the environment names. The XDG specification has relative and empty values ignored. */
export const chosenFolder = (value: string | undefined): string | undefined => (value !== undefined && isAbsolute(value) ? value : undefined)
