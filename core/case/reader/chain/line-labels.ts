/** What a line is for: `target-first` begins the block of an addressee, `target` continues it. */
export const lineLabels = ['title', 'summary', 'demand', 'target-first', 'target', 'letter-first', 'letter', 'background', 'other'] as const

export type LineLabel = (typeof lineLabels)[number]
