import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian has the programs of the version that the tests are for. */
const programs = '/usr/lib/postgresql/15/bin'

export const hasPostgres = existsSync(join(programs, 'initdb'))

/** PostgreSQL refuses to run as root: it runs as "nobody" there. */
const nobody = 65_534
const asUser = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

const run = (program: string, args: readonly string[], folder: string): void => {
  const { status, stderr } = spawnSync(join(programs, program), args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'], ...asUser })
  if (status !== 0) throw new Error(`${program}: ${stderr ?? ''}`)
}

/** A port that nothing uses now. */
const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
})

/** A PostgreSQL of its own in a temporary folder, on a port of its own. `urlOf` is of a role, and of the database `postgres`. */
export const startPostgres = async (): Promise<{ readonly urlOf: (role: string) => string; readonly stop: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-postgres-'))
  if ('uid' in asUser) chownSync(folder, nobody, nobody)
  const data = join(folder, 'data')
  const port = await freePort()
  run('initdb', ['-D', data, '-U', 'office', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], folder)
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -h 127.0.0.1 -k ${folder} -c fsync=off`, 'start'], folder)
  return {
    urlOf: (role) => `postgres://${role}@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'], folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
