import { existsSync } from 'node:fs'
import { join } from 'node:path'

type Start = {
  readonly isPackaged: boolean
  readonly resourcesPath: string
  readonly argv: readonly string[]
  readonly platform: string
  readonly isRoot: boolean
  readonly isCommand: boolean
  /** The names of Vigil's own options. */
  readonly options: readonly string[]
}

/** Whether this is a checkout or a package made for tests: there debuggers may attach and the day may be fixed. Packages for people lack the file. */
export const isForTesting = ({ isPackaged, resourcesPath }: Pick<Start, 'isPackaged' | 'resourcesPath'>): boolean =>
  !isPackaged || existsSync(join(resourcesPath, 'test-build'))

/** Switches of Chromium that only say how something looks, or how it is drawn. */
const ofChromium = [
  'disable-gpu', 'enable-wayland-ime', 'force-device-scale-factor', 'force-prefers-reduced-motion', 'force-renderer-accessibility', 'gtk-version', 'high-dpi-support', 'lang',
  'log-level', 'original-process-start-time', 'ozone-platform', 'ozone-platform-hint', 'password-store',
]
const ofVigil = ['help', 'version', 'h', 'command-line']
const allowed: ReadonlySet<string> = new Set([...ofChromium, ...ofVigil])
/** A Mac gives a program that was opened in its Finder a number. */
const macNumber = /^psn_\d+_\d+$/u

/** Where Chromium's own parser ends: the words after it are no switches. */
const terminator = '--'

/**
 * The name of a switch as Chromium reads it, in `base::CommandLine`: with one dash or two, on Windows also with a slash and in
 * any case; blanks around it do not count, and its value comes after the first `=`. Undefined for every other word.
 */
const nameOf = (word: string, platform: string): string | undefined => {
  const prefix = platform === 'win32' ? /^(--|-|\/)(.+)$/su : /^(--?)(.+)$/su
  const [, , rest] = prefix.exec(word.trim()) ?? []
  const name = rest?.split('=')[0]
  return platform === 'win32' ? name?.toLowerCase() : name
}

/**
 * The first switch with which a copy for people does not start; undefined where there is none. Every switch of Chromium,
 * Electron and Node that is not known here to be harmless is refused: there are hundreds, and with some of them others could read
 * the data or the page. As root, Chromium starts without its sandbox only, and a command shows no page.
 */
export const refusedSwitch = (start: Start): string | undefined => {
  if (isForTesting(start)) return undefined
  const { argv, platform, isRoot, isCommand, options } = start
  const words = argv.slice(1).map((word) => word.trim())
  const end = words.indexOf(terminator)
  return (end < 0 ? words : words.slice(0, end)).find((word) => {
    const name = nameOf(word, platform)
    if (name === undefined || allowed.has(name) || options.includes(name)) return false
    if (name === 'no-sandbox') return !isRoot && !isCommand
    return !(platform === 'darwin' && macNumber.test(name))
  })
}
