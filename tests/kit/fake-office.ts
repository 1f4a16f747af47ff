import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a program in place of LibreOffice does with its file. */
const acts = {
  converts: 'mkdir -p "$out"; printf "%%PDF-1.7 of %s" "$name" > "$out/$name.pdf"',
  makesNone: ':',
  makesOther: 'mkdir -p "$out"; printf "no pages" > "$out/$name.pdf"',
  breaks: 'exit 3',
  hangs: 'sleep 60 & echo $! > "$folder/child"; echo $$ > "$folder/parent"; wait',
} as const

export type FakeOffice = { readonly path: string; /** The arguments of each start, in order. */ readonly starts: () => readonly (readonly string[])[]; /** Whether the program or the one that it started is still running. */ readonly isRunning: () => boolean }

/** A process that ended and that nobody asked for its end is still listed, as a zombie. */
const isAlive = (id: string): boolean => !['', 'Z'].includes(spawnSync('ps', ['-o', 'state=', '-p', id.trim()], { encoding: 'utf8' }).stdout.trim().charAt(0))

/** A program in place of LibreOffice, which notes how it was started. */
export const fakeOffice = (folder: string, act: keyof typeof acts): FakeOffice => {
  const path = join(folder, `office-${act}`)
  const log = join(folder, `starts-${act}`)
  writeFileSync(path, `#!/bin/sh\nfolder="${folder}"\nprintf '%s\\n' "$@" -- >> "${log}"\nwhile [ $# -gt 1 ]; do [ "$1" = --outdir ] && out="$2"; shift; done\nname=$(basename "$1" .docx)\n${acts[act]}\n`)
  chmodSync(path, 0o700)
  return {
    path,
    starts: () => (existsSync(log) ? readFileSync(log, 'utf8').split('--\n').filter((start) => start !== '').map((start) => start.trim().split('\n')) : []),
    isRunning: () => ['child', 'parent'].map((name) => join(folder, name)).some((file) => existsSync(file) && isAlive(readFileSync(file, 'utf8'))),
  }
}
