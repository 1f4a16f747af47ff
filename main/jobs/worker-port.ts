/** A property of `process` in Electron's utility processes; plain Node has `process.send` instead. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void
  readonly on: (name: 'message', listener: (event: { readonly data: unknown }) => void) => void
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort

const post = parentPort?.postMessage.bind(parentPort)

/** Sends a message to the parent; resolves when it was sent. */
export const sendToParent = (message: unknown): Promise<void> =>
  new Promise((resolve) => {
    if (post !== undefined) {
      post(message)
      resolve()
    } else if (process.send) process.send(message, undefined, undefined, () => resolve())
    else resolve()
  })

const exitDelayMilliseconds = 20

/** Ends this process after its last message was sent. */
export const exitProcess = (): void => {
  // A utility process that exits at once may take its last message with it.
  if (parentPort === undefined) process.disconnect()
  else setTimeout(() => process.exit(0), exitDelayMilliseconds)
}

/** Listens to messages of the parent, in Node and in Electron. Without a parent the process ends. */
export const listenToParent = (onMessage: (message: unknown) => void): void => {
  if (parentPort === undefined) process.on('message', onMessage)
  else parentPort.on('message', ({ data }) => onMessage(data))
  // Ctrl+C reaches the whole process group: the parent gets it too and ends this process in order.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => process.exit(0))
}
