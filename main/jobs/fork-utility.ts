import { utilityProcess } from 'electron'
import type { ForkWorker } from './worker-handle.ts'
import { findWorkerPath } from './worker-path.ts'

/** Starts workers as Electron utility processes: for the app. */
export const createForkUtility = (workerPath = findWorkerPath(import.meta.url)): ForkWorker => () => {
  const child = utilityProcess.fork(workerPath, [], { serviceName: 'Vigil letter pack', stdio: 'ignore' })
  const post = child.postMessage.bind(child)
  return {
    send: (message) => post(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  }
}
