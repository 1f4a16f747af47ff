import { isToCopier, type FromCopier, type ToCopier } from '../jobs/copy-protocol.ts'
import { exitProcess, listenToParent, sendToParent } from '../jobs/worker-port.ts'
import { copyWorkHere } from './copy-work.ts'

const answerTo = async ({ work, paths: [first = '', second = ''] }: ToCopier): Promise<FromCopier> => ({ type: 'copied', answer: await copyWorkHere[work](first, second) })

listenToParent((message) => {
  if (isToCopier(message)) void answerTo(message).then(sendToParent).then(exitProcess)
})
