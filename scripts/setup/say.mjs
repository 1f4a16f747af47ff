// Built-ins of Node 20 only: this runs before any package is there.

/** One line of what the set-up does, on standard error so that standard output stays a command's own. */
export const say = (text) => process.stderr.write(`set-up: ${text}\n`)

/** A set-up that cannot go on: the message says what a person has to do. */
export class SetUpStop extends Error {}
