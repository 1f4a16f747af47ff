import { isToCollator, type CollateQuestion, type FromCollator } from '../jobs/collate-protocol.ts'
import { listenToParent, sendToParent } from '../jobs/worker-port.ts'
import { createOfficeDesk } from './office-desk.ts'

const send = (message: FromCollator): Promise<void> => sendToParent(message)

const desk = createOfficeDesk((progress) => void send({ type: 'collating', progress }))

const answerTo = async (question: CollateQuestion): Promise<unknown> => {
  switch (question.type) {
    case 'add': return desk.add(question.sources)
    case 'stop': return desk.stop()
    case 'rest': return desk.rest(question.choice)
    case 'view': return desk.view(question.choice, question.table)
    case 'write': return desk.write(question.choice, question.files, question.today)
  }
}

/** An answer that is missing would wait for ever: a fault ends the process, which main hears. */
const fault = (): never => process.exit(1)

// Closing all slips ends this process from outside: what was written beside the memory is removed.
process.on('SIGTERM', () => process.exit(0))

listenToParent((message) => {
  if (isToCollator(message)) void answerTo(message.question).then((answer) => send({ type: 'collated', request: message.request, answer })).catch(fault)
})
