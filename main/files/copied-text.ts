import { clipboard } from 'electron'

const copied: { text: string | null } = { text: null }

/** Puts a text on the clipboard. */
export const copyText = (text: string): void => {
  copied.text = text
  clipboard.writeText(text)
}

/** Clears the clipboard where it still holds what was put there. */
export const clearCopied = async (): Promise<void> => {
  if (copied.text !== null && await clipboard.readText() === copied.text) await clipboard.clear()
  copied.text = null
}
