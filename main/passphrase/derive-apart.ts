import { deriveHere, type DeriveKey } from '../../db/key/derive.ts'
import { usualCost } from '../../db/key/wrap.ts'
import type { KeyCost } from '../../db/file/key-file.ts'
import { isFromKeyMaker } from '../jobs/key-protocol.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'

const isUsual = ({ memory, passes, lanes }: KeyCost): boolean => memory <= usualCost.memory && passes <= usualCost.passes && lanes <= usualCost.lanes

/**
 * Makes the key of a passphrase in a process of its own, so that the window goes on answering; with that process its
 * memory goes too. Where it ends without an answer the key is made here: nobody is locked out by it. Not
 * at a higher cost than the usual one, which only the key file of a stranger has: what ended that process would end this one.
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
      if (found.key !== undefined) return
      if (isUsual(cost)) deriveHere(passphrase, salt, cost).then(settle, refuse)
      else refuse(new Error('The process that makes the key of a passphrase ended without it'))
    })
    worker.send({ type: 'derive', passphrase, salt, cost })
  })
