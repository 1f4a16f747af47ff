import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Command } from './find-office.ts'

export type OfficeEnd = 'converted' | 'failed' | 'too-slow' | 'cancelled'

export type OfficeRun = {
  readonly cancel: () => void
  /** After the process ended. */
  readonly end: Promise<OfficeEnd>
}

type Conversion = {
  readonly program: string
  /** Starts it without a network; null where the system cannot. */
  readonly wrapper: Command | null
  readonly docxPath: string
  readonly outFolder: string
  /** LibreOffice's own settings for this run: those of a person, and a LibreOffice that is open, are left alone. */
  readonly profileFolder: string
  /** In milliseconds. */
  readonly timeLimit: number
}

const argumentsOf = ({ docxPath, outFolder, profileFolder }: Conversion): readonly string[] => [
  `-env:UserInstallation=${pathToFileURL(profileFolder).href}`,
  '--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard',
  '--convert-to', 'pdf:writer_pdf_Export', '--outdir', outFolder, docxPath,
]

/** Ends the program and those that it started: LibreOffice's launcher is not the program itself. */
const endAll = (child: ChildProcess): void => {
  if (child.pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
  else {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}

/** Starts LibreOffice for one file, with a fixed list of arguments and without a shell. Its exit code does not say whether a file was made. */
export const runOffice = (given: Conversion): OfficeRun => {
  const { program, wrapper, timeLimit } = given
  const [command, before] = wrapper === null ? [program, []] : [wrapper.program, [...wrapper.before, program]]
  const child = spawn(command, [...before, ...argumentsOf(given)], { stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true, shell: false })
  let stopped: 'too-slow' | 'cancelled' | null = null
  const stop = (why: 'too-slow' | 'cancelled'): void => {
    if (stopped !== null) return
    stopped = why
    endAll(child)
  }
  const timer = setTimeout(() => stop('too-slow'), timeLimit)
  const end = new Promise<OfficeEnd>((settle) => {
    const finish = (code: number | null): void => {
      clearTimeout(timer)
      settle(stopped ?? (code === 0 ? 'converted' : 'failed'))
    }
    child.once('error', () => finish(null))
    child.once('exit', finish)
  })
  return { cancel: () => stop('cancelled'), end }
}
