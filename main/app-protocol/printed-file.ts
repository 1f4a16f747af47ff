/** Where the PDF that is printed is served: a host of its own, so that no page of the app is meant by it. */
const printHost = 'print'

type PrintedFile = { readonly address: string; readonly bytes: Uint8Array }

export type PrintedFiles = {
  /** Serves these bytes until others are kept, under an address that is used once. */
  readonly keep: (bytes: Uint8Array) => string
  readonly find: (address: string) => Uint8Array | undefined
  readonly forget: () => void
}

/** The one PDF that is being printed. */
export const createPrintedFiles = (): PrintedFiles => {
  let count = 0
  let kept: PrintedFile | null = null
  return {
    keep: (bytes) => {
      count += 1
      const address = `app://${printHost}/${count}.pdf`
      kept = { address, bytes }
      return address
    },
    find: (address) => (kept?.address === address ? kept.bytes : undefined),
    forget: () => {
      kept = null
    },
  }
}

export const printedFiles = createPrintedFiles()
