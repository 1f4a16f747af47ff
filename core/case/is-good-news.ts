// `\b` does not treat an accented letter as part of a word, so the ends of words are found by what is not a letter.
const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu')

const signs = word([
  'released', 'freed', 'acquitted', 'pardoned', 'good news', 'charges (?:were |have been |are )?dropped', 'reunited', 'safe and well',
  'liberad[oa]s?', 'en libertad', 'absuelt[oa]s?', 'indultad[oa]s?', 'buenas noticias',
  'libérée?s?', 'acquittée?s?', 'graciée?s?', 'bonne nouvelle', 'bonnes nouvelles',
  'freigelassen', 'freigesprochen', 'begnadigt', 'gute nachricht(?:en)?',
  'scarcerat[oaie]', 'liberat[oaie]', 'assolt[oaie]', 'graziat[oaie]', 'buone notizie', 'buona notizia',
  'libertad[oa]s?', 'absolvid[oa]s?', 'boas not[ií]cias', 'boa not[ií]cia',
  'vrijgelaten', 'vrijgesproken', 'goed nieuws',
  'frigiven', 'frigivna', 'frigivits', 'frisläppta?', 'frikända?', 'goda nyheter',
].join('|'))

/** Words that may be between a denial or a wish and the word for freedom: "has not yet been", "no ha sido". */
const between = String.raw`(?:\s+\p{L}+){0,3}?\s+`

const freedom = '(?:released|freed|acquitted|pardoned|liberad[oa]s?|absuelt[oa]s?|indultad[oa]s?|libérée?s?|acquittée?s?|graciée?s?|freigelassen|freigesprochen|begnadigt|scarcerat[oaie]|liberat[oaie]|assolt[oaie]|graziat[oaie]|libertad[oa]s?|absolvid[oa]s?|vrijgelaten|vrijgesproken|frigiven|frigivna|frigivits|frisläppta?|frikända?)'

const denials = '(?:not|never|nor|neither|yet to|(?:should|must|can|could|may|might|would) be|to be|until|unless|if|jamás|pas|jamais|nicht|nie|noch|non|mai|não|nunca|niet|nooit|nog|inte|aldrig|debe|deben|doit|doivent|muss|müssen|deve|devono|devem|moet|moeten|måste)'

const denied = word(`${denials}${between}${freedom}|(?:no|be)\\s+(?:\\p{L}+\\s+){0,2}?${freedom}`)

/** "Released a statement" does not mean that anybody is free. */
const published = word(String.raw`released\s+(?:a|an|the|its|their|new|footage|statements?|reports?|figures|photographs?|video)`)

/** Whether the news of an outcome is clearly good; false when unsure. */
export const isGoodNews = (text: string): boolean => text.replace(denied, ' ').replace(published, ' ').search(signs) >= 0
