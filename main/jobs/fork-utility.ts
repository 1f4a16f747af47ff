import { app, utilityProcess } from 'electron'
import type { ForkWorker } from './worker-handle.ts'
import { findWorkerPath, workerFlags } from './worker-path.ts'

const serviceNames = { 'pack-worker': 'Vigil letter pack', 'read-worker': 'Vigil document reader', 'copy-worker': 'Vigil backup', 'collate-worker': 'Vigil reports of groups', 'key-worker': 'Vigil passphrase' } as const

/** Starts workers as Electron utility processes: for the app. */
export const createForkUtility = (from = import.meta.url): ForkWorker => (name) => {
  const child = utilityProcess.fork(findWorkerPath(from, name), [], { serviceName: serviceNames[name], stdio: 'ignore', execArgv: workerFlags(name) })
  const post = child.postMessage.bind(child)
  return {
    send: (message) => post(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
    residentBytes: () => {
      const found = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      return found ? found.memory.workingSetSize * 1024 : null
    },
  }
}
