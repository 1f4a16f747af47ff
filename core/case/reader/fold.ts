const special: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\uff1a': ':',
  '\u00f8': 'o',
  '\u0142': 'l',
  '\u0131': 'i',
  '\u00d8': 'o',
  '\u0141': 'l',
}

/** One UTF-16 unit for comparing: lower case, no accent, straight quotes and dashes. Always one unit. */
export const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 128 && character !== '`') return character.toLowerCase()
  const known = special[character]
  if (known !== undefined) return known
  const base = character.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : character
}

/** Text for comparing, of the same length in UTF-16 units. */
export const fold = (text: string): string => {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += foldCharacter(text.charAt(at))
  return folded
}
