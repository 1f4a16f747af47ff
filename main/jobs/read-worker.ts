import { readDocument } from '../../documents/read/read-document.ts'
import { isToReader } from './read-protocol.ts'
import type { FromReader } from './read-protocol.ts'
import { listenToParent, exitProcess, sendToParent } from './worker-port.ts'

const answer = (message: FromReader): Promise<void> => sendToParent(message)

listenToParent((message) => {
  if (!isToReader(message)) return
  const { bytes, fileName, encoding } = message
  void readDocument(bytes, fileName, { encoding }).then((result) => answer({ type: 'read', result })).then(exitProcess)
})
