import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.mjs'
import { say } from './say.mjs'

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether nobody holds a lock any more; an empty one may be about to get its number, so it is given a moment. */
const isLeftBehind = (lock) => {
  try {
    const holder = readFileSync(lock, 'utf8')
    return holder === '' ? Date.now() - statSync(lock).mtimeMs > 5000 : !isRunning(Number(holder))
  } catch {
    return false
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Runs the work while no other of its name runs in this checkout; a lock left by a dead process is taken over.
 * @template T @param {string} name of the work, in words @param {() => T | Promise<T>} work @returns {Promise<T>}
 */
export const alone = async (name, work) => {
  const lock = join(cache, `${name.replaceAll(' ', '-')}.lock`)
  mkdirSync(cache, { recursive: true })
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isLeftBehind(lock)) rmSync(lock, { force: true })
      else if (waited === 1) say(`waiting for another ${name} to end`)
      await pause(waited === 0 ? 50 : 300)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
