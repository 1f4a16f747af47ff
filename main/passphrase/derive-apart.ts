import { deriveHere, type DeriveKey } from '../../db/key/derive.ts'
import { isFromKeyMaker } from '../jobs/key-protocol.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'

/**
 * Makes the key of a passphrase in a process of its own, so that the window goes on answering; with that process its
 * memory goes too. Where it ends without an answer the key is made here: nobody is locked out by it.
 */
export const createDerive = (fork: ForkWorker): DeriveKey => (passphrase, salt, cost) =>
  new Promise((settle, refuse) => {
    const found: { key?: Uint8Array } = {}
    const worker = fork('key-worker')
    worker.onMessage((message) => {
      if (!isFromKeyMaker(message)) return
      found.key = message.key
      settle(message.key)
    })
    worker.onExit(() => {
      if (found.key === undefined) deriveHere(passphrase, salt, cost).then(settle, refuse)
    })
    worker.send({ type: 'derive', passphrase, salt, cost })
  })
