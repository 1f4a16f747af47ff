import { isToCopier, type FromCopier, type ToCopier } from '../jobs/copy-protocol.ts'
import { exitProcess, listenToParent, sendToParent } from '../jobs/worker-port.ts'
import { copyWorkWith } from './copy-work.ts'

const answerTo = async ({ work, paths: [first = '', second = ''], key }: ToCopier): Promise<FromCopier> => ({ type: 'copied', answer: await copyWorkWith(() => key)[work](first, second) })

listenToParent((message) => {
  if (isToCopier(message)) void answerTo(message).then(sendToParent).then(exitProcess)
})
