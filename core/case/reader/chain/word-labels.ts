/** What a word of a block of addressees is. A label that begins with `first-` begins another addressee. */
export const wordLabels = [
  'first-name', 'first-role', 'first-address', 'first-contact', 'name', 'role', 'address', 'contact', 'other',
] as const

export type WordLabel = (typeof wordLabels)[number]

/** The parts of a block that are words, not contacts. */
export const partKinds = ['name', 'role', 'address'] as const

export type PartKind = (typeof partKinds)[number]

/** What a word with a label is, whether or not an addressee begins with it. */
export const kindOf = (label: WordLabel): PartKind | 'contact' | 'other' => {
  switch (label) {
    case 'first-name': case 'name': return 'name'
    case 'first-role': case 'role': return 'role'
    case 'first-address': case 'address': return 'address'
    case 'first-contact': case 'contact': return 'contact'
    case 'other': return 'other'
  }
}

/** Whether an addressee begins with a word. */
export const isFirst = (label: WordLabel): boolean => label.startsWith('first-')
