import { readList } from '../../documents/member/read-list.ts'
import { readDocument } from '../../documents/read/read-document.ts'
import { isToReader } from './read-protocol.ts'
import type { FromReader } from './read-protocol.ts'
import { listenToParent, exitProcess, sendToParent } from './worker-port.ts'

const answer = (message: FromReader): Promise<void> => sendToParent(message)

listenToParent((message) => {
  if (!isToReader(message)) return
  const answered = message.type === 'list'
    ? readList(message.bytes, message).then((result) => answer({ type: 'list', result }))
    : readDocument(message.bytes, message.fileName, { encoding: message.encoding }).then((result) => answer({ type: 'read', result }))
  void answered.then(exitProcess)
})
