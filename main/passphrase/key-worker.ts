import { deriveHere } from '../../db/key/derive.ts'
import { isToKeyMaker, type FromKeyMaker, type ToKeyMaker } from '../jobs/key-protocol.ts'
import { exitProcess, listenToParent, sendToParent } from '../jobs/worker-port.ts'

const answerTo = async ({ passphrase, salt, cost }: ToKeyMaker): Promise<FromKeyMaker> => ({ type: 'derived', key: await deriveHere(passphrase, salt, cost) })

listenToParent((message) => {
  if (isToKeyMaker(message)) void answerTo(message).then(sendToParent).then(exitProcess)
})
