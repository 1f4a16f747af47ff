/** What Electron puts on `process` in a utility process; plain Node has `process.send` instead. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void
  readonly on: (name: 'message', listener: (event: { readonly data: unknown }) => void) => void
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort

const post = parentPort?.postMessage.bind(parentPort)

/** Tells the parent; done once the message is on its way. */
export const tellParent = (message: unknown): Promise<void> =>
  new Promise((told) => {
    if (post !== undefined) {
      post(message)
      told()
    } else if (process.send) process.send(message, undefined, undefined, () => told())
    else told()
  })

const exitDelayMilliseconds = 20

/** Ends this process once its last message is out. */
export const leave = (): void => {
  // A utility process that exits at once may take its last message with it.
  if (parentPort === undefined) process.disconnect()
  else setTimeout(() => process.exit(0), exitDelayMilliseconds)
}

/** Hears the parent, whatever started this process. Without a parent nobody waits for the work. */
export const hearParent = (hear: (message: unknown) => void): void => {
  if (parentPort === undefined) process.on('message', hear)
  else parentPort.on('message', ({ data }) => hear(data))
  // Ctrl+C reaches the whole group of processes: the parent hears it too and ends in good order.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => process.exit(0))
}
