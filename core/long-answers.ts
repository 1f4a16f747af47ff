/**
 * Calls that may answer with thousands of entries. Their answers cross to the window as JSON text: the bridge to the page copies
 * an object value by value, so that 10,000 members stopped the window for 0.4 s; a text is copied at once and read in 0.02 s.
 */
export const longAnswers = ['members.rows', 'members.list', 'members.names', 'packs.writers', 'actions.find', 'actions.toPost', 'cases.find', 'cases.names', 'collate.view'] as const
export type LongAnswer = (typeof longAnswers)[number]

const names: ReadonlySet<string> = new Set(longAnswers)

/** Whether a call answers with JSON text. */
export const isLongAnswer = (name: string): name is LongAnswer => names.has(name)
