type Given = {
  /** Whether the data or their copies are being converted. */
  readonly isConverting: () => boolean
  /** Whether Vigil ends already, and asked before. */
  readonly isEnding: () => boolean
  /** Whether a person closes it all the same. */
  readonly confirm: () => Promise<boolean>
  readonly quit: () => void
}

/** Asks before a window is closed while data or copies are being encrypted or decrypted: some would stay readable. Give it each closing. */
export const createAskClose = ({ isConverting, isEnding, confirm, quit }: Given): ((closing: { readonly preventDefault: () => void }) => void) => {
  let state: 'open' | 'asking' | 'confirmed' = 'open'
  return (closing) => {
    if (state === 'confirmed' || isEnding() || !isConverting()) return
    closing.preventDefault()
    if (state === 'asking') return
    state = 'asking'
    void confirm().then((isConfirmed) => {
      state = isConfirmed ? 'confirmed' : 'open'
      if (isConfirmed) quit()
    })
  }
}
