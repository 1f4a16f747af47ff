/** The separator of a list by its key in the catalogue. */
export const separatorName = (separator: string): 'comma' | 'semicolon' | 'tab' | 'bar' | 'sheet' | 'cards' | 'other' => {
  switch (separator) {
    case ',': return 'comma'
    case ';': return 'semicolon'
    case '\t': return 'tab'
    case '|': return 'bar'
    case 'sheet': return 'sheet'
    case 'cards': return 'cards'
    default: return 'other'
  }
}
