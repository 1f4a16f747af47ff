import { mkdtempSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { Policies } from '../../core/policy/policies.ts'

/**
 * Runs a command of the command line in the installed copy, without a window, and ends with its status. Chromium gets
 * a folder of its own for the time, so that a command leaves no traces beside the files that it is about.
 */
export const runCommand = async (words: readonly string[], policies: Policies): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'vigil-command-'))
  app.setPath('userData', profile)
  // Chromium writes a number for crash reports at any moment, also after the folder was removed. Nothing is reported, so it has no place.
  if (process.platform !== 'win32') app.setPath('crashDumps', join(devNull, 'none'))
  // The process of the network, which no command uses, would make the folder again after a short command has removed it.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
  const endWith = (status: number): void => {
    rmSync(profile, { recursive: true, force: true })
    app.exit(status)
  }
  // Electron would show a window that nobody sees.
  process.on('uncaughtException', (error) => process.stderr.write(`${error.message}\n`, () => endWith(1)))
  const { runCli } = await import('../cli.ts')
  const status = await runCli(words, undefined, policies)
  // Once everything printed has been handed over.
  process.stdout.write('', () => endWith(status))
}
