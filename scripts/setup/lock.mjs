import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.mjs'
import { say } from './say.mjs'

const lock = join(cache, 'set-up.lock')
const isRunning = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
const holder = () => {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Runs the work while no other set-up of this checkout runs; a lock left by a dead process is taken over. */
export const alone = async (work) => {
  mkdirSync(cache, { recursive: true })
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const pid = holder()
      if (pid === 0 || !isRunning(pid)) rmSync(lock, { force: true })
      else if (waited === 0) say('waiting for another set-up to end')
      await pause(300)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
