import { openSealed, sealBytes } from '../../documents/laptop/sealed-file.ts'
import { readList } from '../../documents/member/read-list.ts'
import { ok } from '../../core/result.ts'
import { readAndUnderstand } from './read-and-understand.ts'
import { isToReader } from './read-protocol.ts'
import type { FromReader, ToReader } from './read-protocol.ts'
import { listenToParent, exitProcess, sendToParent } from './worker-port.ts'

const answerTo = async (message: ToReader): Promise<FromReader> => {
  switch (message.type) {
    case 'list': return { type: 'list', result: await readList(message.bytes, message) }
    case 'read': return { type: 'read', result: await readAndUnderstand(message.bytes, message.fileName, message.encoding) }
    case 'seal': return { type: 'seal', result: ok(await sealBytes(message.bytes, message.phrase)) }
    case 'open': return { type: 'open', result: await openSealed(message.bytes, message.phrase) }
  }
}

listenToParent((message) => {
  if (isToReader(message)) void answerTo(message).then(sendToParent).then(exitProcess)
})
