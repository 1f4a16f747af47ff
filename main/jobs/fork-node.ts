import { fork } from 'node:child_process'
import type { ForkWorker, WorkerName } from './worker-handle.ts'
import { residentBytesOf } from './resident-bytes.ts'
import { findWorkerPath, workerFlags } from './worker-path.ts'

/** Starts workers as plain Node processes: for the command line and the tests. */
export const createForkNode = (pathOf: (name: WorkerName) => string = (name) => findWorkerPath(import.meta.url, name)): ForkWorker => (name) => {
  const child = fork(pathOf(name), [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', execArgv: workerFlags(name) })
  // A worker that cannot be started or reached ends with `exit` or `error` or both; listeners are called once.
  const exitListeners: (() => void)[] = []
  const callExitListeners = (): void => {
    for (const listener of exitListeners.splice(0)) listener()
  }
  child.once('exit', callExitListeners)
  child.on('error', callExitListeners)
  return {
    send: (message) => void (child.connected && child.send(message, () => undefined)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void exitListeners.push(listener),
    kill: () => void child.kill('SIGKILL'),
    residentBytes: () => residentBytesOf(child.pid),
  }
}
