/** What a file is by its first bytes, where another one was looked for: `copy` of Vigil's data, `slip` for the office, `cases` of an office for groups, `packed` as Word packs its documents, `office` as it did before 2007, `other` of a kind that Vigil does not know. */
export const fileKinds = ['copy', 'slip', 'cases', 'empty', 'packed', 'office', 'pdf', 'rtf', 'html', 'email', 'image', 'text', 'other'] as const
export type FileKind = (typeof fileKinds)[number]
