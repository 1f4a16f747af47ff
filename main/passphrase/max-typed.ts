/** How much a call takes of what is typed as a passphrase or recovery key: far more than one can have, so that too much is refused in words at its field. */
export const maxTyped = 100_000
