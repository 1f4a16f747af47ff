/** Whether a message of another process is an object, so that its properties can be looked at. */
export const isRecord = (message: unknown): message is Record<string, unknown> => typeof message === 'object' && message !== null
