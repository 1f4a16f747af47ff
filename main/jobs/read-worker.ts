import { readDocument } from '../../documents/read/read-document.ts'
import { isToReader } from './read-protocol.ts'
import type { FromReader } from './read-protocol.ts'
import { hearParent, leave, tellParent } from './worker-port.ts'

const answer = (message: FromReader): Promise<void> => tellParent(message)

hearParent((message) => {
  if (!isToReader(message)) return
  const { bytes, fileName, encoding } = message
  void readDocument(bytes, fileName, { encoding }).then((result) => answer({ type: 'read', result })).then(leave)
})
