import { app } from 'electron'

/** Runs a command of the command line in the installed copy, without a window, and ends with its status. */
export const runCommand = async (words: readonly string[]): Promise<void> => {
  const { runCli } = await import('../cli.ts')
  const status = await runCli(words)
  process.stdout.write('', () => app.exit(status))
}
